package org.summitry.bench.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What happens to a text on its way from one outlet to the next. */
public enum Perturbation {
  /** The same words, laid out otherwise. */
  LAYOUT {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      return text.replaceAll("\\n+", "\n\n").replace(" ", "  ");
    }
  },
  /** Another headline, and a line of the outlet's own at the end. */
  HEADLINE {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      return "What to know about today's top story\n" + text + "\nOur desk follows the events.";
    }
  },
  /** Only the first 45 to 75 % of the sentences. */
  CUT {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      List<String> sentences = sentences(text);
      int kept = (int) Math.ceil(sentences.size() * (0.45 + 0.3 * random.nextDouble()));
      return join(sentences.subList(0, Math.min(kept, sentences.size())));
    }
  },
  /** A third of the sentences is missing here and there. */
  THINNED {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      List<String> sentences = new ArrayList<>(sentences(text));
      for (int i = sentences.size() / 3; i > 0; i--) {
        sentences.remove(random.nextInt(sentences.size()));
      }
      return join(sentences);
    }
  },
  /** The sentences in another order. */
  REORDERED {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      List<String> sentences = new ArrayList<>(sentences(text));
      Collections.shuffle(sentences, random);
      return join(sentences);
    }
  },
  /** Four in five words that have a synonym are replaced by one. */
  SYNONYMS {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      return substitutes.synonyms(text, 0.8, random);
    }
  },
  /** There and back through a word list: half of the vocabulary comes back as another word. */
  TWO_WAY {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      return substitutes.twoWay(text, 0.5, random);
    }
  },
  /** New headline, cut and synonyms at once. */
  REWRITTEN {
    @Override
    String apply(String text, Random random, Substitutes substitutes) {
      String cut = CUT.apply(text, random, substitutes);
      return HEADLINE.apply(SYNONYMS.apply(cut, random, substitutes), random, substitutes);
    }
  };

  abstract String apply(String text, Random random, Substitutes substitutes);

  private static List<String> sentences(String text) {
    return List.of(text.split("(?<=[.!?][\"”]?)\\s+|\\n+"));
  }

  private static String join(List<String> sentences) {
    return sentences.stream().collect(Collectors.joining(" "));
  }
}
