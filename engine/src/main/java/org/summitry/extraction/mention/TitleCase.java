package org.summitry.extraction.mention;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.PersonName;

/**
 * Headlines In Which Every Word Begins Like This: a capital does not make a word part of a name
 * there ("President Biden Announces Key Appointments").
 */
final class TitleCase {
  private static final int FEWEST = 4;
  private static final int SHORTEST_VERB = 4;
  private static final Set<String> SMALL = Vocabulary.of("small-in-titles");

  private TitleCase() {}

  static boolean isIn(List<Piece> pieces) {
    int capitals = 0;
    boolean told = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      boolean word = piece.isPlain() && Character.isLetter(piece.word().charAt(0));
      if (word && piece.isCapitalised()) {
        capitals++;
        told |= i > 0 && isVerbBehindName(pieces.get(i - 1), piece);
      } else if (word && !SMALL.contains(piece.lower())) {
        return false;
      }
    }
    return capitals >= FEWEST || told;
  }

  /** "President Ado Announces", "Foreign Secretary Postpones": short, and yet no name. */
  private static boolean isVerbBehindName(Piece name, Piece word) {
    return (name.has(PersonName.class) || name.has(OfficeWord.class))
        && word.word().length() > SHORTEST_VERB
        && (word.lower().endsWith("s") || word.lower().endsWith("ed"))
        && !word.lower().endsWith("ss");
  }
}
