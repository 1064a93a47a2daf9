package org.summitry.extraction.cast;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.gazetteer.OfficeType;

/**
 * Whom a word means that describes somebody without a name or a country's office: "the crown
 * prince" who was spoken of, "the minister" whose office the text knows, "the Russian", "the
 * guest".
 */
final class Descriptions {
  private static final Set<OfficeType> MINISTERS =
      Set.of(OfficeType.FOREIGN_MINISTER, OfficeType.DEFENCE_MINISTER, OfficeType.MINISTER);

  private final Map<Mention, Entity> cast;
  private final Recollection recollection;
  private final OfficeHolders holders;
  private final Travellers travellers;
  private final Homes homes;

  Descriptions(
      Map<Mention, Entity> cast,
      Recollection recollection,
      OfficeHolders holders,
      Travellers travellers,
      Homes homes) {
    this.cast = cast;
    this.recollection = recollection;
    this.holders = holders;
    this.travellers = travellers;
    this.homes = homes;
  }

  /** Whom the word describes; empty where it describes nobody. */
  Optional<Entity> find(Sentence sentence, Token token) {
    if (PersonWords.isHeir(token)) {
      return heir();
    }
    if (PersonWords.isMinister(sentence, token)) {
      return minister();
    }
    return PersonWords.isGuest(sentence, token) ? travellers.findLast() : Optional.empty();
  }

  /** Whether the word is one that describes somebody, known or not. */
  static boolean is(Sentence sentence, Token token) {
    return PersonWords.isHeir(token)
        || PersonWords.isMinister(sentence, token)
        || PersonWords.isGuest(sentence, token);
  }

  /** "The prince leaves on Monday". */
  Optional<Entity> heir() {
    return recollection.bySalience().filter(Descriptions::isHeir).findFirst();
  }

  /** "The minister flies on": who of the text has such an office. */
  private Optional<Entity> minister() {
    return recollection
        .bySalience()
        .filter(entity -> MINISTERS.stream().anyMatch(office -> holders.fits(entity, office)))
        .findFirst();
  }

  private static boolean isHeir(Entity entity) {
    return entity.office() == OfficeType.CROWN_PRINCE;
  }

  /** "The Russian said": who of that country the text is about. */
  Optional<Entity> national(DemonymMention demonym) {
    return recollection
        .bySalience()
        .filter(entity -> demonym.country().equals(homes.of(entity)))
        .findFirst()
        .or(() -> stillToBeNamed(demonym.country()));
  }

  /** "The Pole took the train. Andrzej Duda": the only one of the country in the whole text. */
  private Optional<Entity> stillToBeNamed(String country) {
    List<Entity> people =
        cast.values().stream().filter(entity -> country.equals(homes.of(entity))).toList();
    return people.stream()
        .findFirst()
        .filter(one -> people.stream().allMatch(other -> other.key().equals(one.key())));
  }
}
