package org.summitry.extraction.mention;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.NameMatch.PersonName;

/**
 * An official's whole title before the name: "Director of the Office of the Foreign Affairs
 * Commission Ado Oyo". The gazetteer need not know it: what counts is that a title's first word is
 * joined to a full name by words in capitals and the small ones between them.
 */
final class LongTitle {
  private static final Set<String> HEADS = Vocabulary.of("title-heads");
  private static final Set<String> JOINTS = Vocabulary.of("title-joints");
  private static final int LONGEST = 18;

  private LongTitle() {}

  /** The index of the name; empty where no such title begins at the piece. */
  static OptionalInt name(List<Piece> pieces, int at) {
    if (!isHead(pieces.get(at)) || TitleCase.isIn(pieces)) {
      return OptionalInt.empty();
    }
    boolean joined = false;
    for (int i = at + 1; i < Math.min(pieces.size(), at + LONGEST); i++) {
      Piece piece = pieces.get(i);
      boolean joint = JOINTS.contains(piece.lower());
      if (NameEdges.isFull(piece)) {
        boolean behindWord = !JOINTS.contains(pieces.get(i - 1).lower());
        return joined && behindWord ? OptionalInt.of(i) : OptionalInt.empty();
      }
      boolean capital = Character.isUpperCase(piece.word().charAt(0));
      if (!joint && !capital || piece.has(PersonName.class) || isSecondHead(pieces, i)) {
        return OptionalInt.empty();
      }
      joined |= joint;
    }
    return OptionalInt.empty();
  }

  private static boolean isHead(Piece piece) {
    return Character.isUpperCase(piece.word().charAt(0))
        && (piece.has(OfficeWord.class) || HEADS.contains(piece.lower()));
  }

  /** "the Head of Protocol and President Ado": those are two. */
  private static boolean isSecondHead(List<Piece> pieces, int at) {
    return isHead(pieces.get(at)) && pieces.get(at - 1).isWord("and", "&");
  }
}
