package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;

/**
 * Where those met whose visit the same sentence tells: in "visited Ankara and agreed with Ado on a
 * truce in Yemen" they agreed in Ankara, where Ado is at home.
 */
final class SceneOfVisit {
  private SceneOfVisit() {}

  /**
   * The place of the visit told before the encounter, if one of those met is at home there.
   *
   * @param near the place that stands nearest to the encounter
   */
  static Optional<Where> find(Draft draft, Where near, List<Draft> here, Homes homes) {
    boolean neutral =
        draft.entities().stream().noneMatch(one -> near.country().equals(homes.of(one)));
    return !neutral
        ? Optional.empty()
        : here.stream()
            .filter(visit -> visit.kind == Kind.VISIT && visit.where != null)
            .filter(visit -> visit.trigger.index() < draft.trigger.index())
            .filter(visit -> visit.traveller() != null && draft.has(visit.traveller().entity()))
            .map(visit -> visit.where)
            .filter(where -> !where.country().equals(near.country()))
            .filter(where ->
                draft.entities().stream().anyMatch(one -> where.country().equals(homes.of(one))))
            .findFirst();
  }
}
