package org.summitry.extraction.encounter;

import java.util.Arrays;
import java.util.Set;
import org.summitry.extraction.WordLists;

/** A piece of a turn of phrase, as one word of a pattern in {@code encounters.tsv} says it. */
sealed interface Element {
  /** {@code A} or {@code B}: people of the one side or of the other, a list of them in full. */
  record People(boolean first) implements Element {}

  /**
   * One of these words, by form or lemma.
   *
   * @param optional may be missing: {@code still?}
   * @param trigger carries the phrase, so that its tense and mood are the engagement's: {@code
   *     *have}
   */
  record Word(Set<String> words, boolean optional, boolean trigger) implements Element {}

  /** Not one of these words comes next: {@code !to|that}. */
  record Not(Set<String> words) implements Element {}

  /** A gap without people or main verbs: {@code ..} for up to four words, {@code ....} for ten. */
  record Gap(int most) implements Element {}

  /** {@code L}: a city, a country, or a summit at which people are. */
  record Place() implements Element {}

  /** {@code ^}: the sentence begins here. */
  record Start() implements Element {}

  /** Reads one word of a pattern; {@code <talks>} is the list of that name. */
  static Element of(String text, WordLists lists) {
    return switch (text) {
      case "A" -> new People(true);
      case "B" -> new People(false);
      case "L" -> new Place();
      case "^" -> new Start();
      case ".." -> new Gap(4);
      case "...." -> new Gap(10);
      default ->
          text.startsWith("!") ? new Not(words(text.substring(1), lists)) : word(text, lists);
    };
  }

  private static Element word(String text, WordLists lists) {
    boolean trigger = text.startsWith("*");
    boolean optional = text.endsWith("?");
    String bare = text.substring(trigger ? 1 : 0, text.length() - (optional ? 1 : 0));
    return new Word(words(bare, lists), optional, trigger);
  }

  private static Set<String> words(String text, WordLists lists) {
    return text.startsWith("<")
        ? lists.words(text.substring(1, text.length() - 1))
        : Set.copyOf(Arrays.asList(text.split("\\|")));
  }
}
