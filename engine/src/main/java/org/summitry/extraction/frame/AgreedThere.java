package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Talks at which something was agreed, and others of which there were none: "agreed to build a
 * railway during talks on Sunday" tells of talks that are over, "There was no meeting with Ado" of
 * none.
 */
final class AgreedThere {
  private static final Set<String> AGREEING = Vocabulary.of("agreeing-verbs");
  private static final Set<String> DURING = Vocabulary.of("agreed-during");

  private AgreedThere() {}

  static StatusReading settle(
      Sentence sentence, Token noun, StatusReading reading, WordLists words) {
    if (!noun.isNoun()) {
      return reading;
    }
    if (isNone(sentence, noun)) {
      return new StatusReading(Status.DENIED, Tense.PAST, false, false, false, "none");
    }
    boolean planned = reading.status() == Status.PLANNED;
    return planned && DURING.contains(sentence.marker(noun)) && isUnderAgreed(sentence, noun, words)
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "agreed there")
        : reading;
  }

  /** "There was no meeting". */
  private static boolean isNone(Sentence sentence, Token noun) {
    boolean no = sentence.child(noun, "det").filter(d -> d.lemma().equals("no")).isPresent();
    return no
        && sentence
            .head(noun)
            .filter(be -> be.lemma().equals("be") && be.tag().equals("VBD"))
            .filter(be -> sentence.child(be, "expl").isPresent())
            .isPresent();
  }

  /** The infinitive over the talks tells what was agreed, and is no encounter itself. */
  private static boolean isUnderAgreed(Sentence sentence, Token noun, WordLists words) {
    List<Token> up = sentence.pathToRoot(noun);
    for (int i = 1; i + 1 < up.size(); i++) {
      Token verb = up.get(i);
      if (verb.isVerb()) {
        Token above = up.get(i + 1);
        boolean infinitive = verb.tag().equals("VB") && VerbForms.isToMarked(sentence, verb);
        boolean agreed = above.tag().equals("VBD") && AGREEING.contains(above.lemma());
        boolean other = words.has("light-verb", verb.lemma()) || verb.lemma().equals("meet");
        return infinitive && agreed && !other;
      }
    }
    return false;
  }
}
