package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Times of what is told beside an encounter, in a clause of its own: in "talked about the pact
 * signed in September" the talks were at another time, and in "on Saturday closed a summit at which
 * Ado met Oyo" the two met on any of its days.
 */
final class SideClauses {
  private static final Set<String> SAYING = Vocabulary.of("aside-saying");
  private static final Set<String> ENDING = Vocabulary.of("gathering-ends");

  private SideClauses() {}

  /** Whether the time is that of another clause than the draft's. */
  static boolean isOfOther(Draft draft, Token time) {
    return isSince(draft, time)
        || isOfMainPast(draft, time)
        || isOutsideAhead(draft, time)
        || isOfParticiple(draft, time)
        || isOfEnding(draft, time)
        || isOfSaying(draft, time)
        || isOfOtherTense(draft, time);
  }

  /** "will visit Lima, her office said in Quito on Thursday": the day on which it was said. */
  private static boolean isOfSaying(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    return sentence
        .head(time)
        .filter(verb -> verb.isRelation("parataxis") && verb.tag().equals("VBD"))
        .filter(verb -> SAYING.contains(verb.lemma()))
        .filter(verb -> verb.index() > draft.trigger.index() && verb.index() < time.index())
        .filter(verb ->
            sentence.tokens().subList(verb.index(), time.index()).stream()
                .noneMatch(token -> token.word().equals(",")))
        .isPresent();
  }

  /** "the first to come since Ado in 1966": when Ado came. */
  private static boolean isSince(Draft draft, Token time) {
    List<Token> tokens = draft.sentence.tokens();
    for (int i = time.index() - 1; i > draft.trigger.index(); i--) {
      Token token = tokens.get(i);
      if (token.word().equals("since")) {
        return i < time.index() - 2;
      }
      boolean name = token.mention() != null || token.tag().startsWith("NNP");
      if (!name && !token.word().equals("in") && !token.word().equals("on")) {
        return false;
      }
    }
    return false;
  }

  /** "on Friday received Ado, who is in Dubai": since when Ado is there is not said. */
  private static boolean isOfMainPast(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    boolean now = draft.status.status() == Status.UNDERWAY && draft.status.tense() == Tense.PRESENT;
    List<Token> up = now ? sentence.pathToRoot(draft.trigger) : List.of();
    for (int i = 0; i + 1 < up.size(); i++) {
      if (up.get(i).relation().equals("acl:relcl")) {
        boolean past = up.subList(i + 1, up.size()).stream().anyMatch(t -> t.tag().equals("VBD"));
        return past && !sentence.isUnder(time, up.get(i));
      }
    }
    return false;
  }

  /** "met on Thursday ahead of the summit": that is not the summit's day. */
  private static boolean isOutsideAhead(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    boolean ahead =
        draft.kind == Kind.SUMMIT
            && sentence.head(draft.trigger).filter(t -> t.lemma().equals("ahead")).isPresent();
    return ahead && time.index() < draft.trigger.index() && !sentence.isUnder(time, draft.trigger);
  }

  /** "the pact signed in September", whatever the parser took the participle for. */
  private static boolean isOfParticiple(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    Optional<Token> head = sentence.head(time);
    return head.filter(verb -> verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        .filter(verb -> verb.isRelation("dep") || verb.relation().startsWith("acl"))
        .filter(verb -> verb.index() > draft.trigger.index() && verb.index() < time.index())
        .filter(verb -> draft.verb == null || verb.index() != draft.verb.index())
        .filter(verb -> isBehindNoun(sentence, verb))
        .filter(verb -> !sentence.isUnder(draft.trigger, verb))
        .filter(verb -> verb.head() != draft.trigger.index() || draft.trigger.isVerb())
        .isPresent();
  }

  private static boolean isBehindNoun(Sentence sentence, Token verb) {
    Token before = sentence.tokens().get(verb.index() - 1);
    boolean helped =
        sentence.children(verb).stream()
            .anyMatch(c -> c.relation().startsWith("aux") || c.relation().startsWith("nsubj"));
    return before.isNoun() && before.mention() == null && !helped;
  }

  /** "held talks with Ado and will meet Oyo on Friday": a day on the other side of today. */
  private static boolean isOfOtherTense(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    Token own = draft.verb == null ? draft.trigger : draft.verb;
    Token other = sentence.head(time).filter(Token::isVerb).orElse(null);
    if (other == null || !own.isVerb() || other.index() == own.index()) {
      return false;
    }
    boolean joined =
        other.isRelation("conj") && other.head() == own.index()
            || own.isRelation("conj") && own.head() == other.index();
    boolean beside = time.index() > other.index() || other.index() > own.index();
    return joined
        && beside
        && isBetween(time, own, other)
        && isAhead(sentence, own) != isAhead(sentence, other);
  }

  /** Not "on Friday met Ado and will see Oyo": there the day stands before both. */
  private static boolean isBetween(Token time, Token own, Token other) {
    return other.index() > own.index() ? time.index() > other.index() : time.index() < own.index();
  }

  private static boolean isAhead(Sentence sentence, Token verb) {
    return sentence.children(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("MD"));
  }

  /** "closed on Saturday a summit at which they met". */
  private static boolean isOfEnding(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    List<Token> up = sentence.pathToRoot(draft.trigger);
    for (int i = 0; i + 1 < up.size(); i++) {
      if (up.get(i).relation().equals("acl:relcl")) {
        Token clause = up.get(i);
        boolean own = sentence.isUnder(time, clause);
        return !own
            && up.subList(i + 1, up.size()).stream()
                .filter(Token::isVerb)
                .findFirst()
                .filter(verb -> ENDING.contains(verb.lemma()))
                .isPresent();
      }
    }
    return false;
  }
}
