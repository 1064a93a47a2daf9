package org.summitry.extraction.mention;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;

/**
 * Headlines In Which Every Word Begins Like This: a capital does not make a word part of a name
 * there ("President Biden Announces Key Appointments").
 */
final class TitleCase {
  private static final int FEWEST = 4;
  private static final Set<String> SMALL = Vocabulary.of("small-in-titles");

  private TitleCase() {}

  static boolean isIn(List<Piece> pieces) {
    int capitals = 0;
    for (Piece piece : pieces) {
      boolean word = piece.isPlain() && Character.isLetter(piece.word().charAt(0));
      if (word && piece.isCapitalised()) {
        capitals++;
      } else if (word && !SMALL.contains(piece.lower())) {
        return false;
      }
    }
    return capitals >= FEWEST;
  }
}
