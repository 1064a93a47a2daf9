package org.summitry.web;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How the pages put things into words.
 *
 * @param today the day against which plans are past
 */
record Wording(CountryNames countries, LocalDate today) {
  Headline headline() {
    return new Headline(countries);
  }

  String place(@Nullable String city, @Nullable String country) {
    String name = countries.nameOf(country);
    if (city == null || city.equals(name)) {
      return name;
    }
    return name.isEmpty() ? city : city + ", " + name;
  }

  /** "1 source", "3 sources", "2,104 sources". */
  static String count(long number, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? noun : plural);
  }
}
