package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Whoever has met somebody of a country is likely to have been there where a sentence half says so:
 * "He and Ishiba dined together" speaks for the stay of "Today Martin opens the fair in Osaka". Not
 * where the other one is the guest.
 */
final class Corroboration {
  /** By so much less is a stay to be doubted. */
  private static final double SUPPORT = 0.37;

  private static final double EVEN = 0.5;

  /** What is less likely in the end is not even put up for review. */
  private static final double LEAST = 0.35;

  private static final Set<String> THERE =
      Set.of("in", "at", "to", "into", "near", "outside", "inside", "through", "for");
  private static final Set<String> ARTICLES = Set.of("the", "nearby", "neighbouring");

  private final Homes homes;

  Corroboration(Homes homes) {
    this.homes = homes;
  }

  /**
   * Raises the likelihood of stays that a meeting speaks for, and drops what stays unlikely.
   *
   * @param likely drafts that evidence speaks for
   * @param told what is told outright
   */
  List<Draft> settle(List<Draft> likely, List<Draft> told) {
    for (Draft stay : likely) {
      boolean open = stay.kind == Kind.VISIT && stay.status.status() != Status.DENIED;
      if (open && isLocated(stay) && isMet(stay, told, likely)) {
        stay.likelihood = 1 - (1 - stay.likelihood) * (1 - SUPPORT);
        stay.rules.add("met somebody of the country");
      }
    }
    return likely.stream().filter(draft -> draft.likelihood >= LEAST).toList();
  }

  /** "in Lima", "to the Peruvian coast": nobody need be in a place that is only spoken of. */
  private static boolean isLocated(Draft stay) {
    List<Token> tokens = stay.sentence.tokens();
    int at = 0;
    while (at < tokens.size()
        && tokens.get(at).span().end() <= Objects.requireNonNull(stay.where).span().start()) {
      at++;
    }
    int before = at - 1;
    while (before >= 0 && ARTICLES.contains(tokens.get(before).word())) {
      before--;
    }
    return before >= 0 && THERE.contains(tokens.get(before).word().toLowerCase(Locale.ROOT));
  }

  private boolean isMet(Draft stay, List<Draft> told, List<Draft> likely) {
    List<Draft> all =
        Stream.concat(told.stream(), likely.stream().filter(d -> d.likelihood >= EVEN)).toList();
    return all.stream()
        .filter(draft -> draft.kind == Kind.MEETING && draft.has(traveller(stay)))
        .filter(draft -> draft.status.isDone() == stay.status.isDone())
        .filter(draft -> draft.where == null || draft.where.country().equals(country(stay)))
        .flatMap(draft -> draft.entities().stream())
        .anyMatch(other -> country(stay).equals(homes.of(other)) && !isGuest(other, stay, all));
  }

  /** Whether the one met is told of as being in the traveller's own country. */
  private boolean isGuest(Entity other, Draft stay, List<Draft> all) {
    String home = homes.of(traveller(stay));
    return all.stream()
        .filter(draft -> draft.kind == Kind.VISIT && draft.has(other))
        .anyMatch(draft -> draft.where != null && draft.where.country().equals(home));
  }

  private static Entity traveller(Draft stay) {
    return Objects.requireNonNull(stay.traveller()).entity();
  }

  private static String country(Draft stay) {
    return Objects.requireNonNull(stay.where).country();
  }
}
