package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * The beginning of somebody's turn in a transcript: "President of Russia Vladimir Putin: I am glad
 * to see you."
 */
public final class Turn {
  private static final int WITHIN = 8;
  private static final int REPEATED = 16;
  private static final Set<String> LINKS = Set.of("of", "the", "and", "(", ")", "retranslated");

  private Turn() {}

  /** The index of the mention that names the speaker; -1 when no turn begins here. */
  public static int speaker(Sentence sentence) {
    return find(sentence.tokens(), Token::mention, Token::word);
  }

  static int speakerOf(List<Slot> slots) {
    return find(slots, Slot::mention, Slot::word);
  }

  private static <T> int find(
      List<T> words, Function<T, @Nullable Mention> mention, Function<T, String> word) {
    int named = -1;
    for (int i = 0; i < Math.min(WITHIN, words.size() - 1); i++) {
      if (mention.apply(words.get(i)) instanceof Actor) {
        named = i;
      }
      if (word.apply(words.get(i)).equals(":")) {
        boolean behind = named >= 0 && (i == named + 1 || word.apply(words.get(i - 1)).equals(")"));
        return behind ? named : -1;
      }
    }
    return repeated(words, mention, word);
  }

  /** "President Ado of Togo Ado KofiPresident of Togo: Thank you": name and office run together. */
  private static <T> int repeated(
      List<T> words, Function<T, @Nullable Mention> mention, Function<T, String> word) {
    if (words.isEmpty() || !(mention.apply(words.getFirst()) instanceof Actor)) {
      return -1;
    }
    String name = word.apply(words.getFirst());
    String family = name.substring(name.lastIndexOf(' ') + 1);
    for (int i = 1; i < Math.min(REPEATED, words.size()); i++) {
      String said = word.apply(words.get(i));
      if (said.equals(":")) {
        return i > 1 && word.apply(words.get(1)).equals(family) ? 0 : -1;
      }
      boolean titled = Character.isUpperCase(said.charAt(0)) || LINKS.contains(said);
      if (!titled && mention.apply(words.get(i)) == null) {
        return -1;
      }
    }
    return -1;
  }
}
