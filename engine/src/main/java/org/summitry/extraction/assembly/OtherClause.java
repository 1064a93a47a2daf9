package org.summitry.extraction.assembly;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Times and places of a clause beside the one that tells the engagement: "was welcomed by Ado and
 * will meet Oyo on Saturday" was not welcomed on Saturday, "will meet Ado on Tuesday and is due in
 * Lima on Wednesday" does not meet him in Lima.
 */
final class OtherClause {
  private static final Set<String> ARRIVING = Vocabulary.of("arriving-verbs");

  private static final Set<String> WHILE = Set.of("while", "whereas");

  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private OtherClause() {}

  /** Whether the time is of a later clause that lies on the other side of today. */
  static boolean holds(Draft draft, Token time) {
    return isOfLaterClause(draft, time)
        || isOfWhereClause(draft, time)
        || isOfWhileClause(draft, time)
        || isOfClauseAround(draft, time);
  }

  /** "was in Lima, while he is to be in Quito on Friday": a clause with a subject of its own. */
  private static boolean isOfWhileClause(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return draft.status.isDone()
        && sentence.pathToRoot(time).stream()
            .filter(at -> at.isRelation("advcl") && !sentence.isUnder(draft.trigger, at))
            .filter(at -> WHILE.contains(sentence.marker(at)))
            .anyMatch(at -> sentence.child(at, "nsubj").isPresent());
  }

  /** "is now in Lima, where he will open a fair on Friday": he is there already. */
  private static boolean isOfWhereClause(Draft draft, Token time) {
    return draft.kind == Kind.VISIT
        && draft.status.status() == Status.UNDERWAY
        && draft.sentence.pathToRoot(time).stream()
            .skip(1)
            .takeWhile(at -> at.index() != draft.trigger.index())
            .filter(at -> at.relation().equals("acl:relcl"))
            .filter(at -> at.head() == draft.trigger.index())
            .anyMatch(at -> VerbForms.tense(draft.sentence, at) == Tense.FUTURE);
  }

  /** "who is attending the summit in Lima, will fly on to Quito on Friday": there by now. */
  private static boolean isOfClauseAround(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return draft.status.status() == Status.UNDERWAY
        && sentence.pathToRoot(draft.trigger).stream()
            .filter(at -> at.relation().equals("acl:relcl"))
            .filter(at -> !sentence.isUnder(time, at))
            .flatMap(at -> sentence.pathToRoot(at).stream().skip(1))
            .anyMatch(at ->
                at.isVerb()
                    && sentence.isUnder(time, at)
                    && VerbForms.tense(sentence, at) == Tense.FUTURE);
  }

  private static boolean isOfLaterClause(Draft draft, Token time) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.sentence.pathToRoot(time).stream()
        .skip(1)
        .takeWhile(at -> at.index() != verb.index())
        .filter(at -> isBeside(draft, at, verb))
        .anyMatch(at -> isPast(draft.sentence, verb) && isAhead(draft.sentence, at));
  }

  /** Whether the place stands in a later clause with a helping verb of its own. */
  static boolean isElsewhere(Draft draft, Draft.Where where) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(where.span()))
        .flatMap(place -> draft.sentence.pathToRoot(place).stream())
        .takeWhile(at -> at.index() != verb.index())
        .anyMatch(at ->
            isBeside(draft, at, verb) && hasHelper(draft.sentence, at)
                || isOnward(draft.sentence, at)
                || isOfEarlierDays(draft, at));
  }

  /** "Ado, who was in Lima in 2009, will give a lunch": where somebody was at another time. */
  private static boolean isOfEarlierDays(Draft draft, Token clause) {
    boolean described =
        (draft.status.status() == Status.PLANNED || isDatedBeside(draft, clause))
            && isPast(draft.sentence, clause)
            && clause.relation().equals("acl:relcl")
            && clause.head() >= 0
            && draft.sentence.tokens().get(clause.head()).mention() instanceof Actor
            && !draft.sentence.isUnder(draft.trigger, clause);
    return described
        && draft.sentence.tokens().stream()
            .filter(token -> token.mention() instanceof TimeMention)
            .filter(token -> draft.sentence.isUnder(token, clause))
            .anyMatch(token -> !isWeekday(token));
  }

  /** "Ado, who flew to Lima last month, met Oyo on Saturday": a day of its own. */
  private static boolean isDatedBeside(Draft draft, Token clause) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.sentence.tokens().stream()
        .filter(token -> token.mention() instanceof TimeMention)
        .anyMatch(time -> time.head() == verb.index() && !draft.sentence.isUnder(time, clause));
  }

  private static boolean isWeekday(Token time) {
    return List.of(time.word().toLowerCase(Locale.ROOT).split(" ")).stream()
        .anyMatch(WEEKDAYS::contains);
  }

  /** "flew to Lima, where his visit starts on Tuesday": told in the past, it is still to begin. */
  static boolean isStillToBegin(Draft draft, Token clause) {
    return isPast(draft.sentence, draft.trigger) && isAhead(draft.sentence, clause);
  }

  /** "landed for the summit, which opens on Friday", "arrived for the weekend's summit". */
  static boolean isOfWhatComes(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    boolean gathering = draft.kind == Kind.SUMMIT || draft.rule.equals("visit.summit");
    boolean under = sentence.isUnder(time, draft.trigger) && time.index() != draft.trigger.index();
    if (!gathering || !under) {
      return false;
    }
    boolean clause =
        sentence
            .head(time)
            .filter(verb -> verb.relation().equals("acl:relcl") && isAhead(sentence, verb))
            .isPresent();
    boolean goal =
        sentence.marker(draft.trigger).equals("for")
            && sentence
                .head(draft.trigger)
                .filter(verb -> ARRIVING.contains(verb.lemma()))
                .isPresent();
    boolean bare =
        sentence.pathToRoot(time).stream()
            .takeWhile(at -> at.index() != draft.trigger.index())
            .noneMatch(at -> at.isVerb() && at.mention() == null);
    return clause || goal && bare && time.mention() instanceof TimeMention;
  }

  /** "will meet Ado before heading to Lima". */
  private static boolean isOnward(Sentence sentence, Token at) {
    return at.tag().equals("VBG")
        && at.relation().startsWith("advcl")
        && Set.of("before", "after").contains(sentence.marker(at));
  }

  private static boolean isBeside(Draft draft, Token at, Token verb) {
    return at.isRelation("conj")
        && at.index() > verb.index()
        && !draft.sentence.isUnder(draft.trigger, at)
        && draft.sentence.isUnder(at, verb);
  }

  private static boolean isPast(Sentence sentence, Token verb) {
    return VerbForms.tense(sentence, verb) == Tense.PAST;
  }

  private static boolean isAhead(Sentence sentence, Token verb) {
    Tense tense = VerbForms.tense(sentence, verb);
    return tense == Tense.FUTURE || tense == Tense.PRESENT;
  }

  private static boolean hasHelper(Sentence sentence, Token verb) {
    List<Token> children = sentence.children(verb);
    return children.stream()
        .anyMatch(c -> c.relation().startsWith("aux") || c.relation().equals("cop"));
  }
}
