package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Located;

/**
 * Places that nobody else is in: in "she will see Ado before returning to Jakarta" she goes home
 * alone, and in "Ado, Oyo talk Syria" Syria is what they talk about.
 */
final class NoStay {
  private static final Set<String> RETURNING = Set.of("return", "head", "fly", "go", "travel");
  private static final Set<String> TALKING =
      Set.of("talk", "discuss", "debate", "review", "raise", "tackle", "mull", "weigh", "thrash");

  private NoStay() {}

  static boolean is(Situation situation, Located place) {
    return isHomeward(situation, place) || isTopic(situation.scene().sentence(), place.token());
  }

  /** Whether somebody of that country, named in the sentence, goes back there. */
  private static boolean isHomeward(Situation situation, Located place) {
    Sentence sentence = situation.scene().sentence();
    List<Token> up = sentence.pathToRoot(place.token());
    boolean back =
        up.stream()
            .skip(1)
            .limit(2)
            .filter(Token::isVerb)
            .anyMatch(verb -> RETURNING.contains(verb.lemma()) && isBack(sentence, verb));
    return back
        && situation.named().stream()
            .anyMatch(one -> situation.isHomeOf(one.entity(), place.where().country()));
  }

  private static boolean isBack(Sentence sentence, Token verb) {
    return verb.lemma().equals("return")
        || sentence.children(verb).stream()
            .anyMatch(child -> Set.of("back", "home").contains(child.lemma()));
  }

  /** "talk Syria", "discuss Mali, Libya": straight behind the verb, whatever the parse. */
  private static boolean isTopic(Sentence sentence, Token place) {
    for (int i = place.index() - 1; i >= 0; i--) {
      Token before = sentence.tokens().get(i);
      if (TALKING.contains(before.lemma()) && before.mention() == null) {
        return true;
      }
      boolean list =
          before.word().equals(",")
              || before.word().equals("and")
              || before.mention() != null && before.mention().getClass() == clazz(place);
      if (!list) {
        return false;
      }
    }
    return false;
  }

  private static Class<?> clazz(Token place) {
    return place.mention() == null ? Object.class : place.mention().getClass();
  }
}
