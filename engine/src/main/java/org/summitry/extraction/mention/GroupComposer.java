package org.summitry.extraction.mention;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.OfficeWord;
import org.summitry.gazetteer.OfficeType;

/** People spoken of together: "the two leaders", "both presidents", "the pair". */
final class GroupComposer implements Composer {
  private final ActorWords words;

  GroupComposer(ActorWords words) {
    this.words = words;
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    if (!words.has("group-determiner", pieces.get(at).lower())) {
      return Optional.empty();
    }
    int i = at + 1;
    int size = pieces.get(at).isWord("both") ? 2 : 0;
    int number =
        i < pieces.size() && pieces.get(i).isPlain() ? words.number(pieces.get(i).lower()) : 0;
    if (number > 0) {
      size = number;
      i++;
    }
    if (i < pieces.size()
        && isGroupNoun(pieces.get(i))
        && (size > 0 || pieces.get(i).isWord("leaders") || isPairAgain(pieces, i))
        && !(i + 1 < pieces.size() && pieces.get(i + 1).isWord("of", "from"))) {
      return Optional.of(found(pieces, at, i + 1, size, office(pieces.get(i))));
    }
    if (size > 0 && isOfThem(pieces, i)) {
      return Optional.of(found(pieces, at, i + 2, size, null));
    }
    boolean alone = number > 0 && words.has("group-alone", pieces.get(i - 1).lower());
    boolean verbFollows =
        i < pieces.size() && pieces.get(i).isPlain() && !pieces.get(i).isCapitalised();
    return alone && verbFollows && isGroupEnd(pieces.get(i))
        ? Optional.of(found(pieces, at, i, size, null))
        : Optional.empty();
  }

  /** "The ministers had lunch together": those told of before. */
  private boolean isPairAgain(List<Piece> pieces, int at) {
    return pieces.get(at - 1).word().equals("The")
        && pieces.get(at).isWord("ministers", "presidents", "premiers")
        && at + 1 < pieces.size()
        && isGroupEnd(pieces.get(at + 1));
  }

  /** "The two of them", "all three of them", "both of them". */
  private static boolean isOfThem(List<Piece> pieces, int at) {
    return at + 1 < pieces.size()
        && pieces.get(at).isWord("of")
        && pieces.get(at + 1).isWord("them");
  }

  private boolean isGroupNoun(Piece piece) {
    return words.has("group-noun", piece.lower())
        || (piece.has(OfficeWord.class) && piece.lower().endsWith("s"));
  }

  /** "the two met", "the pair will": a verb or a stop follows, not another noun. */
  private boolean isGroupEnd(Piece piece) {
    return words.has("group-follower", piece.lower());
  }

  /** "The two presidents" are presidents; "leaders" and "sides" may be anybody. */
  private static @Nullable OfficeType office(Piece noun) {
    return noun.list(OfficeWord.class).stream()
        .map(OfficeWord::type)
        .filter(type -> type != OfficeType.DE_FACTO_LEADER && type != OfficeType.OTHER)
        .findFirst()
        .orElse(null);
  }

  private static Found found(
      List<Piece> pieces, int from, int next, int size, @Nullable OfficeType office) {
    return new Found(
        new GroupMention(
            pieces.get(from).span().cover(pieces.get(next - 1).span()), size, office, List.of()),
        next);
  }
}
