package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.summitry.gazetteer.OfficeType;

/**
 * Two offices of one person: "Deputy Prime Minister and Minister of Foreign Affairs Pham Binh
 * Minh". With "the President and Foreign Minister Kosor" two people are meant; a deputy who holds a
 * ministry is the rule.
 */
final class DoubleOffice {
  private DoubleOffice() {}

  /** The second office with whose it is, where the first one is a deputy's. */
  static Optional<OfficePhrase> find(List<Piece> pieces, OfficePhrase first, ActorWords words) {
    int and = first.next();
    boolean deputy = first.type() == OfficeType.DEPUTY_HEAD && !first.possessive();
    if (!deputy || and + 1 >= pieces.size() || !pieces.get(and).isWord("and", "&", "/")) {
      return Optional.empty();
    }
    return OfficePhrase.read(pieces, and + 1, words)
        .filter(second -> isMinistry(second.type()) && !second.determined() && !second.plural())
        .filter(second -> first.owner() == null || second.owner() == null)
        .map(second -> second.owner() == null ? second.of(first.owners()) : second);
  }

  private static boolean isMinistry(OfficeType type) {
    return switch (type) {
      case FOREIGN_MINISTER, DEFENCE_MINISTER, MINISTER -> true;
      default -> false;
    };
  }
}
