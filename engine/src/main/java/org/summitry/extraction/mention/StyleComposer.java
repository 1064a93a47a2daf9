package org.summitry.extraction.mention;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

/** Sovereigns by their style alone: "His Majesty", "Her Royal Highness", "HRH", "His Holiness". */
final class StyleComposer implements Composer {
  private static final Map<String, OfficeType> STYLES =
      Map.of(
          "majesty", OfficeType.MONARCH,
          "highness", OfficeType.MONARCH,
          "royal highness", OfficeType.CROWN_PRINCE,
          "holiness", OfficeType.POPE);

  private static final Map<String, OfficeType> INITIALS =
      Map.of(
          "HH", OfficeType.MONARCH,
          "HM", OfficeType.MONARCH,
          "HRH", OfficeType.CROWN_PRINCE);

  /** Written before a name or office: "HE the President", "HRH Prince Salman". */
  private static final Set<String> BEFORE =
      Set.of("HE", "HH", "HM", "HRH", "HIM", "H.E.", "H.H.", "H.M.", "H.R.H.", "TRH", "TM");

  /** The index behind the initials of a style; {@code at} where none stand. */
  static int behindInitials(List<Piece> pieces, int at) {
    int next = at;
    while (next < pieces.size()
        && pieces.get(next).isPlain()
        && BEFORE.contains(pieces.get(next).word())) {
      next++;
    }
    return next;
  }

  /** The same mention with the words before it. */
  static Mention from(int start, Mention mention) {
    Span span = new Span(start, mention.span().end());
    return switch (mention) {
      case PersonMention one ->
          new PersonMention(
              span, one.candidates(), one.full(), one.office(), one.country(), one.former());
      case UnknownPerson one ->
          new UnknownPerson(span, one.name(), one.officeWords(), one.office(), one.country());
      case RoleMention one ->
          new RoleMention(
              span,
              one.office(),
              one.country(),
              one.plural(),
              one.former(),
              one.counterpart(),
              one.body());
      default -> mention;
    };
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    OfficeType alone = pieces.get(at).isPlain() ? INITIALS.get(pieces.get(at).word()) : null;
    if (alone != null) {
      return Optional.of(
          new Found(
              new RoleMention(pieces.get(at).span(), alone, null, false, false, false), at + 1));
    }
    if (!pieces.get(at).isWord("his", "her")) {
      return Optional.empty();
    }
    for (int length = 2; length >= 1; length--) {
      int next = at + 1 + length;
      if (next <= pieces.size()) {
        OfficeType type = STYLES.get(style(pieces.subList(at + 1, next)));
        if (type != null && !isNamed(pieces, next)) {
          Span span = pieces.get(at).span().cover(pieces.get(next - 1).span());
          return Optional.of(
              new Found(new RoleMention(span, type, null, false, false, false), next));
        }
      }
    }
    return Optional.empty();
  }

  /** "Her Majesty Queen Rania": somebody of that name, whom the gazetteer does not know. */
  private static boolean isNamed(List<Piece> pieces, int next) {
    return next < pieces.size() && pieces.get(next).isCapitalised() && !TitleCase.isIn(pieces);
  }

  /** In lower case; empty where a word of them is written small: "His Majesty will". */
  private static String style(List<Piece> pieces) {
    return pieces.stream().allMatch(piece -> Character.isUpperCase(piece.word().charAt(0)))
        ? String.join(" ", pieces.stream().map(Piece::lower).toList())
        : "";
  }
}
