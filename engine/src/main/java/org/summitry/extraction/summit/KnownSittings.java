package org.summitry.extraction.summit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.OrganisationMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.summit.Gathering.Sort;
import org.summitry.gazetteer.Edition;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.Series;

/**
 * A group named beside the place of one of its summits, whatever the phrase: "in Biarritz, where
 * the G7 sits", "an invited voice at the BRICS table in Rio", "June 24, The Hague: NATO leaders".
 */
final class KnownSittings {
  /** Where a group sits this often, its name beside the place says nothing of a summit. */
  private static final int SEAT = 3;

  private static final Set<String> JOURNEYS = Vocabulary.of("tours");
  private static final int CLOSE = 45;
  private static final int NEAR = 200;
  private static final int YEARS = 15;

  private final Gazetteer gazetteer;

  KnownSittings(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  Optional<Gathering> find(Sentence sentence, Token token, Places places, LocalDate published) {
    List<String> codes = series(token).toList();
    if (codes.isEmpty() || isOwner(sentence, token)) {
      return Optional.empty();
    }
    List<Where> named =
        sentence.tokens().stream()
            .filter(other -> other.index() != token.index())
            .flatMap(other -> places.find(other, false).stream())
            .toList();
    return named.isEmpty()
        ? Optional.empty()
        : codes.stream()
            .filter(code -> named.stream().anyMatch(w -> sits(code, w, published, reach(sentence))))
            .findFirst()
            .map(code -> new Gathering(code, token, token.span(), Sort.SERIES));
  }

  private Stream<String> series(Token token) {
    return switch (token.mention()) {
      case SeriesMention series -> Stream.of(series.series().code());
      case OrganisationMention organisation -> codes(organisation.organisation());
      case RoleMention role when role.plural() && role.country() != null -> codes(role.country());
      case null, default -> Stream.empty();
    };
  }

  private Stream<String> codes(String organisation) {
    return gazetteer.seriesOf(organisation).stream()
        .filter(series -> series.code().equals(organisation) || isOnly(organisation))
        .map(Series::code);
  }

  private boolean isOnly(String organisation) {
    return gazetteer.seriesOf(organisation).size() == 1;
  }

  /**
   * "NATO Secretary General", "the G20 sherpa Jan Novak", "ASEAN's envoy": somebody of the group;
   * "his ASEAN tour": a journey to its countries.
   */
  private static boolean isOwner(Sentence sentence, Token token) {
    return !(token.mention() instanceof Actor)
        && (token.isRelation("nmod:poss")
            || token.isRelation("compound")
                && sentence
                    .head(token)
                    .filter(
                        head -> head.mention() instanceof Actor || JOURNEYS.contains(head.lemma()))
                    .isPresent());
  }

  /** Without a time of its own a sentence speaks of these months. */
  private static long reach(Sentence sentence) {
    return sentence.tokens().stream().anyMatch(t -> t.mention() instanceof TimeMention)
        ? YEARS * 366L
        : NEAR;
  }

  private boolean sits(String code, Where where, LocalDate published, long reach) {
    List<Edition> there =
        gazetteer.editions(code, published).stream()
            .filter(edition -> isAt(edition, where))
            .filter(edition -> distance(edition, published) < reach)
            .toList();
    return !there.isEmpty()
        && (there.size() < SEAT
            || there.stream().anyMatch(edition -> distance(edition, published) < CLOSE));
  }

  private static boolean isAt(Edition edition, Where where) {
    return where.country().equals(edition.host())
        && where.city() != null
        && where.city().equals(edition.city());
  }

  private static long distance(Edition edition, LocalDate day) {
    return Math.abs(edition.start().first().toEpochDay() - day.toEpochDay());
  }
}
