package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * A phrase of time or place that opens a sentence and runs into who does something: "Before the
 * lunch at the palace Ado met Oyo" is read better with a comma before Ado.
 */
final class FrontedPhrase {
  private static final WordLists WORDS = WordLists.read("encounter-words.tsv");
  private static final Set<String> OPENERS = Vocabulary.of("phrase-openers");

  private static final int LONGEST = 12;

  private FrontedPhrase() {}

  /** Index of the one who acts; 0 where no such phrase opens the sentence. */
  static int end(List<Slot> slots) {
    if (slots.isEmpty() || !OPENERS.contains(lower(slots.getFirst()))) {
      return 0;
    }
    for (int i = 1; i + 1 < Math.min(slots.size(), LONGEST); i++) {
      Slot slot = slots.get(i);
      if (slot.mention() instanceof Actor) {
        boolean noun = isNoun(slots.get(i - 1));
        return noun && i > 2 && WORDS.has("finite", lower(slots.get(i + 1))) ? i : 0;
      }
      if (!slot.word().chars().allMatch(c -> Character.isLetter(c) || c == '-')
          && slot.mention() == null) {
        return 0;
      }
      if (slot.mention() == null && WORDS.has("finite", lower(slot))) {
        return 0;
      }
    }
    return 0;
  }

  /** A word that can end the phrase: no preposition, article or owner. */
  private static boolean isNoun(Slot slot) {
    return slot.mention() == null
        && Character.isLetter(slot.word().charAt(0))
        && !WORDS.has("phrase-inner", lower(slot));
  }

  private static String lower(Slot slot) {
    return slot.word().toLowerCase(Locale.ROOT);
  }
}
