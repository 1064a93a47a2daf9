package org.summitry.extraction.encounter;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Words for talks in another sense, with nobody beside anybody: "The exact dates for it are open",
 * "the ministers spoke with one voice".
 */
final class NoTalk {
  private static final Set<String> JOINTS = Set.of("for", "of");

  /** So near behind "spoke" stands "voice". */
  private static final int VOICE = 4;

  private NoTalk() {}

  static boolean is(Sentence sentence, Token trigger) {
    return isDay(sentence, trigger) || isOneVoice(sentence, trigger);
  }

  private static boolean isDay(Sentence sentence, Token trigger) {
    int next = trigger.index() + 1;
    return trigger.word().equals("dates")
        || trigger.word().equals("date")
            && next < sentence.tokens().size()
            && JOINTS.contains(sentence.tokens().get(next).word());
  }

  private static boolean isOneVoice(Sentence sentence, Token trigger) {
    List<Token> tokens = sentence.tokens();
    int next = trigger.index() + 1;
    return trigger.isVerb()
        && tokens.subList(next, Math.min(tokens.size(), next + VOICE)).stream()
            .anyMatch(token -> token.word().equals("voice"));
  }
}
