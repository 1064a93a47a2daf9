package org.summitry.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Engagements that open a sentence as the setting of what somebody says or judges: "After talks
 * with Scholz in Vienna, Macron praised the plan" had the one who praises at the talks, while
 * "After the talks between Scholz and Tusk, Macron praised the plan" had not.
 */
final class OwnSetting {
  private static final Set<String> MARKERS = Vocabulary.of("settings-of-speech");

  /** "Ahead of talks", "prior to a visit". */
  private static final Set<String> ADVERBS = Set.of("ahead", "prior");

  private static final Set<String> TOLD_BEFORE = Vocabulary.of("pointing-words-of-all-sorts");

  private static final Set<String> OWNING = Set.of("between", "by", "of", "among");

  private OwnSetting() {}

  /** The verb whose subject takes part, where the noun is such a setting and nobody else's. */
  static Optional<Token> verb(Firing firing) {
    Sentence sentence = firing.sentence();
    Token noun = firing.trigger();
    boolean others = sentence.children(noun).stream().anyMatch(child -> isOwner(sentence, child));
    if (others || !noun.isRelation("obl")) {
      return Optional.empty();
    }
    Optional<Token> above = sentence.head(noun);
    Optional<Token> adverb = above.filter(token -> ADVERBS.contains(token.lemma()));
    boolean set = adverb.isPresent() || MARKERS.contains(sentence.marker(noun));
    return (adverb.isPresent() ? sentence.head(adverb.get()) : above)
        .filter(verb -> set && verb.isVerb() && noun.index() < verb.index());
  }

  private static boolean isOwner(Sentence sentence, Token child) {
    return child.isRelation("nmod:poss")
        || child.isRelation("det") && TOLD_BEFORE.contains(child.lemma())
        || child.isRelation("nmod") && OWNING.contains(sentence.marker(child));
  }
}
