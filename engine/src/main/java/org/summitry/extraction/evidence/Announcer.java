package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Who only says what is told: in "Ado and Oyo will see each other in Lomé, President Faye has
 * announced" he is not said to see anybody, nor to be in Lomé. "Faye told Ado that" is another
 * matter, and so is "Faye said after he had been received by Ado".
 */
final class Announcer {
  /** "called on Ado to return": asked from afar. */
  private static final Set<String> CALLED_ON = Vocabulary.of("on-or-upon");

  private static final Set<String> ABOUT = Vocabulary.of("announced-about");

  private final WordLists words;

  /**
   * @param words verbs of saying ("report" of "frame-words.tsv")
   */
  Announcer(WordLists words) {
    this.words = words;
  }

  /** Whether one of the two says what the other is in. */
  boolean isBetween(Sentence sentence, Token one, Token other) {
    return isAside(sentence, one, other) || isAside(sentence, other, one);
  }

  /** "called on Ado". */
  static boolean isAppeal(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    return verb.lemma().equals("call")
        && next < sentence.tokens().size()
        && CALLED_ON.contains(sentence.tokens().get(next).word());
  }

  /** Whether the one is the subject of a verb of saying, and the other stands in what is said. */
  boolean isAside(Sentence sentence, Token one, Token other) {
    Token subject = one.isRelation("appos") ? sentence.head(one).orElse(one) : one;
    Token verb = sentence.head(subject).orElse(one);
    if (isAppeal(sentence, verb)) {
      return other.index() > verb.index();
    }
    boolean names = one.mention() != null || isOfAnother(sentence, one, other);
    boolean acts = subject.isRelation("nsubj") && verb.isVerb() && names;
    if (acts && words.has("briefing", verb.lemma()) && isTopic(sentence, verb, other)) {
      return true;
    }
    if (!acts) {
      return false;
    }
    boolean reports = words.has("report", verb.lemma());
    List<Token> path = sentence.pathToRoot(other);
    for (int i = 0; i < path.size(); i++) {
      if (path.get(i).index() == verb.index()) {
        // "confirmed that they had met", whatever the verb
        Token clause = path.get(Math.max(0, i - 1));
        return clause.relation().equals("ccomp")
            && (reports || sentence.marker(clause).equals("that"));
      }
    }
    return reports && verb.relation().equals("parataxis");
  }

  /** {@code "He will go to Lima," he said}: somebody else is spoken of. */
  private static boolean isOfAnother(Sentence sentence, Token speaker, Token other) {
    List<Token> said = sentence.tokens().subList(0, speaker.index());
    boolean quoted =
        other.index() < speaker.index()
            && said.subList(other.index(), said.size()).stream().anyMatch(Announcer::isMark);
    return quoted && said.stream().anyMatch(t -> t.word().equalsIgnoreCase(speaker.word()));
  }

  private static boolean isMark(Token token) {
    return token.mention() == null && List.of("\"", "”", "''").contains(token.word());
  }

  /** "briefed reporters on their meeting": what is spoken about. */
  private static boolean isTopic(Sentence sentence, Token verb, Token other) {
    return sentence.pathToRoot(other).stream()
        .takeWhile(token -> token.index() != verb.index())
        .anyMatch(token -> ABOUT.contains(sentence.marker(token)));
  }
}
