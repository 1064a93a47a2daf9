package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * How things stand with a plan or with talks, told in a few words behind "is": "the talks are in
 * progress", "the visit, called off in May, is back on the calendar", "are in talks about a trip".
 */
final class Outlook {
  private static final int NEAR = 4;
  private static final Set<String> GOING_ON = Vocabulary.of("going-on");
  private static final Set<String> WITH_IN = Vocabulary.of("going-on-with-in");
  private static final Set<String> TALKS = Vocabulary.of("talks");
  private static final Set<String> ABOUT = Set.of("about", "on", "over");
  private static final Set<String> JOURNEYS = Vocabulary.of("journeys");
  private static final Set<String> BE = Set.of("is", "are", "'s");

  private Outlook() {}

  static StatusReading settle(Sentence sentence, Token trigger, StatusReading reading) {
    if (trigger.isNoun() && isBackOn(sentence, trigger)) {
      return StatusReading.ahead(Status.PLANNED, "back on");
    }
    if (trigger.isNoun() && isGoingOn(sentence, trigger) && reading.status() != Status.DENIED) {
      return new StatusReading(Status.UNDERWAY, Tense.PRESENT, true, true, false, "in progress");
    }
    if (isTalkedOf(sentence, trigger) && isOpen(reading)) {
      return StatusReading.ahead(Status.POSSIBLE, "talked of");
    }
    return reading.status() == Status.PLANNED && isWished(sentence, trigger)
        ? StatusReading.ahead(Status.POSSIBLE, "if")
        : reading;
  }

  private static boolean isOpen(StatusReading reading) {
    return reading.isWeak() || reading.isSimplePresent();
  }

  /** "is back on", "is on again", behind the noun and what is said of it between commas. */
  private static boolean isBackOn(Sentence sentence, Token noun) {
    List<Token> tokens = sentence.tokens();
    for (int i = noun.index() + 1; i + 2 < tokens.size(); i++) {
      String next = tokens.get(i + 1).word();
      String then = tokens.get(i + 2).word();
      boolean again =
          next.equals("back") && then.equals("on") || next.equals("on") && then.equals("again");
      if (again && BE.contains(tokens.get(i).word())) {
        return noun.isRelation("nsubj");
      }
    }
    return false;
  }

  /** "The talks are in progress", "The visit is under way". */
  private static boolean isGoingOn(Sentence sentence, Token noun) {
    Token state = sentence.head(noun).orElse(noun);
    boolean now = sentence.children(state, "cop").stream().anyMatch(cop -> BE.contains(cop.word()));
    String marker = sentence.marker(state);
    return noun.isRelation("nsubj")
        && GOING_ON.contains(state.lemma())
        && now
        && (!WITH_IN.contains(state.lemma()) || marker.equals("in") || marker.equals("under"));
  }

  /** "are in talks about a trip by her to Riga". */
  private static boolean isTalkedOf(Sentence sentence, Token noun) {
    boolean some =
        sentence.children(noun, "det").stream()
            .anyMatch(det -> det.lemma().equals("a") || det.word().equals("an"));
    return JOURNEYS.contains(noun.lemma())
        && some
        && ABOUT.contains(sentence.marker(noun))
        && sentence.head(noun).filter(above -> TALKS.contains(above.lemma())).isPresent();
  }

  /** "is ready to host them if they want to sit down together". */
  private static boolean isWished(Sentence sentence, Token verb) {
    return sentence.pathToRoot(verb).stream()
        .limit(NEAR)
        .filter(at -> at.relation().startsWith("advcl"))
        .anyMatch(at -> sentence.marker(at).equals("if"));
  }
}
