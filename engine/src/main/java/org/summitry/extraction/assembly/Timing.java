package org.summitry.extraction.assembly;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Dateline;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.presence.SinceVisitor;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Stretch;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.DayInterval;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/** Chooses for a draft the time expression that belongs to it, and resolves it. */
final class Timing {
  private static final Set<String> NOT_START =
      Set.of("since", "until", "till", "by", "after", "before", "through");

  private static final int TOO_FAR = 100;
  private static final int NEAR = 20;
  private static final int YEARS_AHEAD = 3;

  private final WordLists words;
  private final DraftTense tenses;
  private final OtherTimes others;
  private final NewDay newDays;
  private final TimeResolver resolver = new TimeResolver();

  Timing(WordLists words) {
    this.words = words;
    this.tenses = new DraftTense(words);
    this.others = new OtherTimes(words);
    this.newDays = new NewDay(words);
  }

  /**
   * Sets the draft's dates from its own sentence, where one belongs to it.
   *
   * @param anchors what each time expression counts from
   */
  void assign(Draft draft, Map<Span, TimeAnchor> anchors) {
    Token best = null;
    int lowest = TOO_FAR;
    for (Token token : draft.sentence.mentions(TimeMention.class)) {
      int cost = cost(draft, token);
      if (cost < lowest && resolve(draft, token, anchors).isPresent()) {
        best = token;
        lowest = cost;
      }
    }
    Token own =
        Stream.of(
                NextPartners.ownTime(draft),
                StopTimes.find(draft),
                PartnerTimes.find(draft),
                PartnerStops.time(draft))
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (own != null && resolve(draft, own, anchors).isPresent()) {
      best = own;
    }
    if (best == null) {
      limit(draft, anchors);
    }
    if (best != null) {
      Token chosen = best;
      DateRange when = resolve(draft, chosen, anchors).orElseThrow();
      draft.when =
          ApposedTimes.find(draft.sentence, chosen, when, t -> resolve(draft, t, anchors))
              .orElse(when);
      draft.whenSpan = chosen.span();
    }
  }

  /** What one time of its sentence means for the draft. */
  Optional<DateRange> timeOf(Draft draft, Token time, Map<Span, TimeAnchor> anchors) {
    return resolve(draft, time, anchors);
  }

  /** "before the end of the year", "by the end of next month": some time in that year or month. */
  private void limit(Draft draft, Map<Span, TimeAnchor> anchors) {
    boolean open =
        draft.status.status() == Status.PLANNED || draft.status.status() == Status.POSSIBLE;
    for (Token token : draft.sentence.mentions(TimeMention.class)) {
      boolean by = List.of("by", "before").contains(draft.sentence.marker(token));
      if (open
          && by
          && token.mention() instanceof TimeMention mention
          && mention.time().meaning() instanceof TimeMeaning.PartOf part
          && part.stretch() == Stretch.LATE) {
        resolver
            .resolve(
                new TimeExpression(mention.span(), part.whole()),
                anchors.getOrDefault(mention.span(), TimeAnchor.NONE),
                Tense.FUTURE)
            .filter(range -> range.start() != null && !range.start().isDay())
            .ifPresent(range -> {
              draft.when = DateRange.of(java.util.Objects.requireNonNull(range.start()));
              draft.whenSpan = token.span();
            });
      }
    }
  }

  private Optional<DateRange> resolve(Draft draft, Token token, Map<Span, TimeAnchor> anchors) {
    if (!(token.mention() instanceof TimeMention mention)) {
      return Optional.empty();
    }
    Tense tense = tenses.of(draft, token);
    TimeAnchor anchor = anchors.getOrDefault(mention.span(), TimeAnchor.NONE);
    return resolver
        .resolve(mention.time(), anchor, tense)
        .flatMap(range ->
            tense == Tense.PAST && isDaysBefore(mention) && isAhead(range, anchor)
                ? resolver.resolve(mention.time(), withoutContext(anchor), tense)
                : Optional.of(range))
        .filter(range -> isPlausible(range, anchors.get(mention.span())))
        .filter(range -> !isDone(draft) || !isYetToCome(range, anchor))
        .filter(range -> draft.aspect != Frame.Aspect.INVITE || !isGone(range, anchor))
        .map(Timing::withoutWeek)
        .filter(range -> range.start() != null || range.end() != null);
  }

