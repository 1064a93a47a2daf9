package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * What a time does in its sentence besides dating the clause: "since Friday" begins a stay, "this
 * year" behind "the third time" is what the times are counted in.
 */
final class TimeRole {
  private static final Set<String> STAYING = Set.of("is", "are", "been");
  private static final Set<String> COUNTED =
      Set.of("time", "visit", "trip", "meeting", "call", "summit", "stay");
  private static final Set<String> AROUND = Set.of("over", "around", "about", "towards");
  private static final Set<String> BEGINNING = Set.of("begin", "start", "open", "commence");
  private static final int NEAR = 4;

  private TimeRole() {}

  /** "has been in Doha since Friday": the stay began then; "no one since 2019" began nothing. */
  static boolean isBeginning(Draft draft, Token time, String marker) {
    return marker.startsWith("since")
        && draft.kind == Kind.VISIT
        && (draft.status.status() == Status.UNDERWAY || draft.status.status() == Status.HELD)
        && draft.sentence.tokens().stream().anyMatch(t -> STAYING.contains(t.word()))
        && draft.sentence.head(time).filter(head -> !isOfNobody(draft.sentence, head)).isPresent();
  }

  /** "No minister has been there since 2003"; "has not left Doha since Friday" is another. */
  private static boolean isOfNobody(Sentence sentence, Token verb) {
    return sentence.children(verb, "nsubj").stream()
        .flatMap(subject -> sentence.children(subject).stream())
        .anyMatch(c -> c.lemma().equals("no"));
  }

  /** "for the third time this year": what it is counted in. */
  static boolean isCounted(Sentence sentence, Token time) {
    int before = time.index() - 1;
    return before > 0
        && COUNTED.contains(sentence.tokens().get(before).lemma())
        && sentence.tokens().subList(Math.max(0, before - NEAR), before).stream()
            .anyMatch(t -> t.isRelation("amod") && isOrdinal(t.word()));
  }

  /** "The talks with her are on Friday", "are down for Friday": what is said of the talks. */
  static boolean isPredicate(Sentence sentence, Token trigger, Token time) {
    List<Token> up = sentence.pathToRoot(trigger);
    for (int i = 1; i < up.size(); i++) {
      if (up.get(i).index() == time.index()) {
        return up.get(i - 1).isRelation("nsubj") && sentence.child(time, "cop").isPresent();
      }
    }
    return false;
  }

  /** "over Easter", "around Christmas": days about the feast, not the feast. */
  static boolean isAround(Token time, String marker) {
    return AROUND.contains(marker)
        && time.mention() instanceof TimeMention mention
        && mention.time().meaning() instanceof TimeMeaning.Holiday;
  }

  /**
   * "She will be in Lisbon on Friday, the ministry said": what stands before the comma is no day of
   * the saying, whatever the parser makes of it.
   */
  static boolean isBeforeTag(Draft draft, Token time, Token saying) {
    List<Token> tokens = draft.sentence.tokens();
    return draft.trigger.index() < saying.index()
        && time.index() < saying.index()
        && tokens.subList(Math.max(time.index(), draft.trigger.index()), saying.index()).stream()
            .anyMatch(token -> token.word().equals(","));
  }

  /** "the second day of the visit that began on Monday": the draft's time is that of the first. */
  static boolean isOfBeginning(Draft draft) {
    return draft.sentence.tokens().stream()
        .filter(token -> token.span().equals(draft.whenSpan))
        .flatMap(token -> draft.sentence.head(token).stream())
        .anyMatch(verb -> BEGINNING.contains(verb.lemma()));
  }

  private static boolean isOrdinal(String word) {
    return word.matches("(?i)first|second|third|\\p{L}+th|\\d+(st|nd|rd|th)");
  }
}
