package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * What somebody has gone to do was done: "went to see Ruto in Nairobi on Monday", "was ushered in
 * to meet the king". Who only "left to meet" him is still on the way.
 */
final class DonePurpose {
  private static final Set<String> WAS = Vocabulary.of("was-or-had");
  private static final Set<String> GONE = Vocabulary.of("done-purpose-verbs");

  private static final Set<String> JOURNEYS = Vocabulary.of("journey-nouns-ahead");
  private static final Set<String> STOPS = Vocabulary.of("stages-of-a-journey");
  private static final Set<String> MAKING = Set.of("make", "pay", "undertake");

  /** Where one awaits a guest: "was at the airport to receive him". */
  private static final Set<String> WAITING_PLACES = Vocabulary.of("waiting-places");

  /** What one does who turns aside for a call. */
  private static final Set<String> BROKEN_OFF = Vocabulary.of("turning-aside");

  private static final Set<String> ASIDE = Set.of("leave", "return", "hurry", "rush", "emerge");

  private DonePurpose() {}

  static void settle(Draft draft) {
    if (isRung(draft)) {
      draft.status =
          new StatusReading(Status.HELD, Tense.PAST, false, false, false, "broke off to");
    }
    Token act = act(draft);
    boolean purpose =
        draft.kind != Kind.CALL
            && draft.status.status() == Status.PLANNED
            && (act != draft.trigger || draft.status.reason().equals("to"));
    if (purpose && draft.sentence.head(act).filter(head -> isGone(draft, head)).isPresent()) {
      draft.status = new StatusReading(Status.HELD, Tense.PAST, false, false, false, "went to");
    }
  }

  /** "came to attend talks": the verb that the noun is the object of, where it gave the status. */
  private static Token act(Draft draft) {
    Sentence sentence = draft.sentence;
    return draft.trigger.isVerb()
        ? draft.trigger
        : sentence
            .head(draft.trigger)
            .filter(verb -> draft.trigger.isRelation("obj"))
            .filter(verb -> verb.tag().equals("VB") && sentence.marker(verb).equals("to"))
            .filter(verb -> Set.of("to", verb.lemma()).contains(draft.status.reason()))
            .orElse(draft.trigger);
  }

  /** "interrupted the talks to phone her", "stepped out to call him". */
  private static boolean isRung(Draft draft) {
    return draft.kind == Kind.CALL
        && draft.trigger.isVerb()
        && draft.status.status() == Status.PLANNED
        && draft.status.reason().equals("to")
        && draft
            .sentence
            .head(draft.trigger)
            .filter(head -> head.tag().equals("VBD") && BROKEN_OFF.contains(head.lemma()))
            .filter(head -> !VerbForms.isNegated(draft.sentence, head))
            .isPresent();
  }

  /** "had been to Berlin to see Maas", "was in Rome to meet the pope". */
  private static boolean wasThere(Draft draft, Token place) {
    List<Token> children = draft.sentence.children(place);
    return (place.isPlaceName() || WAITING_PLACES.contains(place.lemma()))
        && children.stream().noneMatch(c -> c.tag().equals("MD") || c.isRelation("neg"))
        && children.stream()
            .anyMatch(c -> c.isRelation("cop") && Set.of("was", "were", "been").contains(c.word()));
  }

  /** "made a trip to Lima to see the king", however the clause hangs. */
  private static boolean isTrip(Draft draft, Token head) {
    Token verb = head.isNoun() ? draft.sentence.head(head).orElse(head) : head;
    return verb.tag().equals("VBD")
        && MAKING.contains(verb.lemma())
        && draft.sentence.children(verb, "obj").stream()
            .anyMatch(trip -> JOURNEYS.contains(trip.lemma()) || STOPS.contains(trip.lemma()));
  }

  /** "left the crisis room on Sunday to receive Ado": a host does not set out for anywhere. */
  private static boolean isReceived(Draft draft, Token head) {
    return draft.rule.equals("host.receive")
        && head.tag().equals("VBD")
        && (BROKEN_OFF.contains(head.lemma()) || ASIDE.contains(head.lemma()))
        && !VerbForms.isNegated(draft.sentence, head);
  }

  private static boolean isGone(Draft draft, Token head) {
    if (wasThere(draft, head) && !VerbForms.isNegated(draft.sentence, head)) {
      return true;
    }
    if (isTrip(draft, head) || isReceived(draft, head)) {
      return true;
    }
    boolean past =
        head.tag().equals("VBD")
            || head.tag().equals("VBN")
                && draft.sentence.children(head).stream()
                    .anyMatch(child -> WAS.contains(child.word()));
    return past && GONE.contains(head.lemma()) && !VerbForms.isNegated(draft.sentence, head);
  }
}
