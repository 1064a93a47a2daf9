package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.frame.Slots.Filled;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.GovernmentMention;
import org.summitry.extraction.mention.Mention.PlaceMention;

/**
 * Puts one word into a role of a frame as what it means: "his plane" as traveller is who sits in
 * it, "the Kazakh capital" as place is Astana, "Paris" as host the country.
 */
final class SlotFiller {
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final Set<String> TOURS = Vocabulary.of("rounds");

  private final Clauses clauses;
  private final Vehicles vehicles;

  SlotFiller(WordLists words, Clauses clauses) {
    this.clauses = clauses;
    this.vehicles = new Vehicles(words);
  }

  /**
   * Fills the slot where the word means something fit for it.
   *
   * @param role null for a place beside the trigger that the frame gives no role
   */
  void fill(@Nullable SlotRole role, Token token, Firing firing, Slots slots) {
    boolean toured = role == SlotRole.TRAVELLER && isToured(token, firing.trigger());
    if (role == SlotRole.PLACE || toured) {
      fillPlace(token, firing, slots);
    } else if (role != null) {
      fillPeople(role, token, firing, slots);
    }
  }

  /** "a tour of Kenya and Uganda". */
  private static boolean isToured(Token token, Token trigger) {
    return trigger.isNoun() && TOURS.contains(trigger.lemma()) && token.isPlaceName();
  }

  private void fillPlace(Token token, Firing firing, Slots slots) {
    boolean again = token.isRelation("appos") && token.word().startsWith("the ");
    if (again && !slots.places.isEmpty() || isNumbered(firing.sentence(), token)) {
      return;
    }
    Token meant = clauses.meant(firing.sentence(), token);
    Optional<Where> place =
        firing
            .places()
            .find(meant, true)
            .or(() -> firing.places().byNoun(firing.sentence(), token));
    place.ifPresentOrElse(
        slots.places::add,
        () -> slots.places.addAll(firing.places().within(firing.sentence(), meant)));
  }

  /** "the 16th Russia, India, China meeting": countries in a name. */
  private static boolean isNumbered(Sentence sentence, Token token) {
    Token first = token.isRelation("conj") ? sentence.head(token).orElse(token) : token;
    return sentence.children(first, "amod").stream()
        .anyMatch(child -> ORDINAL.matcher(child.word()).matches());
  }

  private void fillPeople(SlotRole role, Token token, Firing firing, Slots slots) {
    Token meant = clauses.meant(firing.sentence(), token);
    List<Entity> entities = firing.references().resolve(firing.sentence(), meant);
    if (entities.isEmpty() && role == SlotRole.TRAVELLER) {
      entities = vehicles.passengers(firing.sentence(), token, firing.references());
    }
    if (!entities.isEmpty()) {
      slots.people.add(new Filled(entities, role, token));
    } else if (role == SlotRole.HOST) {
      country(token).ifPresent(slots.hostCountries::add);
    }
  }

  /** The country that a word names, as such, as a government or by a place in it. */
  static Optional<String> country(Token token) {
    return switch (token.mention()) {
      case CountryMention country -> Optional.of(country.country());
      case GovernmentMention government -> Optional.of(government.country());
      case PlaceMention place -> Optional.of(place.candidates().getFirst().country());
      case null, default -> Optional.empty();
    };
  }
}
