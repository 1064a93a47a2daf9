package org.summitry.extraction.assembly;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What an anniversary is of lies so many years back: "This year marks the 40th anniversary of Ado's
 * visit to Lima", told in 2016, is a visit of 1976.
 */
final class Anniversary {
  private static final Set<String> NOUNS = Vocabulary.of("anniversaries");
  private static final Pattern ORDINAL = Pattern.compile("(\\d{1,3})(?:st|nd|rd|th)");
  private static final StatusReading PAST =
      new StatusReading(Status.HELD, Tense.PAST, false, false, true, "anniversary");

  private Anniversary() {}

  /**
   * Puts the engagement back to its own year.
   *
   * @param published when the article was published, null when not known
   */
  static void settle(Draft draft, @Nullable DayInterval published) {
    Sentence sentence = draft.sentence;
    Token feast =
        sentence
            .head(draft.trigger)
            .filter(noun -> NOUNS.contains(noun.lemma()))
            .filter(noun -> sentence.marker(draft.trigger).equals("of"))
            .orElse(null);
    if (feast == null) {
      return;
    }
    draft.status = PAST;
    boolean own =
        sentence.tokens().stream()
            .anyMatch(time ->
                time.span().equals(draft.whenSpan) && sentence.isUnder(time, draft.trigger));
    if (!own) {
      int year = year(draft, published);
      draft.when =
          years(sentence, feast)
              .filter(years -> year > years)
              .map(years -> DateRange.of(PartialDate.ofYear(year - years)))
              .orElse(DateRange.UNKNOWN);
      draft.rules.add("anniversary");
    }
  }

  /** The year in which the anniversary is kept; 0 when not known. */
  private static int year(Draft draft, @Nullable DayInterval published) {
    PartialDate kept = draft.when.start();
    int written = published == null ? 0 : published.first().getYear();
    return kept == null ? written : kept.year();
  }

  private static Optional<Integer> years(Sentence sentence, Token feast) {
    return sentence.children(feast).stream()
        .map(child -> ORDINAL.matcher(child.word()))
        .filter(Matcher::matches)
        .map(matcher -> Integer.valueOf(matcher.group(1)))
        .findFirst();
  }
}
