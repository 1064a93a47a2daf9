package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Objects;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Who was to go somewhere and is said not to come: "Momen, who was to land in Delhi on Thursday,
 * told reporters that he was staying put", "Rama was due in Lisbon on Friday. He is not coming".
 * The plan just told is off.
 */
final class GivenUp {
  private static final int REACH = 2;

  private GivenUp() {}

  /**
   * Calls off what one of the article's people was to do abroad.
   *
   * @return whether there was such a plan
   */
  static boolean settle(Sentence sentence, Entity entity, List<Draft> told, Homes homes) {
    String home = homes.of(entity);
    Draft plan =
        told.reversed().stream()
            .filter(draft -> sentence.index() - draft.sentence.index() <= REACH)
            .filter(draft -> isPlan(draft, entity) && draft.where != null)
            .filter(draft -> !Objects.requireNonNull(draft.where).country().equals(home))
            .findFirst()
            .orElse(null);
    if (plan == null) {
      return false;
    }
    told.stream()
        .filter(draft -> isPlan(draft, entity) && draft.where != null)
        .filter(draft ->
            Objects.requireNonNull(draft.where)
                .country()
                .equals(Objects.requireNonNull(plan.where).country()))
        .forEach(GivenUp::callOff);
    return true;
  }

  private static void callOff(Draft draft) {
    draft.status = draft.status.with(Status.CANCELLED, "given up");
    draft.rules.add("given up");
  }

  private static boolean isPlan(Draft draft, Entity entity) {
    Draft.Part traveller = draft.traveller();
    return draft.kind == Kind.VISIT
        && traveller != null
        && traveller.entity().key().equals(entity.key())
        && draft.status.status() == Status.PLANNED;
  }
}
