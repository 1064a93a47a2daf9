package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Casting;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.Homes;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.DocumentReader;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.model.DayInterval;

/**
 * What is known of an article before its first sentence is read: its day, who is named in it, and
 * the countries that it speaks of, by name ("in Peru"), by their people ("Peruvian") or by those
 * who lead them.
 *
 * @param day about when it was written, null when not known
 * @param published when it was published, null when not known
 */
record Opening(
    @Nullable LocalDate day,
    @Nullable DayInterval published,
    References references,
    Places places,
    Homes homes) {

  static Opening of(Rooms rooms, Document document) {
    LocalDate day = DocumentReader.day(document.article());
    List<Mention> mentions =
        document.sentences().stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .map(Token::mention)
            .filter(Objects::nonNull)
            .toList();
    Map<Mention, Entity> cast = new Casting(rooms.gazetteer(), day).cast(mentions);
    Entity speaker = rooms.speakers().find(document.article(), day).orElse(null);
    References references = new References(rooms.gazetteer(), cast, day, speaker);
    Homes homes = references.homes();
    Set<String> spokenOf = countries(mentions);
    cast.values().stream().map(homes::of).filter(Objects::nonNull).forEach(spokenOf::add);
    Places places = new Places(spokenOf);
    places.openFrom(document.sentences());
    places.dateline().ifPresent(where -> references.writtenIn(where.country()));
    return new Opening(day, document.article().published(), references, places, homes);
  }

  private static Set<String> countries(List<Mention> mentions) {
    Set<String> countries = new HashSet<>();
    for (Mention mention : mentions) {
      switch (mention) {
        case CountryMention country -> countries.add(country.country());
        case DemonymMention demonym -> countries.add(demonym.country());
        case PersonMention person when person.country() != null -> countries.add(person.country());
        default -> {}
      }
    }
    return countries;
  }
}
