package org.summitry.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** English names of countries and organisations by the codes that the record holds. */
public final class CountryNames {
  private final Map<String, String> names = new HashMap<>();

  private CountryNames() {}

  /** The names that the JDK knows, and the codes that ISO 3166 has not. */
  public static CountryNames create() {
    CountryNames countries = new CountryNames();
    for (String region : Locale.getISOCountries()) {
      Locale locale = new Locale.Builder().setRegion(region).build();
      countries.names.put(locale.getISO3Country(), plain(locale.getDisplayCountry(Locale.ENGLISH)));
    }
    countries.names.put("XKX", "Kosovo");
    countries.names.put("PSE", "Palestine");
    countries.names.put("HKG", "Hong Kong");
    countries.names.put("MAC", "Macao");
    countries.names.put("COD", "DR Congo");
    countries.names.put("COG", "Congo");
    countries.names.put("EU", "European Union");
    countries.names.put("UN", "United Nations");
    return countries;
  }

  /** "Myanmar (Burma)" as "Myanmar", "Bosnia &amp; Herzegovina" as it is. */
  private static String plain(String name) {
    int bracket = name.indexOf(" (");
    return bracket < 0 ? name : name.substring(0, bracket);
  }

  /** The name, or the code itself when nothing more is known; empty for no code. */
  public String nameOf(@Nullable String code) {
    return code == null ? "" : names.getOrDefault(code, code);
  }
}
