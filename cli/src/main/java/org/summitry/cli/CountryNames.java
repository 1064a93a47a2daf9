package org.summitry.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.summitry.gazetteer.Country;
import org.summitry.gazetteer.Gazetteer;
import org.summitry.gazetteer.NameMatch;
import org.summitry.gazetteer.NameMatch.CountryName;
import org.summitry.gazetteer.NameMatch.OrganisationName;

/** Country codes as names and names as codes, with the gazetteer loaded only when asked. */
final class CountryNames {
  private final Supplier<Gazetteer> gazetteer;

  CountryNames(Supplier<Gazetteer> gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The usual English name, or the code itself for an organisation or an unknown code. */
  String name(String code) {
    return gazetteer.get().findCountry(code).map(Country::name).orElse(code);
  }

  /** The code of the country or organisation that the words name, and nothing but name. */
  Optional<String> findCode(String words) {
    List<NameMatch> matches = gazetteer.get().match(words);
    if (matches.size() != 1 || matches.getFirst().span().length() != words.length()) {
      return Optional.empty();
    }
    return matches.getFirst().meanings().stream()
        .flatMap(meaning -> codeOf(meaning).stream())
        .findFirst();
  }

  private static Optional<String> codeOf(NameMatch.Meaning meaning) {
    return switch (meaning) {
      case CountryName(Country country) -> Optional.of(country.code());
      case OrganisationName(String organisation) -> Optional.of(organisation);
      default -> Optional.empty();
    };
  }
}
