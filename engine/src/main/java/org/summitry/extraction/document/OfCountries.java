package org.summitry.extraction.document;

import java.util.List;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.PersonMention;

/**
 * "Presidents Ado of Chad and Oyo of Niger": where the parser joins the second person to the first
 * one's country, or makes the next one a second name of the first, they are joined.
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
      } else if (isNextOfRow(tokens, token)) {
        tokens.set(token.index(), token.placed(token.index(), token.head(), "conj"));
      }
    }
  }

  /** "Ado of Chad, Oyo of Niger and Edo of Mali": a row, and no other name of the first. */
  private static boolean isNextOfRow(List<Token> tokens, Token token) {
    return token.mention() instanceof PersonMention
        && token.isRelation("appos")
        && tokens.get(token.head()).mention() instanceof PersonMention
        && isOfCountry(tokens, token)
        && isOfCountry(tokens, tokens.get(token.head()));
  }

  private static boolean isOfCountry(List<Token> tokens, Token person) {
    int of = person.index() + 1;
    return of + 1 < tokens.size()
        && tokens.get(of).word().equals("of")
        && tokens.get(of + 1).mention() instanceof CountryMention;
  }
}
