package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/** What a verb says by its own form: "will meet" is planned, "may meet" possible. */
final class VerbStatus {
  private static final Set<String> PERHAPS = Set.of("may", "might");

  private final WordLists words;

  VerbStatus(WordLists words) {
    this.words = words;
  }

  /** "will not go on to Bangkok": the rest of the journey is cut. */
  private boolean isContinuing(Sentence sentence, Token verb, Tense tense) {
    boolean on =
        sentence.children(verb, "advmod").stream().anyMatch(c -> c.lemma().equals("on"))
            || sentence.children(verb).stream()
                .anyMatch(c -> sentence.marker(c).startsWith("on to"));
    return tense != Tense.PAST && (on || words.has("continuing", Frames.lemma(sentence, verb)));
  }

  /** "will not fly to Lima on Friday as planned": it was planned, and is no more. */
  private boolean isAsPlanned(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .filter(child -> child.tag().equals("VBN") && words.has("planned", child.lemma()))
        .anyMatch(child -> sentence.marker(child).equals("as"));
  }

  /** "will not go to Lima after all": it had been planned. */
  private static boolean isAfterAll(Sentence sentence, Token verb) {
    List<Token> tokens = sentence.tokens();
    for (int i = verb.index() + 1; i + 1 < tokens.size(); i++) {
      if (tokens.get(i).word().equals("after") && tokens.get(i + 1).word().equals("all")) {
        return true;
      }
    }
    return false;
  }

  /** "no conditions for him to come": no more than a thought, unless a verb above plans it. */
  private static boolean isForSomebody(Sentence sentence, Token verb) {
    return sentence.children(verb, "mark").stream().anyMatch(c -> c.lemma().equals("for"))
        && (verb.relation().startsWith("acl") || verb.relation().startsWith("advcl"));
  }

  /** "will be signed when they have concluded their talks": both lie ahead. */
  private static boolean isOnceDone(Sentence sentence, Token verb, String marker) {
    boolean perfect =
        verb.tag().equals("VBN")
            && sentence.children(verb, "aux").stream()
                .anyMatch(aux -> Set.of("have", "has").contains(aux.word()));
    boolean when =
        Set.of("when", "once", "after", "as").contains(marker.split(" ")[0])
            || sentence.children(verb, "advmod").stream()
                .anyMatch(child -> child.word().equalsIgnoreCase("when"));
    return perfect
        && when
        && verb.isRelation("advcl")
        && sentence
            .head(verb)
            .filter(main -> VerbForms.tense(sentence, main) == Tense.FUTURE)
            .isPresent();
  }

  /** A verb by its own form. */
  StatusReading of(Sentence sentence, Token verb) {
    Tense tense = VerbForms.tense(sentence, verb);
    String marker = sentence.marker(verb);
    if (tense == Tense.PRESENT && !marker.isEmpty() && words.has("not-yet", marker.split(" ")[0])) {
      return StatusReading.ahead(Status.PLANNED, marker);
    }
    if (isOnceDone(sentence, verb, marker)) {
      return StatusReading.ahead(Status.PLANNED, marker);
    }
    boolean progressive = verb.tag().equals("VBG") && VerbForms.hasAuxiliary(sentence, verb, "be");
    if (VerbForms.isNoLonger(sentence, verb) && tense != Tense.PAST) {
      return new StatusReading(Status.CANCELLED, tense, false, false, false, "no longer");
    }
    if (VerbForms.isNegated(sentence, verb) && isAsPlanned(sentence, verb)) {
      return new StatusReading(Status.CANCELLED, tense, false, false, false, "not as planned");
    }
    if (VerbForms.isNegated(sentence, verb) && tense != Tense.PAST && isAfterAll(sentence, verb)) {
      return new StatusReading(Status.CANCELLED, tense, false, false, false, "not after all");
    }
    if (VerbForms.isNegated(sentence, verb) && isContinuing(sentence, verb, tense)) {
      return new StatusReading(Status.CANCELLED, tense, false, false, false, "not on");
    }
    String modal = VerbForms.modal(sentence, verb);
    if (VerbForms.isNegated(sentence, verb)) {
      // "may not come": nobody knows
      return modal != null && PERHAPS.contains(modal)
          ? StatusReading.ahead(Status.POSSIBLE, modal)
          : new StatusReading(Status.DENIED, tense, false, false, false, "negated");
    }
    if (verb.tag().equals("VBG") && Ongoing.isSince(sentence, verb)) {
      return StatusReading.goingOn();
    }
    if (modal != null && words.has("possible", modal)) {
      return StatusReading.ahead(Status.POSSIBLE, modal);
    }
    return switch (tense) {
      case FUTURE ->
          new StatusReading(
              modal == null && isForSomebody(sentence, verb) ? Status.POSSIBLE : Status.PLANNED,
              tense,
              false,
              false,
              false,
              modal == null ? "to" : modal);
      case PAST -> new StatusReading(Status.HELD, tense, false, false, false, verb.tag());
      case PRESENT, UNKNOWN ->
          new StatusReading(
              progressive ? Status.UNDERWAY : Status.HELD,
              tense,
              progressive,
              false,
              false,
              verb.tag());
    };
  }
}
