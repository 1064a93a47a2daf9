package org.summitry.extraction.frame;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PlaceMention;
import org.summitry.gazetteer.Place;

/** What places tokens name; a shared name means the place in a country the article speaks of. */
public final class Places {
  private static final Set<String> LOCATIVE = Set.of("in", "at", "to", "into", "near", "outside", "from", "of", "inside", "around");

  private final Set<String> countriesSpokenOf;

  public Places(Set<String> countriesSpokenOf) {
    this.countriesSpokenOf = Set.copyOf(countriesSpokenOf);
  }

  /** The place that the token names, or empty when it names none. */
  public Optional<Where> find(Token token, boolean explicit) {
    return switch (token.mention()) {
      case CountryMention country ->
          Optional.of(new Where(country.country(), null, country.span(), explicit));
      case PlaceMention place -> {
        Place chosen = choose(place.candidates());
        String city = chosen.city() != null ? chosen.city() : isCity(chosen) ? chosen.name() : null;
        yield Optional.of(new Where(chosen.country(), city, place.span(), explicit));
      }
      case null, default -> Optional.empty();
    };
  }

  private static boolean isCity(Place place) {
    return place.type() == Place.Type.CITY || place.type() == Place.Type.CAPITAL;
  }

  private Place choose(List<Place> candidates) {
    return candidates.stream()
        .max(
            Comparator.comparing((Place place) -> place.type() == Place.Type.CAPITAL)
                .thenComparing(place -> countriesSpokenOf.contains(place.country()))
                .thenComparing(Place::population))
        .orElseThrow();
  }

  /** A place named with "in", "at" and the like within reach of one of the tokens. */
  public @Nullable Where near(Sentence sentence, List<Token> anchors) {
    Where best = null;
    int nearest = Integer.MAX_VALUE;
    for (Token token : sentence.tokens()) {
      Optional<Where> place = find(token, true);
      if (place.isPresent() && isLocative(sentence, token)) {
        int distance = distance(sentence, token, anchors);
        if (distance < nearest) {
          nearest = distance;
          best = place.get();
        }
      }
    }
    return best;
  }

  private static boolean isLocative(Sentence sentence, Token token) {
    String marker = sentence.marker(token);
    if (marker.isEmpty() && token.isRelation("conj")) {
      return sentence.head(token).map(head -> isLocative(sentence, head)).orElse(false);
    }
    if (marker.isEmpty() && token.isRelation("appos")) {
      return sentence.head(token).map(head -> isLocative(sentence, head)).orElse(false);
    }
    return !marker.isEmpty() && LOCATIVE.contains(marker.split(" ")[0]) && !marker.startsWith("of");
  }

  /** Steps up from the token to the nearest anchor; large when none is above it. */
  static int distance(Sentence sentence, Token token, List<Token> anchors) {
    List<Token> path = sentence.pathToRoot(token);
    for (int steps = 0; steps < path.size(); steps++) {
      Token at = path.get(steps);
      if (anchors.stream().anyMatch(anchor -> anchor.index() == at.index())) {
        return steps;
      }
    }
    return Integer.MAX_VALUE;
  }
}
