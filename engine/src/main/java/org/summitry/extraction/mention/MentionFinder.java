package org.summitry.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.Demonym;
import org.summitry.gazetteer.NameMatch.Government;
import org.summitry.gazetteer.NameMatch.OrganisationName;
import org.summitry.gazetteer.NameMatch.PersonName;
import org.summitry.gazetteer.NameMatch.PlaceName;
import org.summitry.gazetteer.NameMatch.Region;
import org.summitry.gazetteer.NameMatch.SeriesName;
import org.summitry.model.Span;

/**
 * Composes the names, office words and times of a sentence into mentions: "Kazakh President
 * Kassym-Jomart Tokayev" is one mention of a person, "the Kazakh president" one of a role.
 */
public final class MentionFinder {
  private final ActorWords words;
  private final List<Composer> composers;
  private final Seats seats;
  private final Gazetteer gazetteer;

  /** One way to compose a mention from the pieces at a place. */
  interface Composer {
    Optional<Found> find(List<Piece> pieces, int at);
  }

  /** A mention and the piece after its last one. */
  record Found(Mention mention, int next) {}

  public MentionFinder(ActorWords words, Gazetteer gazetteer) {
    this.words = words;
    composers =
        List.of(
            new CapitalComposer(gazetteer),
            new PlacePhraseComposer(words),
            new GroupComposer(words),
            new TitledNameComposer(words),
            new StyleComposer(),
            new RoleComposer(words));
    seats = new Seats(words);
    this.gazetteer = gazetteer;
  }

  /**
   * The mentions of one sentence in order, not overlapping.
   *
   * @param tokens the sentence's words, with spans in {@code text}
   * @param names the gazetteer's matches in {@code text}, at least those in the sentence
   */
  public List<Mention> find(
      List<RawToken> tokens,
      String text,
      List<NameMatch> names,
      List<TimeExpression> times,
      Introduced introduced) {
    List<Piece> pieces = Pieces.of(tokens, text, names, times);
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    while (at < pieces.size()) {
      int from = at;
      Optional<Found> found = styled(pieces, at).or(() -> compose(pieces, from));
      if (found.isPresent()) {
        mentions.add(found.get().mention());
        at = found.get().next();
      } else {
        Optional<Found> again = introduced.find(pieces, at);
        Mention single =
            again.isPresent()
                ? again.get().mention()
                : isPartOfAnotherName(pieces, at) || PlaceParts.isPart(pieces, at)
                    ? null
                    : single(pieces, at);
        if (single != null) {
          mentions.add(single);
        }
        at = again.map(Found::next).orElse(at + 1);
      }
    }
    return mentions;
  }

  /** "HE the President", "HRH Prince Salman": the initials belong to whom they stand before. */
  private Optional<Found> styled(List<Piece> pieces, int at) {
    int next = StyleComposer.behindInitials(pieces, at);
    return next == at || next >= pieces.size()
        ? Optional.empty()
        : compose(pieces, next)
            .filter(found -> found.mention() instanceof Mention.Actor)
            .map(found ->
                new Found(
                    StyleComposer.from(pieces.get(at).span().start(), found.mention()),
                    found.next()));
  }

  private Optional<Found> compose(List<Piece> pieces, int at) {
    if (!words.mayBegin(pieces.get(at))) {
      return Optional.empty();
    }
    for (Composer composer : composers) {
      Optional<Found> found = composer.find(pieces, at);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /**
   * "Wang Dehua", "Aowen Cao": a short form beside an unknown capitalised word names somebody else.
   */
  private static boolean isPartOfAnotherName(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    boolean shortName =
        piece.has(PersonName.class)
            && piece.list(PersonName.class).stream().noneMatch(PersonName::full);
    boolean after = at > 0 && pieces.get(at - 1).isCapitalised() && (at > 1 || !shortName);
    boolean before = at + 1 < pieces.size() && pieces.get(at + 1).isCapitalised();
    boolean given = shortName && at > 0 && isShortName(pieces.get(at - 1));
    return shortName && (after || before || given) && !TitleCase.isIn(pieces);
  }

  /**
   * "Andrew" in "Andrew Mitchell": the family name of one known person, the given one of another.
   */
  private static boolean isShortName(Piece piece) {
    return piece.has(PersonName.class)
        && !piece.has(PlaceName.class)
        && piece.list(PersonName.class).stream().noneMatch(PersonName::full);
  }

  private @Nullable Mention single(List<Piece> pieces, int at) {
    Piece piece = pieces.get(at);
    Span span = piece.span();
    if (piece.time() != null) {
      return new TimeMention(span, piece.time());
    }
    if (piece.match() == null) {
      return null;
    }
    List<PersonName> persons = piece.list(PersonName.class);
    boolean full = persons.stream().anyMatch(PersonName::full);
    boolean elsewhere = PlaceParts.isElsewhere(piece);
    if (!persons.isEmpty() && NameEdges.isNamedAfter(pieces, at)) {
      return null;
    }
    if (!persons.isEmpty() && (full || !elsewhere)) {
      List<PersonName> meant = full ? persons.stream().filter(PersonName::full).toList() : persons;
      return new PersonMention(
          span, meant.stream().map(PersonName::person).toList(), full, null, null, false);
    }
    boolean seat = piece.has(Government.class) && !piece.has(PlaceName.class);
    return seat && seats.isPlace(pieces, at) ? seat(piece, span) : place(piece, span);
  }

  /** "at the Élysée": a house in the capital. */
  private @Nullable Mention seat(Piece piece, Span span) {
    return piece
        .find(Government.class)
        .flatMap(government -> gazetteer.capital(government.country().code()))
        .map(capital -> new PlaceMention(span, List.of(capital)))
        .orElse(null);
  }

  private static @Nullable Mention place(Piece piece, Span span) {
    Optional<SeriesName> series = piece.find(SeriesName.class);
    if (series.isPresent()) {
      return new SeriesMention(span, series.get().series());
    }
    Optional<CountryName> country = piece.find(CountryName.class);
    if (country.isPresent()) {
      return new CountryMention(span, country.get().country().code());
    }
    List<PlaceName> places = piece.list(PlaceName.class);
    if (!places.isEmpty()) {
      return new PlaceMention(span, places.stream().map(PlaceName::place).toList());
    }
    Optional<Demonym> demonym = piece.find(Demonym.class);
    if (demonym.isPresent()) {
      return new DemonymMention(span, demonym.get().country().code());
    }
    Optional<OrganisationName> organisation = piece.find(OrganisationName.class);
    if (organisation.isPresent()) {
      return new OrganisationMention(span, organisation.get().organisation());
    }
    Optional<Government> government = piece.find(Government.class);
    return government.isPresent()
        ? new GovernmentMention(span, government.get().country().code())
        : part(piece, span);
  }

  /** "Florida": a part of a country stands for it as a place. */
  private static @Nullable Mention part(Piece piece, Span span) {
    return piece
        .find(Region.class)
        .filter(region -> region.members().size() == 1)
        .map(region -> new CountryMention(span, region.members().getFirst()))
        .orElse(null);
  }
}
