package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Located;

/**
 * Places to which somebody goes home: in "she will see Ado before returning to Jakarta" nobody else
 * is there.
 */
final class Homecoming {
  private static final Set<String> RETURNING = Set.of("return", "head", "fly", "go", "travel");

  private Homecoming() {}

  /** Whether the place is where somebody of that country, named in the sentence, goes back to. */
  static boolean is(Situation situation, Located place) {
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
}
