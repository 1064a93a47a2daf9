package org.summitry.extraction.mention;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.MentionFinder.Composer;
import org.summitry.extraction.mention.MentionFinder.Found;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.OfficeType;
import org.summitry.model.Span;

/**
 * An office that stands for its holder: "the Kazakh president", "his Chinese counterpart", "the
 * presidents of Russia and Türkiye".
 */
final class RoleComposer implements Composer {
  /** Offices that every country has many of, or none: they name nobody without a country. */
  private static final Set<OfficeType> NEED_OWNER =
      EnumSet.of(
          OfficeType.MINISTER, OfficeType.SPEAKER, OfficeType.ORGANISATION_HEAD, OfficeType.OTHER);

  /** "The Secretary-General" is one of an organisation that the text need not name. */
  private static final Set<String> SECRETARY_GENERAL =
      Set.of("secretary-general", "secretary general");

  private final ActorWords words;

  RoleComposer(ActorWords words) {
    this.words = words;
  }

  @Override
  public Optional<Found> find(List<Piece> pieces, int at) {
    Optional<Found> counterpart = counterpart(pieces, at);
    if (counterpart.isPresent()) {
      return counterpart;
    }
    return OfficePhrase.read(pieces, at, words)
        .filter(RoleComposer::isNamingSomebody)
        .map(office -> new Found(mention(span(pieces, at, office.next()), office), office.next()));
  }

  private static boolean isNamingSomebody(OfficePhrase office) {
    if (!office.owners().isEmpty()) {
      return true;
    }
    boolean chief = SECRETARY_GENERAL.contains(office.words().toLowerCase(Locale.ROOT));
    return chief && office.determined()
        || (office.determined() || office.possessive()) && !NEED_OWNER.contains(office.type());
  }

  private static Mention mention(Span span, OfficePhrase office) {
    if (office.owners().size() > 1) {
      return new GroupMention(span, office.owners().size(), office.type(), office.owners());
    }
    if (office.plural() && office.owner() == null) {
      return new GroupMention(span, 0, office.type(), List.of());
    }
    return new RoleMention(
        span,
        office.type(),
        office.owner(),
        office.plural(),
        office.former(),
        false,
        office.body());
  }

  private Optional<Found> counterpart(List<Piece> pieces, int at) {
    List<String> owners = new ArrayList<>();
    int i = at;
    boolean said = false;
    while (i < pieces.size() && i < at + 7) {
      Piece piece = pieces.get(i);
      boolean one = piece.isWord("one") && said && !owners.isEmpty();
      if (one || words.has("counterpart", piece.lower()) && (said || !owners.isEmpty())) {
        boolean number = piece.isWord("opposite") && i + 1 < pieces.size();
        int next = number && pieces.get(i + 1).isWord("number") ? i + 2 : i + 1;
        if (owners.isEmpty() && !ownersBehind(pieces, next).isEmpty()) {
          owners.addAll(ownersBehind(pieces, next));
          next += 2;
        }
        return Optional.of(new Found(counterpartMention(span(pieces, at, next), owners), next));
      }
      List<String> here = owners(piece);
      boolean possessive = words.has("possessive", piece.lower()) && i == at;
      boolean linking =
          i == at
              ? piece.isWord("the")
              : piece.isWord("and", ",", "'s", "’s", "the") && !owners.isEmpty();
      if (here.isEmpty() && !possessive && !linking) {
        return Optional.empty();
      }
      said |= possessive;
      owners.addAll(here);
      i++;
    }
    return Optional.empty();
  }

  /** "His counterpart in Benin", "her opposite number from Chile". */
  static List<String> ownersBehind(List<Piece> pieces, int at) {
    return at + 1 < pieces.size() && pieces.get(at).isWord("in", "from", "of")
        ? owners(pieces.get(at + 1))
        : List.of();
  }

  private static Mention counterpartMention(Span span, List<String> owners) {
    if (owners.size() > 1) {
      return new GroupMention(span, owners.size(), null, owners);
    }
    return new RoleMention(
        span, OfficeType.OTHER, owners.isEmpty() ? null : owners.getFirst(), false, false, true);
  }

  private static Span span(List<Piece> pieces, int from, int next) {
    return pieces.get(from).span().cover(pieces.get(next - 1).span());
  }

  static List<String> owners(Piece piece) {
    List<String> owners = new ArrayList<>();
    piece.find(Demonym.class).ifPresent(d -> owners.add(d.country().code()));
    if (owners.isEmpty()) {
      piece.find(CountryName.class).ifPresent(c -> owners.add(c.country().code()));
    }
    if (owners.isEmpty()) {
      piece.find(OrganisationName.class).ifPresent(o -> owners.add(o.organisation()));
    }
    return owners;
  }
}