  /** Behind "the summit in May" a "day before" told as past is not one of May. */
  private static boolean isAhead(DateRange range, TimeAnchor anchor) {
    return anchor.published() != null
        && anchor.context() != null
        && range.start() != null
        && range.start().first().isAfter(anchor.published().last());
  }

  /** "who had met her, leaves tomorrow", "just back from": no coming day is its day. */
  private static boolean isDone(Draft draft) {
    return draft.status.status() == Status.HELD
        && (VerbForms.isPastPerfect(draft.sentence, draft.trigger)
            || draft.status.reason().equals("back from"));
  }

  private static boolean isYetToCome(DateRange range, TimeAnchor anchor) {
    return anchor.published() != null
        && range.start() != null
        && range.start().first().isAfter(anchor.published().last());
  }

  /** "was invited last year" does not say when the visit is to be. */
  private static boolean isGone(DateRange range, TimeAnchor anchor) {
    return anchor.published() != null
        && range.start() != null
        && range.start().last().isBefore(anchor.published().first());
  }

  private static boolean isDaysBefore(TimeMention mention) {
    return switch (mention.time().meaning()) {
      case TimeMeaning.Period period -> period.unit() == TimeUnit.DAY && period.steps() < 0;
      case TimeMeaning.Distance distance -> distance.unit() == TimeUnit.DAY && !distance.ahead();
      default -> false;
    };
  }

  private static TimeAnchor withoutContext(TimeAnchor anchor) {
    DayInterval published = java.util.Objects.requireNonNull(anchor.published());
    return new TimeAnchor(
        published, published.toPartialDate().map(DateRange::of).orElse(null), false);
  }

  /** "no leader had come in 11 years" is a length: nobody is told of years ahead. */
  private static boolean isPlausible(DateRange range, @Nullable TimeAnchor anchor) {
    if (anchor == null || anchor.published() == null || range.start() == null) {
      return true;
    }
    return range.start().year() <= anchor.published().last().getYear() + YEARS_AHEAD;
  }

  /** "this week" says no day: the month in which most of its working days lie. */
  private static DateRange withoutWeek(DateRange range) {
    PartialDate start = range.start();
    PartialDate end = range.end();
    if (start == null || end == null || !start.isDay() || !end.isDay()) {
      return range;
    }
    boolean week =
        start.first().getDayOfWeek() == DayOfWeek.MONDAY
            && end.last().getDayOfWeek() == DayOfWeek.SUNDAY;
    if (!week) {
      return range;
    }
    PartialDate middle = PartialDate.of(start.first().with(DayOfWeek.WEDNESDAY));
    return DateRange.of(new PartialDate(middle.year(), middle.month(), 0));
  }

  /** How far the time stands from the trigger in the tree; a reporting verb keeps its own time. */
  private int cost(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    String marker = sentence.marker(time);
    if (newDays.decides(draft, time)) {
      return NewDay.isNewPlan(draft) && newDays.isOf(draft, time) ? 0 : TOO_FAR;
    }
    if (isWhen(draft, time)) {
      return 1;
    }
    if (!marker.isEmpty() && NOT_START.contains(marker.split(" ")[0])) {
      return TimeRole.isBeginning(draft, time, marker) ? 2 : TOO_FAR;
    }
    if (TimeRole.isCounted(sentence, time)
        || TimeRole.isAround(time, marker)
        || TimeRole.isCountedDay(draft, time)
        || Dateline.holds(time)) {
      return TOO_FAR;
    }
    if (TimeRole.isOfProgramme(draft, time) || TimeRole.isBehindFirstTime(draft, time)) {
      return 2;
    }
    if (time.isRelation("nmod:poss") && time.head() != draft.trigger.index()) {
      // "this year's guest" has its own time, "this week's visit" the visit's
      return TOO_FAR;
    }
    if (FrontedPast.isOutside(draft, time)
        || PastClause.holds(draft, time)
        || OtherClause.holds(draft, time)
        || ReportedAhead.holds(draft, time)
        || OutsideClause.holds(draft, time)
        || AnsweredVisit.isOfOther(draft, time)) {
      return TOO_FAR;
    }
    if (Beginning.isOf(draft, time)
        || PartnersElsewhere.isOwnTime(draft, time)
        || isFronted(draft, time)) {
      return 0;
    }
    if (SinceVisitor.isTimeOf(sentence, time)) {
      return SinceVisitor.tells(draft) ? 0 : TOO_FAR;
    }
    List<Token> up = sentence.pathToRoot(time);
    List<Token> own = sentence.pathToRoot(draft.trigger);
    if (isOfAnother(draft, sentence, time) || others.isOfOther(draft, time)) {
      return TOO_FAR;
    }
    if (TimeRole.isPredicate(sentence, draft.trigger, time)) {
      return 1;
    }
    for (int i = 1; i < up.size(); i++) {
      for (int j = 0; j < own.size(); j++) {
        if (up.get(i).index() == own.get(j).index()) {
          return 2 * i + 3 * j + penalty(draft, sentence, up, i, own, j) + linear(draft, time);
        }
      }
    }
    return time.tag().isEmpty() ? TOO_FAR - 1 - NEAR + nearness(draft, time) : TOO_FAR - 1;
  }

