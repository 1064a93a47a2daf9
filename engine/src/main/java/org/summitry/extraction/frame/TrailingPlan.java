package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * A participle behind the comma that closes a noun and those it names, which the parser hangs on
 * the last of them: "the meeting between Ado and Oyo, scheduled for June 12 in Lima", "talks with
 * her, originally due on Friday".
 */
final class TrailingPlan {
  private static final Set<String> ADVERBS = Vocabulary.of("plan-adverbs");
  private static final Set<String> BEFORE_TIME = Set.of("for", "on", "in", "to", "at", "from");

  /** So many words on from the participle its time stands at the latest. */
  private static final int NEAR = 6;

  private final WordLists words;

  TrailingPlan(WordLists words) {
    this.words = words;
  }

  /** What the participle makes of a noun whose clause says nothing of its time. */
  StatusReading settle(Sentence sentence, Token noun, StatusReading reading) {
    return noun.isNoun() && reading.isWeak() && isPlanned(sentence, noun)
        ? StatusReading.ahead(org.summitry.model.Status.PLANNED, "planned")
        : reading;
  }

  private boolean isPlanned(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    for (int i = noun.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.word().equals(",")) {
        return isParticiple(tokens, i + 1);
      }
      boolean other = token.mention() == null && words.has("plan-noun", token.lemma());
      if (other || token.isVerb() && token.mention() == null) {
        return false;
      }
    }
    return false;
  }

  /** "scheduled for June 12", "originally due in Lima on Friday". */
  private boolean isParticiple(List<Token> tokens, int from) {
    int at = from < tokens.size() && ADVERBS.contains(tokens.get(from).lemma()) ? from + 1 : from;
    if (at + 1 >= tokens.size()
        || tokens.get(at).tag().equals("VBG")
        || tokens.get(at).tag().equals("VBD") && !isJoint(tokens.get(at + 1))
        || !words.has("planned", tokens.get(at).lemma())) {
      return false;
    }
    return isJoint(tokens.get(at + 1))
        && tokens.subList(at, Math.min(tokens.size(), at + NEAR)).stream()
            .takeWhile(token -> !token.word().equals(","))
            .anyMatch(token -> token.mention() instanceof TimeMention);
  }

  private static boolean isJoint(Token token) {
    return BEFORE_TIME.contains(token.word()) || token.mention() instanceof TimeMention;
  }
}
