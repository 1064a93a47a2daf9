package org.summitry.extraction.document;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.OrganisationMention;

/**
 * "Spain's Mariano Rajoy will visit Portugal": where the parser takes the country for a subject
 * beside the person, or for the root of it all, the country is the person's.
 */
final class CountrysOwn {
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-marks");

  private CountrysOwn() {}

  static void mend(List<Token> tokens) {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      Token country = tokens.get(i);
      Token person = tokens.get(i + 2);
      boolean owned =
          isOwner(country)
              && tokens.get(i + 1).mention() == null
              && POSSESSIVE.contains(tokens.get(i + 1).word())
              && person.mention() instanceof Actor
              && !country.tag().isEmpty()
              && country.head() != person.index();
      if (owned) {
        give(tokens, country, person);
      }
    }
  }

  private static boolean isOwner(Token token) {
    return token.isPlaceName() || token.mention() instanceof OrganisationMention;
  }

  private static void give(List<Token> tokens, Token country, Token person) {
    int below = childAbove(tokens, person.index(), country.index());
    if (below >= 0) {
      raise(tokens, country, tokens.get(below));
    }
    tokens.set(country.index(), country.placed(country.index(), person.index(), "nmod:poss"));
    Token mark = tokens.get(country.index() + 1);
    tokens.set(mark.index(), mark.placed(mark.index(), country.index(), "case"));
  }

  /** What hangs below the country and holds the person takes the country's place in the tree. */
  private static void raise(List<Token> tokens, Token country, Token top) {
    tokens.set(top.index(), top.placed(top.index(), country.head(), country.relation()));
    for (Token token : List.copyOf(tokens)) {
      if (token.head() == country.index() && token.index() > country.index() + 1) {
        tokens.set(token.index(), token.placed(token.index(), top.index(), token.relation()));
      }
    }
  }

  /** The child of the country on the person's way up; -1 where the person is not below it. */
  private static int childAbove(List<Token> tokens, int person, int country) {
    int at = person;
    for (int steps = 0; at >= 0 && steps < tokens.size(); steps++) {
      if (tokens.get(at).head() == country) {
        return at;
      }
      at = tokens.get(at).head();
    }
    return -1;
  }
}