  /** In what was not parsed the nearest time counts. */
  private static int nearness(Draft draft, Token time) {
    return Math.min(NEAR, Math.abs(time.index() - draft.trigger.index()));
  }

  /** "until Thursday, when he leaves for Lima": the time that the clause describes. */
  private static boolean isWhen(Draft draft, Token time) {
    return draft.trigger.head() == time.index()
        && draft.trigger.relation().startsWith("acl")
        && draft.sentence.children(draft.trigger).stream()
            .anyMatch(child -> child.lemma().equals("when"));
  }

  /** "is in London today, and tomorrow he speaks": a time straight before the clause's subject. */
  private static boolean isFronted(Draft draft, Token time) {
    int next = time.index() + 1;
    List<Token> tokens = draft.sentence.tokens();
    Token verb = draft.verb;
    boolean joined =
        time.index() > 0
            && List.of("and", "but", ";").contains(tokens.get(time.index() - 1).word());
    return joined
        && verb != null
        && next < tokens.size()
        && tokens.get(next).isRelation("nsubj")
        && tokens.get(next).head() == verb.index();
  }

  /** "talks held the day before": a time inside another noun's clause is that noun's. */
  private static boolean isOfAnother(Draft draft, Sentence sentence, Token time) {
    List<Token> up = sentence.pathToRoot(time);
    for (int i = 1; i < up.size(); i++) {
      Token at = up.get(i);
      if (at.index() == draft.trigger.index()) {
        return false;
      }
      if (at.relation().startsWith("acl")) {
        return !sentence.isUnder(draft.trigger, at)
            && sentence.head(at).filter(h -> h.index() == draft.trigger.index()).isEmpty();
      }
    }
    return false;
  }

  private int penalty(
      Draft draft, Sentence sentence, List<Token> up, int i, List<Token> own, int j) {
    int penalty = 0;
    Token meeting = up.get(i);
    boolean other =
        meeting.index() != draft.trigger.index()
            && !TimeRole.isBeforeTag(draft, up.getFirst(), meeting);
    boolean reports = words.has("report", meeting.lemma()) && other;
    if (reports && j > 0) {
      penalty += 40;
    }
    boolean utters = j > 0 && other && words.has("utterance", meeting.lemma());
    if (utters && isAhead(draft) && TimeRole.isDayOfTelling(up.getFirst())) {
      penalty += TOO_FAR;
    }
    for (int k = 1; k < i; k++) {
      penalty += up.get(k).isVerb() ? 8 : 0;
    }
    return penalty;
  }

  private static boolean isAhead(Draft draft) {
    return switch (draft.status.status()) {
      case PLANNED, POSSIBLE, POSTPONED, CANCELLED, DENIED -> true;
      case HELD, UNDERWAY -> false;
    };
  }

  private static int linear(Draft draft, Token time) {
    return Math.abs(time.index() - draft.trigger.index()) > 12 ? 2 : 0;
  }
}
