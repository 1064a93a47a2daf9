package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;

/**
 * "will see the king tomorrow at nine and will then be received by Ado": what comes next in the
 * same sentence, with no time of its own, is on the same day.
 */
final class ThenClause {
  private static final Set<String> THEN = Vocabulary.of("then-or-later");

  private ThenClause() {}

  static void settle(Draft draft, List<Draft> here) {
    if (draft.when.start() != null || draft.kind == Kind.VISIT || draft.kind == Kind.SUMMIT) {
      return;
    }
    here.stream()
        .filter(before -> before.sentence == draft.sentence)
        .filter(before -> before.kind == Kind.MEETING && isDay(before))
        .filter(before -> before.status.status() == draft.status.status())
        .filter(before -> isJoined(before, draft))
        .reduce((first, last) -> last)
        .ifPresent(before -> {
          draft.when = before.when;
          draft.whenSpan = before.whenSpan;
          draft.rules.add("then");
        });
  }

  private static boolean isDay(Draft draft) {
    PartialDate start = draft.when.start();
    return start != null && start.isDay();
  }

  /** Told by two verbs joined by "and then", of one who is at both. */
  private static boolean isJoined(Draft before, Draft draft) {
    int from = before.trigger.index();
    int to = draft.trigger.index();
    List<Token> tokens = draft.sentence.tokens();
    return from < to
        && before.entities().stream().anyMatch(draft::has)
        && draft.sentence.pathToRoot(draft.trigger).stream().anyMatch(t -> t.isRelation("conj"))
        && tokens.subList(from, to).stream().anyMatch(t -> t.word().equals("and"))
        && tokens.subList(from, to).stream().anyMatch(t -> THEN.contains(t.word()));
  }
}
