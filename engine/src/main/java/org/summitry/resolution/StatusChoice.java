package org.summitry.resolution;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.summitry.model.DayInterval;
import org.summitry.model.Status;

/**
 * The report that decides an engagement's status: the newest trustworthy one. Of one day, what
 * happened outweighs what was called off, and that what was planned.
 *
 * <p>Not trustworthy is what cannot have been known: a plan told after the day has passed, an act
 * told as held before its day; and a reading below {@value #CONFIDENT}. When only such are there,
 * they decide. A meeting that was planned or called off says nothing of the status of a visit that
 * other reports tell of.
 */
final class StatusChoice {
  private static final double CONFIDENT = 0.5;

  private StatusChoice() {}

  /**
   * @param items not empty, in canonical order
   */
  static Item decisive(List<Item> items) {
    List<Item> explicit = items.stream().filter(item -> !item.implied()).toList();
    List<Item> trusted =
        items.stream()
            .filter(StatusChoice::isTrustworthy)
            .filter(item -> !item.implied() || explicit.isEmpty() || hasHappened(item))
            .toList();
    return newest(trusted)
        .or(() -> newest(explicit))
        .or(() -> newest(items))
        .orElseThrow(() -> new IllegalArgumentException("an engagement needs a report"));
  }

  private static boolean hasHappened(Item item) {
    return item.view().status() == Status.HELD || item.view().status() == Status.UNDERWAY;
  }

  private static Optional<Item> newest(List<Item> items) {
    return items.stream()
        .max(
            Comparator.comparing(StatusChoice::publishedOrFirst)
                .thenComparing(item -> weight(item.view().status()))
                .thenComparing(item -> !item.implied())
                .thenComparing(Item::id, Comparator.reverseOrder()));
  }

  private static LocalDate publishedOrFirst(Item item) {
    DayInterval published = item.source().published();
    return published == null ? LocalDate.MIN : published.last();
  }

  private static int weight(Status status) {
    return switch (status) {
      case HELD -> 7;
      case UNDERWAY -> 6;
      case CANCELLED -> 5;
      case POSTPONED -> 4;
      case DENIED -> 3;
      case PLANNED -> 2;
      case POSSIBLE -> 1;
    };
  }

  private static boolean isTrustworthy(Item item) {
    DayInterval published = item.source().published();
    LocalDate first = item.days().first();
    LocalDate last = item.days().last();
    if (item.view().confidence() < CONFIDENT) {
      return false;
    }
    if (published == null || first == null || last == null) {
      return true;
    }
    return switch (item.view().status()) {
      case POSSIBLE, PLANNED -> !last.isBefore(published.first());
      case HELD, UNDERWAY -> !first.isAfter(published.last().plusDays(1));
      case POSTPONED, CANCELLED, DENIED -> true;
    };
  }
}
