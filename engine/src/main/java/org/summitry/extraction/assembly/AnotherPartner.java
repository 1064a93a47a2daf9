package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Role;

/**
 * An encounter of the one who had the first with somebody else, who has no verb of his own: in "met
 * Ado on Monday and Oyo on Tuesday" that with Oyo.
 */
final class AnotherPartner {
  private AnotherPartner() {}

  /** The only one of the model who is named before its verb; empty for none or several. */
  static Optional<Part> doer(Draft model) {
    List<Part> doers =
        model.people.stream()
            .filter(part -> part.span().end() <= model.trigger.span().start())
            .toList();
    return doers.size() == 1 ? Optional.of(doers.getFirst()) : Optional.empty();
  }

  /** Whether an encounter of the model's kind is told with that one already. */
  static boolean isTold(List<Draft> here, Draft model, Entity entity) {
    return here.stream().anyMatch(draft -> draft.kind == model.kind && draft.has(entity));
  }

  /**
   * The same encounter with somebody else, in the same place.
   *
   * @param trigger the word that the times and places of the encounter are looked for at
   * @param other the words for the one met
   */
  static Draft of(Draft model, String rule, Token trigger, Part doer, Entity entity, Token other) {
    Draft draft = new Draft(model.kind, rule, model.sentence, trigger, model.verb, model.status);
    draft.add(doer.entity(), doer.role(), doer.span());
    draft.add(entity, Role.PARTICIPANT, other.span());
    draft.where = model.where;
    return draft;
  }

  /**
   * The first time from there on.
   *
   * @param words how many words on it may stand
   * @param links the words that may stand before it
   * @return null where another word comes first
   */
  static @Nullable Token timeFrom(Sentence sentence, int from, int words, Set<String> links) {
    List<Token> tokens = sentence.tokens();
    for (Token token : tokens.subList(from, Math.min(tokens.size(), from + words))) {
      if (token.mention() instanceof TimeMention) {
        return token;
      }
      if (!links.contains(token.word())) {
        return null;
      }
    }
    return null;
  }
}
