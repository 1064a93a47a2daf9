package org.summitry.extraction.assembly;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * What is said at the beginning of the talks that a transcript gives: "I am glad to see you here"
 * is told of the talks themselves, not of coming ones.
 */
final class Greeting {
  private static final Set<String> JOY = Vocabulary.of("joy-at-a-guest");
  private static final int OPENING = 25;

  private Greeting() {}

  /** Sets status, kind and day of such a draft. */
  static void settle(Draft draft, Channel channel, @Nullable DayInterval published) {
    boolean encounter = draft.kind == Kind.MEETING || draft.kind == Kind.CALL;
    boolean open =
        encounter
            && (draft.aspect == Aspect.SEE
                || draft.aspect == Aspect.SPEAK
                || draft.rule.startsWith("meet.verb"));
    boolean told = open && draft.sentence.index() < OPENING && draft.when.start() == null;
    if (!channel.transcript() || !told || !has(draft, JOY) || !has(draft, Set.of("you"))) {
      return;
    }
    draft.status = draft.status.with(Status.HELD, "greeting");
    draft.kind = channel.screen() ? Kind.CALL : Kind.MEETING;
    draft.rules.add("greeting");
    Optional.ofNullable(published)
        .flatMap(DayInterval::toPartialDate)
        .ifPresent(day -> draft.when = DateRange.of(day));
  }

  private static boolean has(Draft draft, Set<String> words) {
    return draft.sentence.tokens().stream().anyMatch(token -> isWord(token, words));
  }

  private static boolean isWord(Token token, Set<String> words) {
    return token.mention() == null && words.contains(token.word().toLowerCase(Locale.ROOT));
  }
}
