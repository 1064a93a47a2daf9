package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.model.Kind;
import org.summitry.model.Span;
import org.summitry.model.Status;

/**
 * The day to which a plan is put off: "has postponed his trip to Lima from Thursday to March 20"
 * tells of a trip put off on the Thursday and of one planned for March 20.
 */
final class NewDay {
  /** The rule of the new plan. */
  private static final String RULE = "new day";

  private static final Set<String> MOVING = Vocabulary.of("day-moving");
  private static final Set<String> UNTIL = Set.of("to", "until", "till");
  private static final Set<String> FOR = Set.of("for");
  private static final StatusReading PLANNED =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, RULE);

  private final WordLists words;
  private final FormerDay former;

  NewDay(WordLists words) {
    this.words = words;
    this.former = new FormerDay(words);
  }

  /** The plans of other days that the sentence tells beside this one: later ones, former ones. */
  List<Draft> list(Draft draft, Timing timing, Map<Span, TimeAnchor> anchors) {
    return Stream.of(find(draft, timing, anchors), former.find(draft, timing, anchors))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Whether the time can be of nothing but a new plan, or is the only one that can be. */
  boolean decides(Draft draft, Token time) {
    return isNewPlan(draft) || draft.status.status() == Status.POSTPONED && isOf(draft, time);
  }

  /** The new plan beside one that is put off to a day or month that the sentence names. */
  private Optional<Draft> find(Draft draft, Timing timing, Map<Span, TimeAnchor> anchors) {
    if (isFromTo(draft)) {
      return Optional.of(split(draft));
    }
    boolean put = draft.status.status() == Status.POSTPONED && draft.kind != Kind.SUMMIT;
    if (!put
        || draft.sentence.mentions(TimeMention.class).stream().noneMatch(t -> isOf(draft, t))) {
      return Optional.empty();
    }
    Draft next = plan(draft);
    timing.assign(next, anchors);
    return Optional.of(next).filter(plan -> plan.when.start() != null);
  }

  private static Draft plan(Draft draft) {
    Draft next =
        new Draft(draft.kind, draft.rule, draft.sentence, draft.trigger, draft.verb, PLANNED);
    next.people.addAll(draft.people);
    next.where = draft.where;
    next.form = draft.form;
    next.rules.add(RULE);
    return next;
  }

  /** "moved from Thursday to March 3": no stay of so many days. */
  private boolean isFromTo(Draft draft) {
    boolean open =
        draft.status.status() == Status.POSTPONED || draft.status.status() == Status.PLANNED;
    Sentence sentence = draft.sentence;
    return open
        && draft.when.start() != null
        && draft.when.end() != null
        && sentence.mentions(TimeMention.class).stream()
            .filter(time -> time.span().equals(draft.whenSpan))
            .filter(time -> sentence.marker(time).startsWith("from"))
            .flatMap(time -> sentence.head(time).stream())
            .anyMatch(verb -> isChange(sentence, verb) && sentence.isUnder(draft.trigger, verb));
  }

  /** The first of the two days is that of the old plan, the second that of the new. */
  private static Draft split(Draft draft) {
    Draft next = plan(draft);
    next.when = DateRange.of(Objects.requireNonNull(draft.when.end()));
    next.whenSpan = draft.whenSpan;
    draft.when = DateRange.of(Objects.requireNonNull(draft.when.start()));
    draft.status = draft.status.with(Status.POSTPONED, RULE);
    return next;
  }

  /** Whether the one is the new plan for the other. */
  static boolean isOfOneChange(Draft one, Draft other) {
    return isNewPlan(one) && other.status.status() == Status.POSTPONED
        || isNewPlan(other) && one.status.status() == Status.POSTPONED;
  }

  static boolean isNewPlan(Draft draft) {
    return draft.rules.contains(RULE);
  }

  /** Whether the time is that to which the draft is put off. */
  boolean isOf(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    String marker = sentence.marker(time);
    Optional<Token> verb = sentence.head(time).filter(head -> isChange(sentence, head));
    List<Token> path = sentence.pathToRoot(draft.trigger);
    return verb.isPresent()
        && path.stream().anyMatch(at -> at.index() == verb.get().index())
        && (UNTIL.contains(marker) || FOR.contains(marker) && isAnew(verb.get()));
  }

  private boolean isChange(Sentence sentence, Token verb) {
    String lemma = Frames.lemma(sentence, verb);
    return words.has("postponed", lemma)
        || words.has("postponed", verb.lemma())
        || MOVING.contains(verb.lemma());
  }

  /** "rescheduled for March 20"; but "delayed for a week". */
  private static boolean isAnew(Token verb) {
    return verb.lemma().startsWith("re");
  }
}
