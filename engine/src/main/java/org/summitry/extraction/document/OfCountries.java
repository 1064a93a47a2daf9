package org.summitry.extraction.document;

import java.util.List;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;

/**
 * "Presidents Ado of Chad and Oyo of Niger": where the parser joins the second person to the first
 * one's country, the two are joined.
 */
final class OfCountries {
  private OfCountries() {}

  static void mend(List<Token> tokens) {
    for (Token token : List.copyOf(tokens)) {
      Token country = token.head() < 0 ? token : tokens.get(token.head());
      boolean joined =
          token.mention() instanceof Actor
              && token.isRelation("conj")
              && country.mention() instanceof CountryMention
              && country.isRelation("nmod")
              && country.head() >= 0
              && tokens.get(country.head()).mention() instanceof Actor;
      if (joined) {
        tokens.set(token.index(), token.placed(token.index(), country.head(), "conj"));
      }
    }
  }
}
