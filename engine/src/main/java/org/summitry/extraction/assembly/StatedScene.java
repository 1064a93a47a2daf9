package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * Where an encounter is told to be by "where" or "there", whatever other places its words name: in
 * "came from Quito, where Ado had received him" it is Quito, in "There he met Ado, a guest in Lima
 * last year" the place told of before.
 */
final class StatedScene {
  private static final int NEAR = 6;
  private static final Set<String> WITHIN = Vocabulary.of("in-or-at");

  private StatedScene() {}

  /** The place; empty when no such word tells it, or when the encounter has a place of its own. */
  static Optional<Where> find(Draft draft, Places places) {
    if (draft.kind != Kind.MEETING || draft.likelihood < 1) {
      return Optional.empty();
    }
    return there(draft, places).or(() -> where(draft, places));
  }

  private static Optional<Where> there(Draft draft, Places places) {
    Sentence sentence = draft.sentence;
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.kind == Kind.SUMMIT
        ? Optional.empty()
        : sentence.children(verb, "advmod").stream()
            .filter(token -> token.index() < verb.index() && token.lemma().equals("there"))
            .findFirst()
            .flatMap(token -> places.byNoun(sentence, token));
  }

  private static Optional<Where> where(Draft draft, Places places) {
    List<Token> before = draft.sentence.tokens().subList(0, draft.trigger.index());
    for (Token where : before.reversed()) {
      if (where.word().equals("where")) {
        return draft
            .sentence
            .head(where)
            .filter(verb -> verb.index() > where.index())
            .filter(verb -> isOf(draft, verb))
            .filter(verb -> !hasOwnPlace(draft, where, places))
            .flatMap(_ -> placeBefore(draft.sentence, where, places));
      }
    }
    return Optional.empty();
  }

  /**
   * What the clause itself tells, and not what it goes on to: "where he was seen and will meet".
   */
  private static boolean isOf(Draft draft, Token verb) {
    return draft.sentence.isUnder(draft.trigger, verb)
        && draft.sentence.pathToRoot(draft.trigger).stream()
            .takeWhile(at -> at.index() != verb.index())
            .noneMatch(at -> at.isVerb() && at.isRelation("conj"));
  }

  /** "where he went to meet Ado in Cusco". */
  private static boolean hasOwnPlace(Draft draft, Token where, Places places) {
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    return draft.sentence.tokens().stream()
        .filter(token -> token.index() > where.index())
        .filter(token -> token.head() == draft.trigger.index() || token.head() == verb.index())
        .filter(token -> WITHIN.contains(draft.sentence.marker(token)))
        .anyMatch(token -> places.find(token, true).isPresent());
  }

  /** The last place named before "where", past a time. */
  private static Optional<Where> placeBefore(Sentence sentence, Token where, Places places) {
    int first = Math.max(0, where.index() - NEAR);
    for (Token token : sentence.tokens().subList(first, where.index()).reversed()) {
      Optional<Where> place = places.find(token, true);
      boolean other = token.mention() != null && !(token.mention() instanceof TimeMention);
      if (place.isPresent() || other || token.isVerb()) {
        return place;
      }
    }
    return Optional.empty();
  }
}
