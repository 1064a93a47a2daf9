package org.summitry.extraction.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;

/** "a video conference" is one word with two parts: the noun gets the base form of the whole. */
final class VideoConference {
  private static final Set<String> FIRST = Vocabulary.of("video-words");

  private VideoConference() {}

  static void mend(List<Token> tokens) {
    for (int i = 1; i < tokens.size(); i++) {
      Token noun = tokens.get(i);
      Token first = tokens.get(i - 1);
      boolean found =
          noun.mention() == null
              && noun.lemma().equals("conference")
              && first.mention() == null
              && FIRST.contains(first.word().toLowerCase(Locale.ROOT));
      if (found) {
        tokens.set(
            i,
            new Token(
                i,
                noun.span(),
                noun.word(),
                "videoconference",
                noun.tag(),
                noun.head(),
                noun.relation(),
                noun.mention()));
      }
    }
  }
}
