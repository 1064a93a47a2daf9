package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Plans undone in more than one word: "has been moved to a later date", "will not take place before
 * Friday", "fell victim to the strike", "struck the meeting from his programme".
 */
final class Undoing {
  private static final Set<String> UNTIL = Set.of("before", "until", "till");
  private static final Set<String> OFF = Set.of("from", "off", "out of");

  private final WordLists words;

  Undoing(WordLists words) {
    this.words = words;
  }

  /**
   * What the verb makes of the plan that hangs on it; null where it undoes nothing.
   *
   * @param plan the visit, meeting or call
   */
  @Nullable Status find(Sentence sentence, Token plan, Token verb) {
    if (isMovedOn(sentence, verb) || isNotBefore(sentence, verb)) {
      return Status.POSTPONED;
    }
    return isFallen(sentence, verb) || isStruck(sentence, plan, verb) || isRemoved(plan, verb)
        ? Status.CANCELLED
        : null;
  }

  /** "moved to a later date", "shifted to next year", "put back into the autumn". */
  private boolean isMovedOn(Sentence sentence, Token verb) {
    return words.has("shifting", verb.lemma())
        && !VerbForms.isNegated(sentence, verb)
        && sentence.children(verb).stream()
            .filter(child -> child.isRelation("obl") || child.isRelation("obj"))
            .filter(child -> words.has("later-date", child.lemma()))
            .anyMatch(date ->
                sentence.children(date).stream()
                    .anyMatch(child -> words.has("later", child.lemma())));
  }

  /** "will not take place until May": not yet, but then. */
  private boolean isNotBefore(Sentence sentence, Token verb) {
    boolean happens =
        words.has("taking-place", verb.lemma())
            || sentence.children(verb, "obj").stream().anyMatch(o -> o.lemma().equals("place"))
            || verb.lemma().equals("hold");
    return happens && isNot(sentence, verb) && isUntilTime(sentence, verb);
  }

  /** "not", "no longer". */
  private static boolean isNot(Sentence sentence, Token verb) {
    return VerbForms.isNegated(sentence, verb)
        || sentence.children(verb, "advmod").stream()
            .anyMatch(child ->
                child.lemma().equals("longer")
                    || child.lemma().equals("long")
                    || child.lemma().equals("only"));
  }

  private static boolean isUntilTime(Sentence sentence, Token verb) {
    return sentence.tokens().stream()
        .filter(token -> token.mention() instanceof TimeMention && token.index() > verb.index())
        .anyMatch(time -> UNTIL.contains(sentence.marker(time)));
  }

  /** "the trip will not go ahead": there was a plan. */
  static boolean isNotGoingAhead(Sentence sentence, Token plan, Token verb) {
    return plan.relation().startsWith("nsubj")
        && Frames.lemma(sentence, verb).equals("go_ahead")
        && VerbForms.tense(sentence, verb) != Tense.PAST
        && VerbForms.isNegated(sentence, verb);
  }

  /** "fell victim to", "came to nothing". */
  private boolean isFallen(Sentence sentence, Token verb) {
    List<Token> below = sentence.children(verb);
    boolean victim =
        verb.lemma().equals("fall") && below.stream().anyMatch(c -> words.has("victim", c.lemma()));
    boolean nothing =
        verb.lemma().equals("come")
            && below.stream().anyMatch(c -> words.has("nothing", c.lemma()) && isTo(sentence, c));
    return victim || nothing;
  }

  private static boolean isTo(Sentence sentence, Token token) {
    return sentence.marker(token).equals("to");
  }

  /** "the Jordanian leg has been removed": of a stage of a journey. */
  private boolean isRemoved(Token plan, Token verb) {
    return plan.relation().equals("nsubj:pass")
        && words.has("stage", plan.lemma())
        && words.has("striking", verb.lemma());
  }

  /** "struck the meeting from the programme of his visit". */
  private boolean isStruck(Sentence sentence, Token plan, Token verb) {
    boolean object = plan.isRelation("obj") || plan.relation().equals("nsubj:pass");
    Optional<Token> programme =
        sentence.tokens().stream()
            .filter(token -> token.index() > verb.index())
            .filter(token -> words.has("programme", token.lemma()))
            .filter(token -> OFF.contains(sentence.marker(token)))
            .findFirst();
    return object && words.has("striking", verb.lemma()) && programme.isPresent();
  }
}
