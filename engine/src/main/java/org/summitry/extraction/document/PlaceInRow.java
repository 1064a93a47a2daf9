package org.summitry.extraction.document;

import java.util.List;
import java.util.Optional;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * "in Oslo from Monday to Tuesday and in Bergen from Tuesday to Friday": the second place is joined
 * to the first, and not to its days, whatever the parser makes of it.
 */
final class PlaceInRow {
  private PlaceInRow() {}

  static void mend(List<Token> tokens) {
    for (Token place : List.copyOf(tokens)) {
      if (isBehindAnd(tokens, place)) {
        before(tokens, tokens.get(place.head()))
            .ifPresent(first ->
                tokens.set(place.index(), place.placed(place.index(), first.index(), "conj")));
      } else if (place.isPlaceName() && place.isRelation("conj") && place.head() >= 0) {
        Token time = tokens.get(place.head());
        if (time.mention() instanceof TimeMention && time.index() < place.index()) {
          before(tokens, time)
              .ifPresent(first ->
                  tokens.set(place.index(), place.placed(place.index(), first.index(), "conj")));
        }
      }
    }
  }

  /** "flies to Oslo on Monday and then to Bergen", where "and" is taken for what it hangs on. */
  private static boolean isBehindAnd(List<Token> tokens, Token place) {
    return place.isPlaceName()
        && place.isRelation("obl")
        && place.head() >= 0
        && place.head() < place.index()
        && tokens.get(place.head()).tag().equals("CC");
  }

  /** The place that the days are those of: the time's own governor, or the one beside it. */
  private static Optional<Token> before(List<Token> tokens, Token time) {
    return tokens.subList(0, time.index()).reversed().stream()
        .filter(Token::isPlaceName)
        .filter(place -> place.index() == time.head() || place.head() == time.head())
        .findFirst();
  }
}
