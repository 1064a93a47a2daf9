package org.summitry.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/** "was absent from the summit", "will be a no-show": an adjective or noun that denies. */
final class NotThere {
  private static final Set<String> AWAY = Vocabulary.of("not-there");

  private NotThere() {}

  /** What the word tells of who is so, if it is one that denies; "not absent" is no such. */
  static Optional<StatusReading> find(Sentence sentence, Token word, VerbStatus verbs) {
    boolean away =
        AWAY.contains(word.lemma())
            && sentence.child(word, "cop").isPresent()
            && !VerbForms.isNegated(sentence, word);
    return away
        ? Optional.of(
            new StatusReading(
                Status.DENIED, tense(sentence, word, verbs), false, false, false, "negated"))
        : Optional.empty();
  }

  private static Tense tense(Sentence sentence, Token word, VerbStatus verbs) {
    return verbs.of(sentence, word).tense();
  }
}
