package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.Objects;
import org.summitry.extraction.time.DateRange;
import org.summitry.gazetteer.Edition;
import org.summitry.model.PartialDate;

/** What days an edition has, and whether what a text says lies among them. */
final class EditionDays {
  /** So many days beside the edition are still said of it. */
  static final int BESIDE = 3;

  private EditionDays() {}

  /** The last of its days. */
  static LocalDate last(Edition edition) {
    return edition.end() == null ? edition.start().last() : edition.end().last();
  }

  /** Days from {@code near} to the edition: negative when it is over. */
  static long distance(Edition edition, LocalDate near) {
    if (near.isBefore(edition.start().first())) {
      return edition.start().first().toEpochDay() - near.toEpochDay();
    }
    return Math.min(0, last(edition).toEpochDay() - near.toEpochDay());
  }

  /**
   * Whether what the text says and the edition's days lie together.
   *
   * @param own whether the text says it of the gathering: then a few days make no difference
   */
  static boolean isAt(Edition edition, DateRange when, boolean own) {
    PartialDate start = Objects.requireNonNull(when.start());
    LocalDate last = when.end() == null ? start.last() : when.end().last();
    int slack = own ? BESIDE : 0;
    return !start.first().isAfter(last(edition).plusDays(slack))
        && !last.isBefore(edition.start().first().minusDays(slack));
  }

  /** Whether it met on that day of its own year. */
  static boolean isSame(Edition edition, PartialDate said) {
    LocalDate moved = said.first().withYear(edition.start().year());
    return !moved.isBefore(edition.start().first()) && !moved.isAfter(last(edition));
  }
}
