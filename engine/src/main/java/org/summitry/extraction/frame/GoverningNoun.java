package org.summitry.extraction.frame;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a noun or adjective above a trigger makes of it: "the plan of a visit", "there is no truth
 * in the meeting", "he is unable to attend", "the original date of the visit".
 */
final class GoverningNoun {
  private static final Set<String> COMPLEMENTS = Set.of("xcomp", "ccomp");

  private final GovernorWords words;
  private final VerbStatus verbs;

  GoverningNoun(GovernorWords words, VerbStatus verbs) {
    this.words = words;
    this.verbs = verbs;
  }

  /** What is told of the trigger once the noun above it is read. */
  StatusReading read(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    boolean negated = VerbForms.isNegated(sentence, above);
    if (words.is("truth", lemma, above) && negated
        || words.is("untrue", lemma, above) && !negated) {
      return StatusReading.ahead(Status.DENIED, "no " + lemma);
    }
    boolean able = words.is("able", lemma, above) && negated;
    if ((able || words.is("unable", lemma, above)) && !below.isNoun()) {
      boolean plan = reading.status() == Status.PLANNED && !reading.reason().equals("to");
      return StatusReading.ahead(plan ? Status.CANCELLED : Status.DENIED, "not able");
    }
    Optional<StatusReading> away = NotThere.find(sentence, above, verbs);
    if (away.isPresent()) {
      return away.get();
    }
    if (lemma.equals("decision") && negated) {
      return StatusReading.ahead(Status.POSSIBLE, "no decision");
    }
    if (below.isRelation("compound") && negated) {
      return StatusReading.ahead(Status.DENIED, "no " + lemma);
    }
    if (Joints.isFormerDate(sentence, above)) {
      return StatusReading.ahead(Status.POSTPONED, "original date");
    }
    Status status = statusOf(lemma, above);
    if (status != null && isComplement(below)) {
      return StatusReading.ahead(negated ? Status.DENIED : status, lemma);
    }
    return sentence.child(above, "cop").isPresent()
        ? predicate(sentence, below, above, lemma, reading)
        : reading;
  }

  private @Nullable Status statusOf(String lemma, Token above) {
    Status status = words.statusOf(lemma);
    return status == null && words.is("denied", lemma, above) ? Status.DENIED : status;
  }

  /** "the plan to visit", "plans of a visit"; in "the plan, which he visits" it is none. */
  private static boolean isComplement(Token below) {
    String relation = below.relation();
    boolean complement =
        relation.startsWith("acl")
            || relation.startsWith("nsubj")
            || COMPLEMENTS.contains(relation)
            || below.isRelation("nmod")
            || relation.startsWith("advcl");
    return complement && !relation.equals("acl:relcl");
  }

  /** "The visit is due on Friday", "the talks were a success". */
  private StatusReading predicate(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    if (lemma.equals("due") && reading.isWeak() && below.isRelation("obl")) {
      return StatusReading.ahead(Status.PLANNED, lemma);
    }
    if (!reading.isWeak() || below.isRelation("nmod")) {
      return reading;
    }
    StatusReading own = verbs.of(sentence, above);
    boolean on = sentence.marker(below).equals("on") && own.tense() == Tense.PRESENT;
    boolean present = own.tense() == Tense.PRESENT && own.status() == Status.HELD;
    if (present && !on && below.isRelation("nsubj") && sentence.zone() == Zone.BODY) {
      return StatusReading.present();
    }
    return on && own.status() == Status.HELD ? own.with(Status.UNDERWAY, "is on") : own;
  }
}
