package org.summitry.extraction.frame;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What the words above a trigger make of it: "postponed" of the visit below it, "denied" of the
 * clause, "if" of the condition.
 */
final class Governors {
  private static final Set<String> BEING =
      Set.of("am", "is", "are", "was", "were", "'m", "’m", "'re", "’re", "feel", "felt");

  private final WordLists words;
  private final VerbStatus verbs;

  Governors(WordLists words) {
    this.words = words;
    this.verbs = new VerbStatus(words);
  }

  @Nullable Status statusOf(String lemma) {
    if (words.has("postponed", lemma)) {
      return Status.POSTPONED;
    }
    if (words.has("cancelled", lemma)) {
      return Status.CANCELLED;
    }
    if (words.has("planned", lemma)) {
      return Status.PLANNED;
    }
    return words.has("possible", lemma) ? Status.POSSIBLE : null;
  }

  /** One step up: what the governor makes of what stands below it. */
  StatusReading climb(Sentence sentence, Token below, Token above, StatusReading reading) {
    String lemma = Frames.lemma(sentence, above);
    if (above.mention() != null) {
      return reading;
    }
    if (isGladTo(sentence, below, above, reading)) {
      return reading.with(Status.HELD, "glad to");
    }
    if (!above.isVerb()) {
      return nounAbove(sentence, below, above, lemma, reading);
    }
    String marker = sentence.marker(below);
    boolean adverbial = below.relation().startsWith("advcl") || below.isRelation("obl");
    if (adverbial && !marker.isEmpty()) {
      return adverbial(sentence, above, marker, reading);
    }
    boolean report = words.has("report", lemma) || words.has("report", above.lemma());
    if (report && !below.relation().equals("xcomp")) {
      return below.isVerb() ? reading : withVerb(sentence, below, above, lemma, reading);
    }
    if (below.relation().equals("conj")) {
      return reading;
    }
    return withVerb(sentence, below, above, lemma, reading);
  }

  /** "is honored to welcome her": done by saying so; "will be honored to" is not yet. */
  private boolean isGladTo(
      Sentence sentence, Token below, Token above, StatusReading reading) {
    return reading.reason().equals("to")
        && below.isRelation("xcomp")
        && words.has("glad", above.word().toLowerCase(Locale.ROOT))
        && sentence.children(above).stream()
            .anyMatch(child -> BEING.contains(child.word().toLowerCase(Locale.ROOT)))
        && verbs.of(sentence, above).status() == Status.HELD;
  }

  private StatusReading withVerb(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    StatusReading own = verbs.of(sentence, above);
    boolean negated = VerbForms.isNegated(sentence, above);
    if (is("denied", lemma, above)) {
      return negated
          ? StatusReading.ahead(Status.POSSIBLE, "not " + lemma)
          : new StatusReading(Status.DENIED, own.tense(), false, false, false, lemma);
    }
    if (is("postponed", lemma, above)) {
      return softened(own, Status.POSTPONED, lemma);
    }
    if (is("cancelled", lemma, above)) {
      return softened(own, Status.CANCELLED, lemma);
    }
    if (is("planned", lemma, above)) {
      Status status = negated ? Status.DENIED : Status.PLANNED;
      return new StatusReading(
          own.status() == Status.POSSIBLE ? Status.POSSIBLE : status,
          Tense.FUTURE,
          false,
          false,
          false,
          lemma);
    }
    boolean settled = lemma.equals("discuss") && words.has("planned", reading.reason());
    if (is("possible", lemma, above) && reading.status() != Status.DENIED && !settled) {
      Status status = negated ? Status.DENIED : Status.POSSIBLE;
      return StatusReading.ahead(status, lemma);
    }
    boolean planned = reading.status() == Status.PLANNED || reading.status() == Status.POSSIBLE;
    if (negated && planned && VerbForms.isToMarked(sentence, below)) {
      return new StatusReading(Status.DENIED, own.tense(), false, false, false, "not " + lemma);
    }
    if (is("moved", lemma, above) && !below.isVerb()) {
      return StatusReading.ahead(Status.PLANNED, lemma);
    }
    boolean begun = is("begun", lemma, above);
    boolean ended = is("ended", lemma, above);
    if (reading.reason().equals("noun") || reading.tense() == Tense.UNKNOWN) {
      return new StatusReading(own.status(), own.tense(), own.progressive(), begun, ended, lemma);
    }
    return reading;
  }

  /** "may postpone" leaves it possible; "postponed" settles it. */
  private static StatusReading softened(StatusReading own, Status status, String why) {
    boolean open = own.status() == Status.POSSIBLE || own.status() == Status.DENIED;
    return StatusReading.ahead(open ? Status.PLANNED : status, why);
  }

  private StatusReading adverbial(
      Sentence sentence, Token verb, String marker, StatusReading reading) {
    if (words.has("condition", marker.split(" ")[0]) && reading.status() != Status.DENIED) {
      return StatusReading.ahead(Status.POSSIBLE, marker);
    }
    if (!reading.reason().equals("noun") && reading.tense() != Tense.UNKNOWN) {
      return reading;
    }
    StatusReading own = verbs.of(sentence, verb);
    if (words.has("ahead", marker.split(" ")[0])) {
      return StatusReading.ahead(Status.PLANNED, marker);
    }
    if (own.tense() == Tense.PAST || own.tense() == Tense.FUTURE) {
      return new StatusReading(
          own.status() == Status.DENIED ? Status.HELD : own.status(),
          own.tense(),
          own.progressive(),
          false,
          false,
          marker);
    }
    return reading;
  }

  private StatusReading nounAbove(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    boolean copula = sentence.child(above, "cop").isPresent();
    if (is("truth", lemma, above) && VerbForms.isNegated(sentence, above)
        || is("untrue", lemma, above) && !VerbForms.isNegated(sentence, above)) {
      return StatusReading.ahead(Status.DENIED, "no " + lemma);
    }
    Status status = statusOf(lemma);
    if (status == null && is("denied", lemma, above)) {
      status = Status.DENIED;
    }
    boolean complement =
        below.relation().startsWith("acl")
            || below.relation().startsWith("nsubj")
            || below.relation().equals("xcomp")
            || below.relation().equals("ccomp")
            || below.isRelation("nmod")
            || below.relation().startsWith("advcl");
    if (status != null && complement && !below.relation().equals("acl:relcl")) {
      boolean negated = VerbForms.isNegated(sentence, above);
      if (negated) {
        status = Status.DENIED;
      }
      return StatusReading.ahead(status, lemma);
    }
    if (copula && reading.reason().equals("noun")) {
      StatusReading own = verbs.of(sentence, above);
      return own;
    }
    return reading;
  }

  private boolean is(String list, String lemma, Token token) {
    return words.has(list, lemma) || words.has(list, token.lemma());
  }

  /** Relative clauses and speech acts above do not change what is told below them. */
  boolean isLeavingClause(Sentence sentence, Token below, Token above) {
    if (words.has("claim", above.lemma()) && above.mention() == null) {
      return false;
    }
    return below.relation().equals("acl:relcl") || below.relation().equals("parataxis");
  }
}
