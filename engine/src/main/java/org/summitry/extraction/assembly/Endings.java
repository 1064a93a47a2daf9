package org.summitry.extraction.assembly;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * The day on which a stay ended is not the day on which it began: "She wrapped up her visit to
 * Kenya on Sunday" leaves of the beginning the month, "her three-day visit" the Friday.
 */
final class Endings {
  private static final Set<String> AFTER = Vocabulary.of("coming-after");

  /** The rule of a stay that somebody came from. */
  static final String CAME_FROM = "visit.came-from";

  /** That a stay told as done ended on the day named. */
  static final String RULE = "day of the end";

  private static final Pattern HOURS =
      Pattern.compile("(?:(?:just|only|about|some|barely) )*(?:[a-z]+|1?\\d)[- ]hours?|hours");

  private static final Set<String> BRINGING = Vocabulary.of("bringing-to-an-end");
  private static final Set<String> ENDS = Vocabulary.of("ends");

  private static final Set<String> RETURNING = Vocabulary.of("way-home");
  private static final Set<String> HOME = Set.of("home", "back", "homeward", "homewards");
  private static final Set<String> BEGINNING = Vocabulary.of("beginning");
  private static final Set<String> ENDING = Vocabulary.of("ending-verbs");

  private Endings() {}

  static void settle(Draft draft) {
    PartialDate day = draft.when.start();
    boolean over =
        draft.status.ended()
            || draft.aspect == Aspect.RETURN
            || isBroughtToEnd(draft)
            || isReturnedFrom(draft)
            || isEndedBy(draft)
            || draft.rule.equals("visit.left")
            || draft.rule.equals(CAME_FROM);
    if (draft.kind != Kind.VISIT
        || !over
        || day == null
        || !day.isDay()
        || draft.when.end() != null
        || draft.rules.contains(WhereDays.RULE)
        || isOfBeginning(draft)) {
      return;
    }
    int days = isOfHours(draft) ? 1 : days(draft);
    if (draft.status.status() != Status.HELD) {
      ending(draft, day, days);
      return;
    }
    draft.when =
        days > 0
            ? new DateRange(PartialDate.of(day.first().minusDays(days - 1L)), day)
            : new DateRange(new PartialDate(day.year(), day.month(), 0), day);
    draft.rules.add(RULE);
  }

  /** "ended a tour that had begun on Saturday". */
  private static boolean isOfBeginning(Draft draft) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .filter(time -> time.span().equals(draft.whenSpan))
        .flatMap(time -> draft.sentence.head(time).stream())
        .anyMatch(verb ->
            verb.isVerb()
                && verb.index() != draft.trigger.index()
                && BEGINNING.contains(verb.lemma()));
  }

  /** "winds up her three-day visit today" on the third day of it. */
  private static void ending(Draft draft, PartialDate day, int days) {
    boolean open =
        draft.status.status() == Status.PLANNED || draft.status.status() == Status.UNDERWAY;
    if (open && draft.status.ended() && days > 0) {
      draft.when = new DateRange(PartialDate.of(day.first().minusDays(days - 1L)), day);
      draft.rules.add("day of the end");
    }
  }

  /** "came to its end", "was brought to a close". */
  private static boolean isBroughtToEnd(Draft draft) {
    return draft
        .sentence
        .head(draft.trigger)
        .filter(verb -> BRINGING.contains(verb.lemma()))
        .filter(verb ->
            draft.sentence.children(verb, "obl").stream()
                .anyMatch(
                    end -> ENDS.contains(end.lemma()) && draft.sentence.marker(end).equals("to")))
        .isPresent();
  }

  /** "returned home on Wednesday from a two-day visit": the day is that of the way back. */
  private static boolean isReturnedFrom(Draft draft) {
    String marker = draft.sentence.marker(draft.trigger);
    return AFTER.contains(marker)
        && draft.status.status() == Status.HELD
        && draft
            .sentence
            .head(draft.trigger)
            .filter(verb -> RETURNING.contains(verb.lemma()) || isHomeward(draft, verb))
            .isPresent()
        && draft.sentence.mentions(TimeMention.class).stream()
            .filter(time -> !isLength(time))
            .noneMatch(time -> isOwnTime(draft, time));
  }

  /** "flew home", "headed back to Ankara". */
  private static boolean isHomeward(Draft draft, Token verb) {
    return draft.sentence.children(verb, "advmod").stream()
        .anyMatch(where -> HOME.contains(where.lemma()) && where.index() == verb.index() + 1);
  }

  /** Under the trigger, with no clause between: "a visit during which she met Ado on May 3". */
  private static boolean isOwnTime(Draft draft, Token time) {
    return draft.sentence.isUnder(time, draft.trigger)
        && draft.sentence.pathToRoot(time).stream()
            .takeWhile(at -> at.index() != draft.trigger.index())
            .noneMatch(Token::isVerb);
  }

  /** "left on Monday, ending his visit". */
  private static boolean isEndedBy(Draft draft) {
    return draft.status.status() == Status.HELD
        && draft
            .sentence
            .head(draft.trigger)
            .filter(verb -> verb.tag().equals("VBG") && ENDING.contains(verb.lemma()))
            .isPresent();
  }

  private static boolean isLength(Token token) {
    return token.mention() instanceof TimeMention time
        && time.time().meaning() instanceof TimeMeaning.Duration;
  }

  /** "left on Wednesday evening after a visit of about seven hours": came on the same day. */
  static boolean isOfHours(Draft draft) {
    return draft.sentence.tokens().stream()
        .anyMatch(token -> HOURS.matcher(token.word().toLowerCase(Locale.ROOT)).matches());
  }

  /** How long the stay is said to have lasted, beside its noun; 0 when that is not said. */
  private static int days(Draft draft) {
    return draft.sentence.mentions(TimeMention.class).stream()
        .filter(token -> token.head() == draft.trigger.index())
        .mapToInt(ExactDays::of)
        .filter(days -> days > 0)
        .findFirst()
        .orElse(0);
  }
}
