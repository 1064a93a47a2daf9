package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;

/** What somebody was to have done: a plan of the past that did not come true. */
public final class PastPlan {
  /** The reason of a status that such a plan gives. */
  public static final String REASON = "was to have";

  private static final List<String> NOT_REAL = List.of("would", "should");
  private static final Set<String> WAS = Vocabulary.of("was-or-were");

  private PastPlan() {}

  /** "was to have flown there on Monday but will now go in May". */
  static boolean isReplaced(Sentence sentence, Token trigger) {
    boolean dated =
        sentence.children(trigger).stream().anyMatch(c -> c.mention() instanceof TimeMention);
    return dated
        && sentence.tokens().stream()
            .filter(token -> token.isVerb() && VerbForms.tense(sentence, token) == Tense.FUTURE)
            .filter(verb -> verb.isRelation("conj") || verb.isRelation("root"))
            .filter(verb -> verb.index() != trigger.index())
            .flatMap(verb -> sentence.children(verb, "advmod").stream())
            .anyMatch(now -> Set.of("now", "instead").contains(now.word()));
  }

  /** "was to have met", "should have flown", "a trip that was to have begun": it did not. */
  static boolean is(Sentence sentence, Token trigger) {
    for (Token at : sentence.pathToRoot(trigger)) {
      if (at.tag().equals("VBN") && isUnfulfilled(sentence, at) || isJoined(sentence, at)) {
        return true;
      }
      boolean another = at.isVerb() && at.index() != trigger.index();
      if (another || at.isRelation("conj") && VerbForms.tense(sentence, at) == Tense.FUTURE) {
        return false;
      }
    }
    return sentence.children(trigger, "acl").stream().anyMatch(c -> isUnfulfilled(sentence, c));
  }

  /** "was to have attended the summit and held talks". */
  private static boolean isJoined(Sentence sentence, Token verb) {
    return verb.isRelation("conj")
        && (verb.tag().equals("VBN") || verb.tag().equals("VBD"))
        && sentence.child(verb, "nsubj").isEmpty()
        && sentence.children(verb).stream().noneMatch(c -> c.relation().startsWith("aux"))
        && sentence
            .head(verb)
            .filter(first -> first.tag().equals("VBN") && isUnfulfilled(sentence, first))
            .isPresent();
  }

  private static boolean isUnfulfilled(Sentence sentence, Token verb) {
    List<Token> children = sentence.children(verb);
    boolean have = children.stream().anyMatch(c -> c.word().equals("have"));
    boolean unreal =
        children.stream().anyMatch(c -> NOT_REAL.contains(c.lemma()) || c.tag().equals("TO"));
    boolean was =
        children.stream().anyMatch(c -> WAS.contains(c.word()))
            || verb.isRelation("xcomp")
                && sentence.head(verb).filter(above -> WAS.contains(above.word())).isPresent()
            || !children.stream().anyMatch(c -> c.tag().equals("TO"));
    return have && unreal && was;
  }
}
