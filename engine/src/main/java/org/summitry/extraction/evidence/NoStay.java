package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.evidence.Situation.Located;
import org.summitry.extraction.frame.Sent;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.time.Tense;

/**
 * Places that nobody else is in: in "she will see Ado before returning to Jakarta" she goes home
 * alone, in "Ado, Oyo talk Syria" Syria is what they talk about, and "ties with Moscow" are with a
 * government.
 */
final class NoStay {
  private static final Set<String> RETURNING = Vocabulary.of("going-back");
  private static final Set<String> ACCREDITED = Vocabulary.of("accredited");
  private static final Set<String> SAYING = Vocabulary.of("places-say");
  private static final Set<String> TALKING = Vocabulary.of("talking-about");
  private static final Set<String> TEXT_MAKING = Vocabulary.of("text-making");
  private static final Set<String> LIFE = Vocabulary.of("verbs-of-a-life");
  private static final Set<String> LEAVING = Vocabulary.of("departing");

  private NoStay() {}

  static boolean is(Situation situation, Located place) {
    Sentence sentence = situation.scene().sentence();
    return isHomeward(situation, place)
        || isLeft(situation, place)
        || isToBeLeft(sentence, place.token())
        || isAccredited(sentence, place.token())
        || isSource(sentence, place.token())
        || sentence.marker(place.token()).equals("with")
        || isOfLife(sentence, place.token())
        || isOfText(sentence, place.token())
        || isWelcome(sentence, place.token())
        || Sent.isGoalOfOthers(sentence, place.token())
        || isTopic(sentence, place.token())
        || isOfTopic(sentence, place.token());
  }

  /** "She lives in Lima", "he graduated from Oslo University". */
  private static boolean isOfLife(Sentence sentence, Token place) {
    return sentence.pathToRoot(place).stream()
        .filter(Token::isVerb)
        .findFirst()
        .filter(verb -> LIFE.contains(verb.lemma()))
        .isPresent();
  }

  /** "He is not welcome in Tokyo": which says what they think of him there. */
  private static boolean isWelcome(Sentence sentence, Token place) {
    return sentence
        .head(place)
        .filter(word -> word.lemma().equals("welcome") && word.tag().equals("JJ"))
        .filter(word -> sentence.child(word, "cop").isPresent())
        .isPresent();
  }

  /** "the treaty, signed at Oslo in 1993". */
  private static boolean isOfText(Sentence sentence, Token place) {
    return sentence
        .head(place)
        .filter(verb -> verb.tag().equals("VBN") && TEXT_MAKING.contains(verb.lemma()))
        .filter(verb -> sentence.child(verb, "nsubj").isEmpty())
        .filter(verb -> sentence.children(verb, "aux").isEmpty())
        .isPresent();
  }

  /** "the envoy to Ado", "ambassador for Oyo": whom one is sent to, wherever one is. */
  private static boolean isAccredited(Sentence sentence, Token place) {
    int noun = place.index() - 2;
    return noun >= 0
        && Set.of("to", "for").contains(sentence.tokens().get(noun + 1).word())
        && ACCREDITED.contains(sentence.tokens().get(noun).lemma());
  }

  /** "Leaders to meet on Friday: White House", "the White House has said": who tells it. */
  private static boolean isSource(Sentence sentence, Token place) {
    List<Token> tokens = sentence.tokens();
    boolean tail =
        place.index() > 1
            && place.index() == tokens.size() - 1
            && tokens.get(place.index() - 1).word().equals(":");
    return tail
        || place.relation().equals("nsubj")
            && sentence.head(place).filter(verb -> SAYING.contains(verb.lemma())).isPresent();
  }

  /** Whether somebody of that country, named in the sentence, goes back there. */
  private static boolean isHomeward(Situation situation, Located place) {
    Sentence sentence = situation.scene().sentence();
    List<Token> up = sentence.pathToRoot(place.token());
    int before = place.token().index() - 2;
    boolean home = before >= 0 && sentence.tokens().get(before).word().equals("home");
    boolean back =
        home
            || up.stream()
                .skip(1)
                .limit(2)
                .filter(Token::isVerb)
                .anyMatch(verb -> RETURNING.contains(verb.lemma()) && isBack(sentence, verb));
    return back
        && situation.named().stream()
            .anyMatch(one -> situation.isHomeOf(one.entity(), place.where().country()));
  }

  /** "From Riga she will travel to Vilnius": no plan to be in Riga on that day. */
  private static boolean isToBeLeft(Sentence sentence, Token place) {
    Set<Tense> ahead = Set.of(Tense.FUTURE, Tense.PRESENT);
    return sentence.marker(place).equals("from")
        && sentence
            .head(place)
            .filter(Token::isVerb)
            .filter(verb -> ahead.contains(VerbForms.tense(sentence, verb)))
            .filter(verb ->
                sentence.children(verb, "obl").stream()
                    .anyMatch(goal -> goal.isPlaceName() && sentence.marker(goal).equals("to")))
            .isPresent();
  }

  /** "leaves Lima for Quito": somebody's home, that nobody else is in for that. */
  private static boolean isLeft(Situation situation, Located place) {
    return place.token().isRelation("obj")
        && situation
            .scene()
            .sentence()
            .head(place.token())
            .filter(verb -> LEAVING.contains(verb.lemma()))
            .isPresent()
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

  /** "discussed preparations for the summit in Oslo". */
  private static boolean isOfTopic(Sentence sentence, Token place) {
    List<Token> up = sentence.pathToRoot(place);
    boolean verb =
        up.stream()
            .filter(Token::isVerb)
            .findFirst()
            .filter(v -> TALKING.contains(v.lemma()))
            .isPresent();
    return verb && up.size() > 1 && !up.get(1).isVerb();
  }

  private static Class<?> clazz(Token place) {
    return place.mention() == null ? Object.class : place.mention().getClass();
  }
}
