package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * A call told in two sentences: "Ado and Oyo discussed the grain deal on Monday. Her office
 * confirmed the phone conversation." What was only likely before is a call by what follows.
 */
final class CallToldNext {
  private static final int REACH = 2;
  private static final int NEAR = 3;
  private static final Set<String> PHONE = Vocabulary.of("phone-words");
  private static final Set<String> TALK = Vocabulary.of("talk-over-a-line");
  private static final Set<String> DEFINITE = Vocabulary.of("definite-of-call");

  private CallToldNext() {}

  /** Makes calls of those of the likely encounters that the next sentences call one. */
  static void settle(List<Draft> likely, List<Draft> told, List<Sentence> sentences) {
    for (Draft draft : likely) {
      if (isOpen(draft) && told.stream().noneMatch(other -> isOfThem(other, draft))) {
        sentences.stream()
            .filter(next -> next.index() > draft.sentence.index())
            .filter(next -> next.index() - draft.sentence.index() <= REACH)
            .takeWhile(next -> next.mentions(Actor.class).size() < 2)
            .filter(CallToldNext::isOfCall)
            .findFirst()
            .ifPresent(next -> {
              draft.kind = Kind.CALL;
              draft.likelihood = 1;
              draft.rules.add("call told next");
            });
      }
    }
  }

  private static boolean isOpen(Draft draft) {
    return draft.kind != Kind.VISIT
        && draft.people.size() == 2
        && draft.where == null
        && draft.status.status() == Status.HELD
        && draft.sentence.zone() == Sentence.Zone.BODY;
  }

  private static boolean isOfThem(Draft other, Draft draft) {
    return other.kind != Kind.VISIT && draft.entities().stream().allMatch(other::has);
  }

  /** "the phone conversation", "this telephone call". */
  private static boolean isOfCall(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    return tokens.stream()
        .filter(token -> token.index() > 1 && TALK.contains(lower(token)))
        .filter(token -> PHONE.contains(lower(tokens.get(token.index() - 1))))
        .anyMatch(token ->
            tokens.subList(Math.max(0, token.index() - NEAR), token.index()).stream()
                .anyMatch(before -> DEFINITE.contains(lower(before))));
  }

  private static String lower(Token token) {
    return token.mention() == null ? token.word().toLowerCase(Locale.ROOT) : "";
  }
}
