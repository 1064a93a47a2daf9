package org.summitry.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

/** Sovereigns by their style alone: "His Majesty", "Her Royal Highness", "His Holiness". */
final class StyleComposer implements Composer {
  private static final Map<String, OfficeType> STYLES =
      Map.of(
          "majesty", OfficeType.MONARCH,
          "highness", OfficeType.MONARCH,
          "royal highness", OfficeType.CROWN_PRINCE,
          "holiness", OfficeType.POPE);

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    if (!pieces.get(at).isWord("his", "her")) {
      return Optional.empty();
    }
    for (int length = 2; length >= 1; length--) {
      int next = at + 1 + length;
      if (next <= pieces.size()) {
        OfficeType type = STYLES.get(style(pieces.subList(at + 1, next)));
        if (type != null) {
          Span span = pieces.get(at).span().cover(pieces.get(next - 1).span());
          return Optional.of(
              new Found(new RoleMention(span, type, null, false, false, false), next));
        }
      }
    }
    return Optional.empty();
  }

  private static String style(List<Piece> pieces) {
    return String.join(
        " ",
        pieces.stream()
            .filter(piece -> Character.isUpperCase(piece.word().charAt(0)))
            .map(Piece::lower)
            .toList());
  }
}
