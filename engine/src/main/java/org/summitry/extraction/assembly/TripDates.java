package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * The days of a whole trip that a text gives before it names the stops: "She will tour the region
 * from 13 to 16 July. She begins in Accra and will also visit Lomé." The stop with which the trip
 * begins has its first day, the others its month.
 */
final class TripDates {
  private static final Set<String> JOURNEYS = Vocabulary.of("journeys-with-dates");
  private static final Set<String> OPENERS = Vocabulary.of("openers-of-journeys");

  private static final StatusReading PLANNED =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "trip");

  private final Timing timing;
  private final Map<Span, TimeAnchor> anchors;
  private @Nullable DateRange trip;
  private @Nullable Draft probe;

  TripDates(Timing timing, Map<Span, TimeAnchor> anchors) {
    this.timing = timing;
    this.anchors = anchors;
  }

  /** Remembers a trip that the sentence dates and gives no country. */
  void read(Sentence sentence, List<Draft> here) {
    boolean placed = here.stream().anyMatch(draft -> draft.kind == Kind.VISIT);
    if (placed || sentence.mentions(Actor.class).isEmpty()) {
      return;
    }
    findJourney(sentence)
        .ifPresent(word -> {
          Draft whole = new Draft(Kind.VISIT, "visit.trip", sentence, word, word, PLANNED);
          timing.assign(whole, anchors);
          if (isStretch(whole.when)) {
            trip = whole.when;
            probe = whole;
          }
        });
  }

  private static Optional<Token> findJourney(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.mention() == null && !token.tag().isEmpty())
        .filter(token -> JOURNEYS.contains(token.lemma()))
        .findFirst();
  }

  private static boolean isStretch(DateRange when) {
    return when.start() != null && when.start().isDay() && when.end() != null && when.end().isDay();
  }

  /** Dates a planned stop that has no date of its own. */
  void lend(Draft draft) {
    DateRange whole = trip;
    if (whole == null
        || draft.kind != Kind.VISIT
        || draft.status.status() != Status.PLANNED
        || draft.when.start() != null) {
      return;
    }
    PartialDate start = Objects.requireNonNull(whole.start());
    boolean opens = draft.verb != null && OPENERS.contains(draft.verb.lemma());
    boolean within = Objects.requireNonNull(whole.end()).month() == start.month();
    if (opens || within) {
      PartialDate day = opens ? start : new PartialDate(start.year(), start.month(), 0);
      draft.when = DateRange.of(day);
      draft.whenSpan = Objects.requireNonNull(probe).whenSpan;
      draft.rules.add("day of the trip");
    }
  }
}
