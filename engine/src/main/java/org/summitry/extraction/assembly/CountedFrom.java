package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.extraction.time.TimeMeaning.Distance;
import org.summitry.extraction.time.TimeMeaning.Period;
import org.summitry.extraction.time.TimeUnit;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * Days counted from what the main clause tells: "met Ado on Thursday, one day after he saw Oyo" saw
 * Oyo on Wednesday, "landed on Tuesday, two days before talks with Faye" has talks on Thursday.
 */
final class CountedFrom {
  private static final int WEEK_DAYS = 7;
  private static final int FRONT = 1;
  private static final Set<String> ENDS = Set.of(",", ";", "and", "but");

  private static final StatusReading TOLD =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "main clause");

  private static final StatusReading COMING =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "main clause");

  private final Timing timing;
  private final Map<Span, TimeAnchor> anchors;

  CountedFrom(Timing timing, Map<Span, TimeAnchor> anchors) {
    this.timing = timing;
    this.anchors = anchors;
  }

  /** Dates a draft that stands behind a length counted from it. */
  void settle(Draft draft) {
    boolean noun = !draft.trigger.isVerb();
    if (noun && (draft.rule.endsWith(".evidence") || isOfOthers(draft))) {
      return;
    }
    for (Token length : draft.sentence.mentions(TimeMention.class)) {
      if (length.head() == draft.trigger.index() && isMainsTime(draft, length)) {
        draft.when = DateRange.UNKNOWN;
        draft.whenSpan = null;
      }
      Distance distance = distance(draft.sentence, length);
      if (distance != null && isOf(draft, length)) {
        PartialDate main = mainDay(draft, length);
        PartialDate day = main == null ? null : away(main.first(), distance);
        if (day != null) {
          draft.when = DateRange.of(day);
          draft.whenSpan = length.span();
          draft.rules.add("counted from the main clause");
        }
      }
    }
  }

  /** "two days before the Paris talks": others', told of elsewhere. */
  private static boolean isOfOthers(Draft draft) {
    Token noun = draft.trigger;
    boolean the =
        draft.sentence.children(noun, "det").stream().anyMatch(t -> t.lemma().equals("the"));
    return the
        && (draft.kind == Kind.MEETING || draft.kind == Kind.CALL)
        && draft.sentence.children(noun, "nmod").stream()
            .noneMatch(partner -> partner.mention() instanceof Actor);
  }

  /** "met Ado on Thursday, days after trips to Oyo": the trips were not on Thursday. */
  private static boolean isMainsTime(Draft draft, Token length) {
    return Set.of("case", "mark").contains(length.relation())
        && draft.sentence.mentions(TimeMention.class).stream()
            .filter(time -> time.span().equals(draft.whenSpan))
            .anyMatch(time -> !draft.sentence.isUnder(time, draft.trigger));
  }

  private static @Nullable Distance distance(Sentence sentence, Token length) {
    if (!(length.mention() instanceof TimeMention mention)) {
      return null;
    }
    return switch (mention.time().meaning()) {
      case Distance distance when distance.amount() != 0 ->
          distance.basis() == TimeMeaning.Basis.EVENT ? distance : null;
      case Period period when isDayBeside(length, period) && isClause(sentence, length) ->
          new Distance(period.steps(), TimeUnit.DAY, period.steps() > 0, TimeMeaning.Basis.EVENT);
      default -> null;
    };
  }

  /** "the day after he saw", "the day before the talks". */
  private static boolean isDayBeside(Token length, Period period) {
    String word = length.word();
    return period.unit() == TimeUnit.DAY
        && period.fromContext()
        && period.steps() != 0
        && (word.endsWith("after") || word.endsWith("before"));
  }

  /** Followed by the subject of a clause or by a noun, and not the last word of its own. */
  private static boolean isClause(Sentence sentence, Token length) {
    int next = length.index() + 1;
    if (next >= sentence.tokens().size()) {
      return false;
    }
    Token token = sentence.tokens().get(next);
    return token.mention() instanceof Actor
        || token.tag().startsWith("PRP")
        || token.tag().equals("DT");
  }

  /** The first that is told behind the length, with no day of its own. */
  private static boolean isOf(Draft draft, Token length) {
    Sentence sentence = draft.sentence;
    List<Token> tokens = sentence.tokens();
    int at = draft.trigger.index();
    Span own = draft.whenSpan;
    boolean dated =
        own != null && own.start() > length.span().start() && !isOfMain(draft, length, own);
    if (dated || at <= length.index()) {
      return false;
    }
    boolean likely = draft.rule.endsWith(".evidence");
    if (likely && (draft.where == null || draft.where.span().start() < length.span().start())) {
      return false;
    }
    List<Token> between = tokens.subList(length.index() + 1, at);
    return between.stream()
        .filter(t -> !isFinite(t) || !sentence.isUnder(draft.trigger, t))
        .noneMatch(t -> ENDS.contains(t.word()) || isFinite(t));
  }

  /** "Two days after meeting Ado, he met Oyo on Monday": the Monday is that of the main clause. */
  private static boolean isOfMain(Draft draft, Token length, Span time) {
    Token main = draft.sentence.pathToRoot(length).getLast();
    return main.index() > draft.trigger.index()
        && draft.sentence.mentions(TimeMention.class).stream()
            .filter(token -> token.span().equals(time))
            .anyMatch(token -> token.head() == main.index());
  }

  private static boolean isFinite(Token token) {
    return token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
  }

  /** The day of the clause from which is counted. */
  private @Nullable PartialDate mainDay(Draft draft, Token length) {
    Sentence sentence = draft.sentence;
    List<Token> path = sentence.pathToRoot(length);
    Token root = path.getLast();
    boolean main = root.index() < length.index() || length.index() <= FRONT;
    if (!main || root.index() == draft.trigger.index()) {
      return null;
    }
    Draft probe = new Draft(Kind.VISIT, "visit.main", sentence, root, root, reading(draft, root));
    timing.assign(probe, anchors);
    PartialDate start = probe.when.start();
    return start != null && start.isDay() && !length.span().equals(probe.whenSpan) ? start : null;
  }

  /** Ahead where the main clause is told as coming, else past. */
  private static StatusReading reading(Draft draft, Token root) {
    Tense tense = VerbForms.tense(draft.sentence, root);
    return tense == Tense.FUTURE || tense == Tense.PRESENT ? COMING : TOLD;
  }

  /** So long before what is told "after" it, and behind what is told "before" it. */
  private static @Nullable PartialDate away(LocalDate from, Distance distance) {
    int amount = -distance.amount();
    return switch (distance.unit()) {
      case DAY -> PartialDate.of(from.plusDays(amount));
      case WEEK -> month(from.plusDays((long) WEEK_DAYS * amount));
      case MONTH -> PartialDate.of(YearMonth.from(from).plusMonths(amount));
      case YEAR -> PartialDate.ofYear(from.getYear() + amount);
      case MINUTE, HOUR, FORTNIGHT, DECADE, CENTURY, WEEKEND -> null;
    };
  }

  private static PartialDate month(LocalDate about) {
    return PartialDate.of(YearMonth.from(about));
  }
}
