package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.summit.Gathering.Sort;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;

/**
 * Where a gathering meets: a country or city of the sentence that is host in these years, else what
 * stands nearest. In "LONDON (AFP) - NATO leaders met in Vilnius" it is not London.
 */
final class MeetingPlace {
  private static final int YEAR = 400;
  private static final int DAYS_AROUND = 7;
  private static final int DATELINE = 4;
  private static final int DATELINE_END = 9;
  private static final Set<String> SAYING = Vocabulary.of("aside-saying");
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");

  private static final Set<String> ASIDE = Set.of("after", "before", "ahead of", "follow");

  private final Gazetteer gazetteer;
  private final HostPlaces hostPlaces;

  MeetingPlace(Gazetteer gazetteer, SummitWords words) {
    this.gazetteer = gazetteer;
    this.hostPlaces = new HostPlaces(words);
  }

  /**
   * The place, null when the text leaves it open.
   *
   * @param verb what carries the clause of the gathering, null for none
   * @param published about when the article was written
   */
  @Nullable Where find(
      Sentence sentence,
      Gathering gathering,
      @Nullable Token verb,
      Places places,
      @Nullable LocalDate published) {
    Token token = gathering.token();
    Where near =
        hostPlaces
            .find(sentence, token, places)
            .orElseGet(() -> beside(sentence, token, verb, places));
    if (isAside(sentence, token) && !isBound(sentence, near, token)) {
      return null;
    }
    if (gathering.series() == null || published == null) {
      return near;
    }
    List<String> hosts = hosts(gathering.series(), published);
    if (near != null && hosts.contains(near.country()) && !isOwner(sentence, near)) {
      return near;
    }
    boolean again =
        gathering.sort() == Sort.AGAIN
            && isInSession(gathering.series(), published)
            && !isBound(sentence, near, token);
    boolean elsewhere = again || !hosts.isEmpty() && isDateline(sentence, near);
    return named(sentence, places, hosts).orElse(elsewhere ? null : near);
  }

  private static @Nullable Where beside(
      Sentence sentence, Token gathering, @Nullable Token verb, Places places) {
    List<Token> tokens = verb == null ? List.of(gathering) : List.of(gathering, verb);
    Where near = places.near(sentence, tokens);
    return near != null && isOfSaying(sentence, near, gathering) ? null : near;
  }

  /** "will attend the forum, her office said in Quito": where it was said. */
  private static boolean isOfSaying(Sentence sentence, Where near, Token gathering) {
    return sentence.tokens().stream()
        .filter(token -> token.span().equals(near.span()))
        .flatMap(token -> sentence.pathToRoot(token).stream())
        .anyMatch(verb ->
            verb.isRelation("parataxis")
                && SAYING.contains(verb.lemma())
                && !sentence.isUnder(gathering, verb));
  }

  /** The countries where the series meets in these years; empty names for none. */
  private List<String> hosts(String series, LocalDate published) {
    return gazetteer.editions(series, published).stream()
        .filter(edition -> isOfTheseYears(edition, published))
        .map(edition -> edition.host() == null ? "" : edition.host())
        .toList();
  }

  private static Optional<Where> named(Sentence sentence, Places places, List<String> hosts) {
    return sentence.tokens().stream()
        .filter(other -> !isOfSomebody(sentence, other))
        .map(other -> places.find(other, true))
        .flatMap(Optional::stream)
        .filter(where -> hosts.contains(where.country()))
        .findFirst();
  }

  private static boolean isOwner(Sentence sentence, Where near) {
    return sentence.tokens().stream()
        .anyMatch(t -> t.span().equals(near.span()) && isOfSomebody(sentence, t));
  }

  /** "After the summit he flew to Lima": Lima is not where it was. */
  private static boolean isAside(Sentence sentence, Token gathering) {
    return ASIDE.contains(sentence.marker(gathering))
        && sentence.head(gathering).filter(Token::isVerb).isPresent();
  }

  /** "the forum in Tonga": the place hangs on the gathering itself. */
  private static boolean isBound(Sentence sentence, @Nullable Where near, Token gathering) {
    return near != null
        && sentence.tokens().stream()
            .anyMatch(t -> t.span().equals(near.span()) && t.head() == gathering.index());
  }

  /** "spoke to the forum and named an envoy in Tonga", in days on which it meets elsewhere. */
  private boolean isInSession(String series, LocalDate published) {
    return gazetteer.editions(series, published).stream()
        .anyMatch(edition ->
            Math.abs(edition.start().first().toEpochDay() - published.toEpochDay()) <= DAYS_AROUND);
  }

  /** "Japan's Kishida". */
  private static boolean isOfSomebody(Sentence sentence, Token place) {
    return place.isRelation("nmod:poss")
        && sentence.head(place).filter(head -> head.mention() instanceof Actor).isPresent();
  }

  /** "LONDON (AFP) - ": where the story was written. */
  private static boolean isDateline(Sentence sentence, @Nullable Where where) {
    return where != null
        && sentence.tokens().stream()
            .limit(DATELINE)
            .anyMatch(token -> token.span().equals(where.span()))
        && sentence.tokens().stream()
            .limit(DATELINE_END)
            .anyMatch(token -> DASHES.contains(token.word()));
  }

  private static boolean isOfTheseYears(Edition edition, LocalDate published) {
    return Math.abs(edition.start().first().toEpochDay() - published.toEpochDay()) < YEAR;
  }
}
