package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.SplicedClause;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.presence.BackFrom;
import org.summitry.extraction.presence.NamedStop;
import org.summitry.model.Kind;

/**
 * Days of the main clause are not those of a relative clause that tells of another time: in "Trump
 * landed in Malaysia this morning on a tour that will take him to Japan" the morning is Malaysia's,
 * and in "Harper, who is on a visit to Israel, met him on Sunday" the Sunday is the meeting's;
 * "Harper, back from Israel, spoke on Sunday" says no day of the visit.
 */
final class OutsideClause {
  private static final Set<String> JOURNEYS = Vocabulary.of("tours");
  private static final Set<String> AFTER = Vocabulary.of("coming-after");

  private OutsideClause() {}

  /** "Ado visits Oyo, on Friday he is in Lima": the day of a clause that has its own subject. */
  private static boolean isOfSpliced(Draft draft, Token time) {
    return draft
        .sentence
        .head(time)
        .filter(clause -> clause.isRelation("parataxis"))
        .filter(clause -> clause.index() > time.index())
        .filter(clause -> !draft.sentence.isUnder(draft.trigger, clause))
        .filter(_ -> draft.trigger.index() < time.index())
        .filter(_ -> SplicedClause.isBehindComma(draft.sentence.tokens(), time))
        .filter(clause -> draft.sentence.child(clause, "nsubj").isPresent())
        .isPresent();
  }

  /** Whether the draft stands in such a clause, told in the present or ahead, and the time not. */
  static boolean holds(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    if (isOfSpliced(draft, time)) {
      return true;
    }
    if (draft.status.reason().equals(NamedStop.NEXT)
        || draft.rule.equals(BackFrom.RULE)
        || draft.status.reason().equals("back from")) {
      return !sentence.isUnder(time, draft.trigger);
    }
    Optional<Token> already = alreadyDone(draft);
    if (already.isPresent()) {
      return !sentence.isUnder(time, already.get());
    }
    Optional<Token> behind = journeyBehind(draft);
    if (behind.isPresent()) {
      return !sentence.isUnder(time, behind.get());
    }
    Optional<Token> clause =
        sentence.pathToRoot(draft.trigger).stream()
            .filter(above -> above.relation().equals("acl:relcl"))
            .findFirst()
            .or(() -> ofPlace(draft));
    if (clause.isEmpty()
        || sentence.isUnder(time, clause.get())
        || isPast(sentence, clause.get())) {
      return false;
    }
    boolean told = isTold(sentence, clause.get());
    return told
        && sentence.pathToRoot(time).stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(verb -> isPast(sentence, verb))
            .isPresent();
  }

  /** "is on a tour which had already taken him to Lima": the clause of other days. */
  private static Optional<Token> alreadyDone(Draft draft) {
    Token trigger = draft.trigger;
    boolean own = trigger.relation().equals("acl:relcl");
    return (own ? Optional.of(trigger) : ofPlace(draft))
        .filter(clause -> draft.kind == Kind.VISIT)
        .filter(clause ->
            draft.sentence.children(clause, "advmod").stream()
                .anyMatch(adverb -> adverb.lemma().equals("already")));
  }

  /** "is on his way home today after a tour that took him to Lima": the tour, over by today. */
  static Optional<Token> journeyBehind(Draft draft) {
    Sentence sentence = draft.sentence;
    boolean stay = draft.kind == Kind.VISIT && draft.trigger.isVerb();
    return sentence.pathToRoot(draft.trigger).stream()
        .skip(1)
        .filter(noun -> stay && noun.mention() == null && JOURNEYS.contains(noun.lemma()))
        .filter(noun -> AFTER.contains(sentence.marker(noun)))
        .findFirst();
  }

  /** "is in Lima on a tour that has taken him to Quito": the stops behind, each on its own days. */
  static boolean isJourneySoFar(Draft draft) {
    Sentence sentence = draft.sentence;
    Token trigger = draft.trigger;
    return trigger.relation().equals("acl:relcl")
        && trigger.tag().equals("VBN")
        && sentence.children(trigger, "aux").stream().anyMatch(aux -> aux.lemma().equals("have"))
        && sentence.head(trigger).filter(noun -> JOURNEYS.contains(noun.lemma())).isPresent();
  }

  /** "a tour that will take him to Japan": the clause that names where the tour leads. */
  private static Optional<Token> ofPlace(Draft draft) {
    return draft.sentence.children(draft.trigger).stream()
        .filter(child -> child.relation().equals("acl:relcl"))
        .filter(clause ->
            draft.where != null
                && clause.span().start() < draft.where.span().start()
                && (draft.status.reason().equals(clause.lemma()) || isPlaced(draft, clause)))
        .findFirst();
  }

  /** Whether the draft's place is named in the clause. */
  private static boolean isPlaced(Draft draft, Token clause) {
    return draft.sentence.tokens().stream()
        .anyMatch(token ->
            draft.where != null
                && token.span().equals(draft.where.span())
                && draft.sentence.isUnder(token, clause));
  }

  private static boolean isTold(Sentence sentence, Token clause) {
    return carriers(sentence, clause).stream()
        .anyMatch(token -> List.of("MD", "VBZ", "VBP").contains(token.tag()));
  }

  private static boolean isPast(Sentence sentence, Token clause) {
    return carriers(sentence, clause).stream().anyMatch(token -> token.tag().equals("VBD"));
  }

  /** The clause's word and what helps it to a tense. */
  private static List<Token> carriers(Sentence sentence, Token clause) {
    return Stream.concat(Stream.of(clause), sentence.children(clause).stream())
        .filter(token ->
            token.index() == clause.index()
                || token.relation().startsWith("aux")
                || token.isRelation("cop"))
        .toList();
  }
}
