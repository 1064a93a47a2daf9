package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.model.Kind;

/**
 * "The envoy met President Ado and Prime Minister Oyo": somebody else, whom the record does not
 * know, met each of the two; of a meeting of theirs nothing is told.
 */
final class OthersMeet {
  private static final Set<String> OTHERS = Vocabulary.of("others-who-meet");

  private OthersMeet() {}

  static boolean is(Draft draft) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    return encounter
        && subject(draft).filter(OthersMeet::isOther).isPresent()
        && areAllBehind(draft);
  }

  private static Optional<Token> subject(Draft draft) {
    Sentence sentence = draft.sentence;
    Token verb =
        draft.trigger.isVerb()
            ? draft.trigger
            : sentence.head(draft.trigger).filter(Token::isVerb).orElse(draft.trigger);
    return sentence.child(verb, "nsubj").filter(token -> token.relation().equals("nsubj"));
  }

  private static boolean isOther(Token subject) {
    String[] words = subject.word().toLowerCase(Locale.ROOT).split(" ");
    boolean unnamed = subject.mention() == null || subject.mention() instanceof RoleMention;
    return subject.mention() instanceof UnknownPerson
        || unnamed
            && (OTHERS.contains(words[words.length - 1]) || OTHERS.contains(subject.lemma()));
  }

  /** Whether those named stand behind the verb, joined to one another. */
  private static boolean areAllBehind(Draft draft) {
    Sentence sentence = draft.sentence;
    List<Token> people =
        sentence.tokens().stream()
            .filter(
                token -> draft.people.stream().anyMatch(part -> part.span().equals(token.span())))
            .toList();
    return !people.isEmpty()
        && (draft.trigger.isVerb() || sentence.marker(people.getFirst()).equals("with"))
        && people.getFirst().index() > draft.trigger.index()
        && sentence.withConjuncts(people.getFirst()).containsAll(people);
  }
}
