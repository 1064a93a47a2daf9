package org.summitry.extraction.cast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.gazetteer.Gazetteer;

/**
 * Whose people somebody stands for: what the text says, else the office held about the day of the
 * article.
 *
 * @param day null when not known
 */
public record Homes(Gazetteer gazetteer, @Nullable LocalDate day) {
  /** The country or organisation; null when nothing tells. */
  public @Nullable String of(Entity entity) {
    if (entity.country() != null || entity.person() == null) {
      return entity.country();
    }
    if (day == null) {
      return gazetteer.terms(entity.person()).stream()
          .map(term -> term.office().country())
          .findFirst()
          .orElse(null);
    }
    return gazetteer
        .officeOf(entity.person(), day)
        .map(term -> term.office().country())
        .orElse(null);
  }

  /** Whether somebody is none of these people, nor of the country of any. */
  public boolean isForeignTo(Entity entity, List<Entity> others) {
    String home = of(entity);
    return others.stream()
        .noneMatch(
            other -> other.key().equals(entity.key()) || (home != null && home.equals(of(other))));
  }
}
