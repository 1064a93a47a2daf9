package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * What a journey's date says of its legs: who sets out on Friday for Britain, France and Germany is
 * in Britain first, and in the others in that month; who left Kyiv on Sunday had come before.
 */
final class Legs {
  /** The rules of stages that have no day, as the one told is another's. */
  private static final String EARLIER = "earlier leg";

  private static final String LATER = "later leg";

  private static final Set<String> STAGES = Vocabulary.of("stages-of-a-tour");
  private static final Set<String> JOURNEYS = Vocabulary.of("tours");

  private static final Set<String> ONWARD = Vocabulary.of("onward");
  private static final Set<String> LEAVING = Vocabulary.of("leaving-for");
  private static final Set<String> HOME = Vocabulary.of("home-or-off");

  /** A journey that begins so late in a month may go on in the next. */
  private static final int LATE_IN_MONTH = 24;

  /** What comes before a day so early in a month may lie in the one before. */
  private static final int EARLY_IN_MONTH = 5;

  private Legs() {}

  /** Whether the day told beside the stage was found to be that of another. */
  static boolean isOfAnother(Draft draft) {
    return draft.rules.contains(EARLIER) || draft.rules.contains(LATER);
  }

  /**
   * Corrects the date of a stay as the words gave it.
   *
   * @param here the drafts of its sentence, those before it dated already
   */
  static void settle(Draft draft, List<Draft> here) {
    PartialDate start = draft.when.start();
    if (draft.kind != Kind.VISIT || start == null || !start.isDay()) {
      return;
    }
    if (STAGES.contains(draft.trigger.lemma()) && isOfRelativeClause(draft)) {
      draft.when = DateRange.UNKNOWN;
      draft.whenSpan = null;
      return;
    }
    if (isLeaving(draft) && !isSameDay(draft)) {
      draft.when = new DateRange(month(start), start);
      draft.rules.add("date of leaving");
      return;
    }
    if (isThen(draft) || isBehindLater(draft)) {
      draft.when = DateRange.of(month(start));
      draft.rules.add(LATER);
      return;
    }
    if (isBefore(draft, here)) {
      draft.when = start.day() > EARLY_IN_MONTH ? DateRange.of(month(start)) : DateRange.UNKNOWN;
      draft.rules.add(EARLIER);
      return;
    }
    if (draft.aspect == Aspect.RETURN && draft.when.end() == null) {
      boolean done = draft.status.status() == Status.HELD;
      draft.when = new DateRange(done ? month(start) : null, start);
      draft.rules.add("date of leaving");
    } else if (isLaterLeg(draft, here)) {
      draft.when = later(start, draft.when.end());
      draft.rules.add(LATER);
    }
  }

  /** "spent two days in Lima and flew home on Saturday": the day of a second verb, of leaving. */
  private static boolean isLeaving(Draft draft) {
    Token verb = draft.verb;
    return verb != null
        && draft.when.end() == null
        && draft.sentence.tokens().stream()
            .filter(t -> t.span().equals(draft.whenSpan))
            .flatMap(t -> draft.sentence.head(t).stream())
            .filter(head -> head.isRelation("conj") && head.head() == verb.index())
            .anyMatch(head ->
                LEAVING.contains(head.lemma())
                    && (!head.lemma().equals("fly")
                        || draft.sentence.children(head).stream()
                            .anyMatch(c -> HOME.contains(c.lemma()))));
  }

  /** "came to Lima at noon and flew home the same night": the day of both. */
  private static boolean isSameDay(Draft draft) {
    return draft.sentence.tokens().stream()
        .filter(t -> t.span().equals(draft.whenSpan))
        .anyMatch(t ->
            t.mention() instanceof TimeMention mention
                && mention.time().meaning() instanceof TimeMeaning.Period period
                && period.fromContext()
                && period.steps() == 0);
  }

  /** "ended the tour in Lima on Friday after stops in Quito and Bogotá": the day is not theirs. */
  private static boolean isBefore(Draft draft, List<Draft> here) {
    String marker = draft.sentence.marker(draft.trigger);
    return (STAGES.contains(draft.trigger.lemma())
            || isBesideArrival(draft, here)
            || isAfterGoing(draft, here))
        && (marker.equals("after") || marker.startsWith("follow"))
        && draft.sentence.tokens().stream()
            .filter(t -> t.span().equals(draft.whenSpan))
            .noneMatch(t -> draft.sentence.isUnder(t, draft.trigger));
  }

  /** "was in Oslo on Monday after visiting Bergen": the day of Oslo. */
  private static boolean isAfterGoing(Draft draft, List<Draft> here) {
    return draft.trigger.tag().equals("VBG")
        && draft.trigger.isRelation("advcl")
        && here.stream()
            .filter(other -> other != draft && other.kind == Kind.VISIT)
            .filter(other -> draft.whenSpan != null && draft.whenSpan.equals(other.whenSpan))
            .anyMatch(other -> isElsewhere(other, draft));
  }

