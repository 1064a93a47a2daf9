package org.summitry.extraction.cast;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.extraction.ResourceTable;

/** Whether "he" or "she" can mean somebody, by given names; unknown names fit both. */
record Genders(Set<String> femaleNames) {
  static final Genders STANDARD =
      new Genders(
          ResourceTable.rows("female-names.tsv").stream()
              .map(List::getFirst)
              .collect(Collectors.toUnmodifiableSet()));

  /** The sorts of pronoun. */
  enum Pronoun {
    HE,
    SHE
  }

  static Pronoun of(String word) {
    return Set.of("she", "her", "hers", "herself")
            .contains(word.toLowerCase(Locale.ROOT).split(" ")[0])
        ? Pronoun.SHE
        : Pronoun.HE;
  }

  boolean fits(Entity entity, Pronoun pronoun) {
    boolean female = false;
    for (String word : entity.name().split(" ")) {
      female |= femaleNames.contains(word);
    }
    return (pronoun == Pronoun.SHE) == female
        || (pronoun == Pronoun.SHE && entity.person() == null);
  }
}
