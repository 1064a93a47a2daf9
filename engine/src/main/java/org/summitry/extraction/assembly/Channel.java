package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Document;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.document.Turn;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.OtherCall;
import org.summitry.model.Kind;

/**
 * Whether those who "spoke" did so over a line or in a room, where the clause itself leaves it
 * open: in a story of telephones over a line; where they were told to be together, in a room.
 *
 * @param phone whether the article speaks of telephones
 * @param screen whether its first sentences speak of a videoconference
 * @param transcript whether it gives turns of speech
 * @param official whether a principal publishes it: "spoke with" is then a call
 * @param dateline where it was written: who talked there with the host was in a room with him
 */
record Channel(
    boolean phone, boolean screen, boolean transcript, boolean official, DatelineHost dateline) {
  private static final Set<String> PHONE = Vocabulary.of("phone-words");

  /** Words that speak of a telephone in their own sentence, but not for a whole article. */
  private static final Set<String> VAGUE = Set.of("line", "ring");

  private static final Set<String> TALK = Vocabulary.of("talk-over-a-line");

  private static final Set<String> ROOM = Vocabulary.of("room-words");
  private static final Set<String> SUBJECT = Vocabulary.of("subject-of-talk");
  private static final Set<String> CALLS = Vocabulary.of("call-words");
  private static final Set<String> SCREEN = Vocabulary.of("screen-words");
  private static final Set<String> ON_LINE = Set.of("on", "over", "down", "by", "hot", "secure");
  private static final int LINE = 4;
  private static final int NEAR = 4;
  private static final int OPENING = 5;

  static Channel of(Document document, boolean official, DatelineHost dateline) {
    boolean phone =
        document.sentences().stream()
            .anyMatch(sentence ->
                sentence.tokens().stream().anyMatch(token -> isOfPhone(sentence, token)));
    boolean transcript = document.sentences().stream().anyMatch(s -> Turn.speaker(s) >= 0);
    boolean screen = document.sentences().stream().limit(OPENING).anyMatch(s -> has(s, SCREEN));
    return new Channel(phone, screen, transcript, official, dateline);
  }

  private static boolean isOfPhone(Sentence sentence, Token token) {
    int next = token.index() + 1;
    boolean video = token.word().equalsIgnoreCase("video");
    return isWord(token, PHONE)
        && !isWord(token, VAGUE)
        && (!video || next < sentence.tokens().size() && isWord(sentence.tokens().get(next), TALK));
  }

  /** Sets the kind of what was said with a word that leaves it open. */
  void settle(Draft draft, List<Draft> told) {
    if (transcript && draft.sentence.zone() == Sentence.Zone.HEADLINE) {
      settleTitle(draft);
      return;
    }
    settleTalk(draft, told);
    boolean spoke =
        draft.aspect == Aspect.SPEAK
            || draft.trigger.lemma().equals("speak")
            || draft.trigger.lemma().equals("conversation");
    boolean open = spoke && draft.kind == Kind.CALL && !official;
    if (!open || has(draft.sentence, PHONE)) {
      return;
    }
    boolean room =
        isInRoom(draft)
            || PictureLine.is(draft.sentence)
            || !phone && (dateline.receives(draft) || told.stream().anyMatch(d -> isBy(d, draft)));
    if (room) {
      draft.kind = Kind.MEETING;
      draft.rules.add("in a room");
    }
  }

  /**
   * What is likely an encounter was over a line when its sentence speaks of one, or when it is told
   * close to a call of one of them and no place is named.
   */
  void settleLikely(Draft draft, List<Draft> told) {
    if (draft.kind != Kind.MEETING || isInRoom(draft.sentence)) {
      return;
    }
    boolean line = has(draft.sentence, PHONE) || isCallTold(draft.sentence);
    boolean among = phone && draft.where == null && told.stream().anyMatch(d -> isCallBy(d, draft));
    if (line || among) {
      draft.kind = Kind.CALL;
      draft.where = null;
      draft.rules.add("over a line");
    }
  }

  /** "He would also talk with Xi" in a story of calls: over a line, as the others. */
  private void settleTalk(Draft draft, List<Draft> told) {
    boolean talk =
        draft.kind == Kind.MEETING
            && draft.rule.equals("call.speak")
            && draft.where == null
            && phone;
    if (talk
        && !has(draft.sentence, ROOM)
        && told.stream().anyMatch(before -> isCallBy(before, draft))
        && told.stream().noneMatch(before -> before.kind == Kind.MEETING && isBy(before, draft))) {
      draft.kind = Kind.CALL;
      draft.rules.add("over a line");
    }
  }

  /** Words of a room around what was said; in "spoke about the summit" they are its subject. */
  private static boolean isInRoom(Draft draft) {
    Sentence sentence = draft.sentence;
    return sentence.tokens().stream()
        .filter(token -> isWord(token, ROOM))
        // "spoke with both Ado and Oyo" is nowhere, "both spoke" is of those in one room
        .filter(token -> !token.word().equals("both") || !token.isRelation("cc"))
        .anyMatch(token ->
            sentence.pathToRoot(token).stream()
                .takeWhile(above -> above.index() != draft.trigger.index())
                .noneMatch(above -> SUBJECT.contains(sentence.marker(above))));
  }

  /** "a video conference" has no room. */
  private static boolean isInRoom(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> isWord(token, ROOM))
        .anyMatch(token ->
            !token.lemma().equals("conference")
                || token.index() == 0
                || !isWord(sentence.tokens().get(token.index() - 1), PHONE));
  }

  private static boolean isCallTold(Sentence sentence) {
    return sentence.tokens().stream()
        .anyMatch(token -> isWord(token, CALLS) && !OtherCall.is(sentence, token));
  }

  private static boolean isCallBy(Draft before, Draft draft) {
    return before.kind == Kind.CALL
        && draft.sentence.index() - before.sentence.index() <= NEAR
        && before.entities().stream().anyMatch(draft::has);
  }

  /** "Conversation with Tokayev" above a transcript: in a room, unless over a screen. */
  private void settleTitle(Draft draft) {
    boolean conversation = draft.trigger.lemma().equals("conversation");
    if (draft.kind == Kind.MEETING && screen) {
      draft.kind = Kind.CALL;
      draft.rules.add("over a screen");
    } else if (draft.kind == Kind.CALL && conversation && !phone && !screen) {
      draft.kind = Kind.MEETING;
      draft.rules.add("in a room");
    }
  }

  /** A visit of one of them, a meeting of both, or a gathering, told close by. */
  private static boolean isBy(Draft before, Draft draft) {
    boolean near = draft.sentence.index() - before.sentence.index() <= NEAR;
    boolean common =
        switch (before.kind) {
          case VISIT -> before.entities().stream().anyMatch(draft::has);
          case MEETING ->
              draft.entities().stream().allMatch(before::has)
                  && (before.sentence.zone() == Sentence.Zone.BODY || before.where != null);
          case SUMMIT -> before.status.isDone();
          case CALL -> false;
        };
    return near && common;
  }

  private static boolean has(Sentence sentence, Set<String> words) {
    return sentence.tokens().stream()
        .anyMatch(token -> isWord(token, words) && !isOtherLine(sentence, token));
  }

  /** "opened a ferry line": no one is on it. */
  private static boolean isOtherLine(Sentence sentence, Token token) {
    return token.word().equalsIgnoreCase("line")
        && sentence.tokens().subList(Math.max(0, token.index() - LINE), token.index()).stream()
            .noneMatch(before -> ON_LINE.contains(before.word().toLowerCase(Locale.ROOT)));
  }

  private static boolean isWord(Token token, Set<String> words) {
    return token.mention() == null && words.contains(token.word().toLowerCase(Locale.ROOT));
  }
}