  /** "flies to Oslo on Monday and then to Bergen": the day of Oslo. */
  private static boolean isThen(Draft draft) {
    Where where = draft.where;
    return where != null
        && draft.sentence.tokens().stream()
            .filter(place -> place.span().equals(where.span()) && place.isRelation("conj"))
            .filter(place ->
                draft.sentence.pathToRoot(place).stream()
                    .takeWhile(token -> token.isRelation("conj"))
                    .flatMap(token -> draft.sentence.children(token, "advmod").stream())
                    .anyMatch(adverb -> ONWARD.contains(adverb.lemma())))
            .anyMatch(
                place -> draft.whenSpan != null && draft.whenSpan.end() < place.span().start());
  }

  /** "in Oslo on Monday and in Bergen on Tuesday before moving on": Monday is long past. */
  private static boolean isBehindLater(Draft draft) {
    return draft.sentence.marker(draft.trigger).startsWith("before")
        && draft.trigger.isRelation("advcl")
        && draft.sentence.tokens().stream()
            .filter(t -> t.mention() instanceof TimeMention && t.isRelation("obl"))
            .filter(t -> t.head() == draft.trigger.head() && t.index() < draft.trigger.index())
            .anyMatch(t -> draft.whenSpan != null && t.span().start() > draft.whenSpan.end());
  }

  /** "came to Quito on Friday after a visit to Lima": the Friday is that of Quito. */
  private static boolean isBesideArrival(Draft draft, List<Draft> here) {
    return JOURNEYS.contains(draft.trigger.lemma())
        && here.stream()
            .filter(other -> other != draft && other.kind == Kind.VISIT && other.trigger.isVerb())
            .filter(other -> draft.trigger.head() == other.trigger.index())
            .anyMatch(other -> isElsewhere(other, draft));
  }

  /** "the third stop of a tour, for which he left home on Tuesday": the day of leaving home. */
  private static boolean isOfRelativeClause(Draft draft) {
    return draft.sentence.tokens().stream()
        .filter(t -> t.span().equals(draft.whenSpan))
        .flatMap(t -> draft.sentence.pathToRoot(t).stream())
        .anyMatch(t -> t.relation().equals("acl:relcl"));
  }

  /** "will visit Turkey, France and Israel from 21 April": the day on which the journey begins. */
  private static boolean isCountedFrom(Draft draft) {
    return draft.sentence.tokens().stream()
        .filter(t -> t.span().equals(draft.whenSpan))
        .anyMatch(t -> draft.sentence.marker(t).startsWith("from"));
  }

  private static PartialDate month(PartialDate day) {
    return new PartialDate(day.year(), day.month(), 0);
  }

  /** A bare noun of the same stay, or one that stays without a place, is no leg. */
  private static boolean isElsewhere(Draft one, Draft other) {
    return one.where != null
        && other.where != null
        && !one.where.country().equals(other.where.country());
  }

  /** "The tour of Oman, Qatar and Kuwait begins on Monday": each place has a draft of its own. */
  private static boolean isOfRow(Draft draft) {
    return draft.rule.equals("visit.itinerary") || draft.rules.contains("visit.gapped");
  }

  /** "In Quito they prepare for her trip to Lima": where it is told, and no leg of the journey. */
  private static boolean isSetting(Draft other) {
    Where where = other.where;
    return where != null
        && other.trigger.isNoun()
        && other.sentence.tokens().stream()
            .filter(token -> token.span().equals(where.span()))
            .anyMatch(token ->
                token.index() < other.trigger.index()
                    && !other.sentence.isUnder(token, other.trigger));
  }

  /**
   * The month of what comes after the first day; the year, where the journey's end is in another.
   */
  private static DateRange later(PartialDate start, @Nullable PartialDate end) {
    if (end == null || !end.isDay()) {
      return start.day() > LATE_IN_MONTH ? DateRange.UNKNOWN : DateRange.of(month(start));
    }
    boolean sameMonth = start.year() == end.year() && start.month() == end.month();
    boolean sameYear = start.year() == end.year();
    return sameMonth
        ? DateRange.of(month(start))
        : sameYear ? DateRange.of(new PartialDate(start.year(), 0, 0)) : DateRange.UNKNOWN;
  }

  private static boolean isLaterLeg(Draft draft, List<Draft> here) {
    boolean journey =
        draft.when.end() != null
            || draft.aspect == Aspect.DEPART
            || draft.trigger.isNoun() && JOURNEYS.contains(draft.trigger.lemma())
            || isOfRow(draft)
            || isCountedFrom(draft);
    Part traveller = draft.traveller();
    if (!journey || traveller == null) {
      return false;
    }
    List<Draft> earlier =
        here.stream()
            .takeWhile(other -> other != draft)
            .filter(other -> other.kind == Kind.VISIT && other.has(traveller.entity()))
            .filter(other -> isElsewhere(other, draft) && !isSetting(other))
            .filter(other ->
                (other.trigger.index() == draft.trigger.index() || isOfRow(draft) && isOfRow(other))
                    && draft.whenSpan != null
                    && draft.whenSpan.equals(other.whenSpan))
            .toList();
    earlier.forEach(other -> other.ofJourney = true);
    return !earlier.isEmpty();
  }
}
