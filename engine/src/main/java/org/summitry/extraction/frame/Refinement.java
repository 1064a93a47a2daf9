package org.summitry.extraction.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning.CalendarDate;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;

/**
 * What the text below a chronicle's heading adds to the heading's date: the month to a year ("For
 * this first journey, in March, he chose"), the day of arrival to a month. Where the heading parts
 * its places by semicolons, the first month is that of the first part.
 */
final class Refinement {
  private static final Set<String> COMING = Vocabulary.of("coming-to-an-event");

  /** A heading's stay, and the part of the heading it stands in. */
  private record Open(Draft draft, int part) {}

  private final List<Open> open = new ArrayList<>();
  private int months;

  void close() {
    open.clear();
    months = 0;
  }

  void open(Draft draft, int part) {
    open.add(new Open(draft, part));
  }

  void read(Sentence sentence) {
    for (Token token : sentence.mentions(TimeMention.class)) {
      calendar(sentence, token.span())
          .filter(date -> date.month() > 0)
          .ifPresent(date -> add(sentence, date));
    }
  }

  private void add(Sentence sentence, CalendarDate date) {
    boolean used = false;
    boolean coming = sentence.tokens().stream().anyMatch(t -> COMING.contains(t.lemma()));
    int parts = open.isEmpty() ? 0 : open.getLast().part();
    for (Open stay : open) {
      PartialDate start = stay.draft().when.start();
      if (start == null || date.year() != 0 && date.year() != start.year()) {
        continue;
      }
      if (start.month() == 0 && stay.part() == Math.min(months, parts)) {
        set(stay.draft(), new PartialDate(start.year(), date.month(), 0));
        used = true;
      } else if (start.month() == date.month() && date.day() > 0 && !start.isDay() && coming) {
        set(stay.draft(), new PartialDate(start.year(), date.month(), date.day()));
      }
    }
    months += used ? 1 : 0;
  }

  private static void set(Draft draft, PartialDate start) {
    draft.when = new DateRange(start, draft.when.end());
    draft.rules.add("dated below its heading");
  }

  /** The calendar date that the words at the span say. */
  static Optional<CalendarDate> calendar(Sentence sentence, Span span) {
    return sentence.tokens().stream()
        .filter(t -> t.span().equals(span))
        .map(t -> t.mention() instanceof TimeMention time ? time.time().meaning() : null)
        .filter(CalendarDate.class::isInstance)
        .map(CalendarDate.class::cast)
        .findFirst();
  }
}
