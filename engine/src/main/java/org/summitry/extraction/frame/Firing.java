package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.model.Kind;

/**
 * A frame whose trigger stands in a sentence: the frame of visits at "trip" in "Scholz began his
 * trip to Peru".
 *
 * @param verb the verb that carries the clause ("began"): the trigger itself, or the one above a
 *     noun; null where a noun has none
 */
record Firing(
    Frame frame,
    Sentence sentence,
    Token trigger,
    @Nullable Token verb,
    References references,
    Places places) {
  private static final Set<String> DEFINITE = Vocabulary.of("pointing-words");

  boolean isVisit() {
    return frame.kind() == Kind.VISIT;
  }

  /** "the visit", "his trip", "the Saudi leader's stay", "during the talks". */
  boolean isDefinite() {
    List<Token> children = sentence.children(trigger);
    boolean bare = children.stream().noneMatch(child -> child.relation().equals("nmod"));
    return trigger.isNoun()
        && children.stream()
            .anyMatch(child ->
                (child.relation().equals("det") && DEFINITE.contains(child.lemma()))
                    || child.relation().equals("nmod:poss")
                        && (child.tag().startsWith("PRP")
                            || bare && (child.tag().equals("WP$") || isSomebody(child))));
  }

  /** "Oyo's visit", "the president's visit": one known already, where no place is named. */
  private static boolean isSomebody(Token owner) {
    return owner.mention() instanceof RoleMention || owner.mention() instanceof PersonMention;
  }

  /** Whether somebody is named right before the noun as the one whose it is. */
  boolean isOfSomebodyNamed() {
    return trigger.isNoun()
        && sentence.children(trigger, "nmod:poss").stream()
            .anyMatch(owner -> owner.mention() instanceof PersonMention);
  }

  /** Whether the word is the trigger or its verb. */
  boolean isCore(Token token) {
    return token.index() == trigger.index() || verb != null && token.index() == verb.index();
  }
}
