package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * One who is joined to an earlier partner with a day of his own before or behind the name: "spoke
 * to Ado on Monday and, on Tuesday, with Oyo", "spoke to Ado on May 5 and to Oyo the next day".
 */
final class JoinedPartner {
  private static final Set<String> LINKS = Vocabulary.of("links-to-a-time");
  private static final Set<String> JOINTS = Vocabulary.of("joints-of-partners");
  private static final Set<String> PREPOSITIONS = Set.of("with", "to");
  private static final int REACH = 3;

  private JoinedPartner() {}

  /** The partner's own day; null unless the first one, before the "and", has another. */
  static @Nullable Token time(Draft draft) {
    if (draft.kind != Kind.MEETING && draft.kind != Kind.CALL) {
      return null;
    }
    return draft.sentence.tokens().stream()
        .filter(token -> token.index() > draft.trigger.index())
        .filter(token -> draft.people.stream().anyMatch(p -> p.span().equals(token.span())))
        .reduce((former, latter) -> latter)
        .map(person -> own(draft, person))
        .orElse(null);
  }

  private static @Nullable Token own(Draft draft, Token person) {
    List<Token> tokens = draft.sentence.tokens();
    Token before = null;
    int at = person.index() - 1;
    boolean to = PREPOSITIONS.contains(tokens.get(at).word());
    while (at > draft.trigger.index() && !tokens.get(at).word().equals("and")) {
      Token token = tokens.get(at);
      boolean time = before == null && token.mention() instanceof TimeMention;
      boolean linked = LINKS.contains(token.word()) || JOINTS.contains(token.word());
      if (!time && !linked && !token.word().equals("to")) {
        return null;
      }
      before = time ? token : before;
      at--;
    }
    if (!isTimeBetween(draft.sentence, draft.trigger.index(), at)) {
      return null;
    }
    return before == null && to
        ? AnotherPartner.timeFrom(draft.sentence, person.index() + 1, REACH, LINKS)
        : before;
  }

  private static boolean isTimeBetween(Sentence sentence, int from, int to) {
    return to > from
        && sentence.tokens().subList(from + 1, to).stream()
            .anyMatch(token -> token.mention() instanceof TimeMention);
  }
}
