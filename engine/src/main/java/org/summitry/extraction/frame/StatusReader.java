package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a clause makes of the engagement it tells: from the trigger up to the root, tense, modality,
 * negation and the verbs and nouns on the way.
 */
public final class StatusReader {
  private static final String PRESENT = "present";

  private final WordLists words;
  private final Hindsight hindsight;

  public StatusReader(WordLists words) {
    this.words = words;
    this.hindsight = new Hindsight(words);
  }

  /**
   * What was read.
   *
   * @param tense which side of the article's date the clause speaks of
   * @param progressive told as going on ("is visiting")
   * @param begun told as begun, and not as ended
   * @param reason the word that decided
   */
  public record StatusReading(
      Status status,
      Tense tense,
      boolean progressive,
      boolean begun,
      boolean ended,
      String reason) {
    /** Asked, or supposed against the facts: nothing is told. */
    public boolean isUnreal() {
      return reason.equals(Hindsight.UNREAL) && status == Status.DENIED;
    }

    /** Told in the simple present: lies ahead when a coming day is named, else it is just told. */
    public boolean isSimplePresent() {
      return reason.equals(PRESENT);
    }

    /** Read from a bare noun: what a verb says elsewhere counts for more. */
    public boolean isWeak() {
      return reason.equals("noun");
    }

    public StatusReading with(Status other, String why) {
      return new StatusReading(other, tense, progressive, begun, ended, why);
    }
  }

  /** What the sentence makes of the engagement at the trigger. */
  public StatusReading read(Sentence sentence, Token trigger) {
    return hindsight.read(sentence, trigger, climbed(sentence, trigger));
  }

  /** Asked to come is not yet to come, however firmly the asking is told. */
  StatusReading invited(Sentence sentence, Token trigger) {
    boolean negated = isNegated(sentence, trigger);
    Status status = negated ? Status.DENIED : Status.POSSIBLE;
    return new StatusReading(status, Tense.FUTURE, false, false, false, "invite");
  }

  private StatusReading climbed(Sentence sentence, Token trigger) {
    StatusReading reading =
        trigger.isVerb() || trigger.mention() != null
            ? ofTrigger(sentence, trigger)
            : ofNoun(sentence, trigger);
    Token below = trigger;
    for (Token above : sentence.pathToRoot(trigger).stream().skip(1).toList()) {
      if (isLeavingClause(sentence, below, above)) {
        break;
      }
      reading = climb(sentence, below, above, reading);
      below = above;
    }
    return reading;
  }

  /** Verbs that say by themselves that nothing came of it: "skipped the summit". */
  private StatusReading ofTrigger(Sentence sentence, Token verb) {
    StatusReading own = ofVerb(sentence, verb);
    String lemma = Frames.lemma(sentence, verb);
    Status told =
        words.has("stay-away", lemma) || words.has("stay-away", verb.lemma())
            ? Status.DENIED
            : words.has("cancelled", lemma) ? Status.CANCELLED : null;
    if (told == null) {
      boolean simple = verb.tag().equals("VBZ") || verb.tag().equals("VBP");
      boolean coming = own.status() == Status.HELD && simple && sentence.zone() == Zone.BODY;
      return coming ? own.with(Status.PLANNED, PRESENT) : own;
    }
    return own.status() == Status.DENIED || own.status() == Status.POSSIBLE
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "not " + lemma)
        : new StatusReading(told, own.tense(), false, false, false, lemma);
  }

  /** "is in Uzbekistan" is under way, "was in" is over. */
  public StatusReading presence(Sentence sentence, Token place) {
    StatusReading reading = read(sentence, place);
    return reading.tense() == Tense.PRESENT && reading.status() == Status.HELD
        ? reading.with(Status.UNDERWAY, "is in")
        : reading;
  }

  /** A verb by its own form. */
  private StatusReading ofVerb(Sentence sentence, Token verb) {
    Tense tense = tense(sentence, verb);
    String marker = sentence.marker(verb);
    if (tense == Tense.PRESENT && !marker.isEmpty() && words.has("not-yet", marker.split(" ")[0])) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, marker);
    }
    boolean progressive = verb.tag().equals("VBG") && hasAuxiliary(sentence, verb, "be");
    if (isNoLonger(sentence, verb) && tense != Tense.PAST) {
      return new StatusReading(Status.CANCELLED, tense, false, false, false, "no longer");
    }
    if (isNegated(sentence, verb)) {
      return new StatusReading(Status.DENIED, tense, false, false, false, "negated");
    }
    String modal = modal(sentence, verb);
    if (modal != null && words.has("possible", modal)) {
      return new StatusReading(Status.POSSIBLE, Tense.FUTURE, false, false, false, modal);
    }
    return switch (tense) {
      case FUTURE ->
          new StatusReading(
              Status.PLANNED, tense, false, false, false, modal == null ? "to" : modal);
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

  private StatusReading ofNoun(Sentence sentence, Token noun) {
    for (Token child : sentence.children(noun)) {
      String lemma = child.lemma();
      boolean modifier = child.isRelation("amod") || child.isRelation("compound");
      if (modifier || child.relation().startsWith("acl")) {
        Status status = statusOf(lemma);
        if (status != null && modifier) {
          Tense tense = Tense.FUTURE;
          return new StatusReading(status, tense, false, false, false, lemma);
        }
        if (words.has("past-adjective", lemma)) {
          return new StatusReading(Status.HELD, Tense.PAST, false, false, false, lemma);
        }
      }
    }
    return new StatusReading(Status.HELD, Tense.UNKNOWN, false, false, false, "noun");
  }

  private @Nullable Status statusOf(String lemma) {
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
  private StatusReading climb(Sentence sentence, Token below, Token above, StatusReading reading) {
    String lemma = Frames.lemma(sentence, above);
    if (above.mention() != null) {
      return reading;
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

  private StatusReading withVerb(
      Sentence sentence, Token below, Token above, String lemma, StatusReading reading) {
    StatusReading own = ofVerb(sentence, above);
    boolean negated = isNegated(sentence, above);
    if (is("denied", lemma, above)) {
      return negated
          ? new StatusReading(Status.POSSIBLE, Tense.FUTURE, false, false, false, "not " + lemma)
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
    if (is("possible", lemma, above) && reading.status() != Status.DENIED) {
      Status status = negated ? Status.DENIED : Status.POSSIBLE;
      return new StatusReading(status, Tense.FUTURE, false, false, false, lemma);
    }
    boolean planned = reading.status() == Status.PLANNED || reading.status() == Status.POSSIBLE;
    if (negated && planned && isToMarked(sentence, below)) {
      return new StatusReading(Status.DENIED, own.tense(), false, false, false, "not " + lemma);
    }
    if (is("moved", lemma, above) && !below.isVerb()) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, lemma);
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
    return new StatusReading(
        open ? Status.PLANNED : status, Tense.FUTURE, false, false, false, why);
  }

  private StatusReading adverbial(
      Sentence sentence, Token verb, String marker, StatusReading reading) {
    if (words.has("condition", marker.split(" ")[0]) && reading.status() != Status.DENIED) {
      return new StatusReading(Status.POSSIBLE, Tense.FUTURE, false, false, false, marker);
    }
    if (!reading.reason().equals("noun") && reading.tense() != Tense.UNKNOWN) {
      return reading;
    }
    StatusReading own = ofVerb(sentence, verb);
    if (words.has("ahead", marker.split(" ")[0])) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, marker);
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
    if (is("truth", lemma, above) && isNegated(sentence, above)
        || is("untrue", lemma, above) && !isNegated(sentence, above)) {
      return new StatusReading(Status.DENIED, Tense.FUTURE, false, false, false, "no " + lemma);
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
      boolean negated = isNegated(sentence, above);
      if (negated) {
        status = Status.DENIED;
      }
      return new StatusReading(status, Tense.FUTURE, false, false, false, lemma);
    }
    if (copula && reading.reason().equals("noun")) {
      StatusReading own = ofVerb(sentence, above);
      return own;
    }
    return reading;
  }

  private boolean is(String list, String lemma, Token token) {
    return words.has(list, lemma) || words.has(list, token.lemma());
  }

  /** Relative clauses and speech acts above do not change what is told below them. */
  private boolean isLeavingClause(Sentence sentence, Token below, Token above) {
    if (words.has("claim", above.lemma()) && above.mention() == null) {
      return false;
    }
    return below.relation().equals("acl:relcl") || below.relation().equals("parataxis");
  }

  public Tense tense(Sentence sentence, Token verb) {
    boolean future = false;
    boolean past = false;
    boolean present = false;
    for (Token child : sentence.children(verb)) {
      if (child.relation().startsWith("aux") || child.relation().equals("cop")) {
        String lemma = child.lemma();
        future |= child.tag().equals("MD");
        past |= child.tag().equals("VBD");
        present |= child.tag().equals("VBZ") || child.tag().equals("VBP");
        if (lemma.equals("have") && present) {
          past = true;
        }
      }
    }
    boolean infinitive = verb.tag().equals("VB") && isToMarked(sentence, verb);
    if (infinitive && isHadTo(sentence, verb)) {
      return Tense.PAST;
    }
    if (future || infinitive) {
      return Tense.FUTURE;
    }
    return switch (verb.tag()) {
      case "VBD" -> Tense.PAST;
      case "VBN" -> past || !present ? Tense.PAST : Tense.PRESENT;
      case "VBZ", "VBP" -> Tense.PRESENT;
      case "VBG" -> past ? Tense.PAST : present ? Tense.PRESENT : Tense.UNKNOWN;
      default -> past ? Tense.PAST : present ? Tense.PRESENT : Tense.UNKNOWN;
    };
  }

  /** "had to leave early": what had to be done was done. */
  private static boolean isHadTo(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.relation().startsWith("aux") && c.word().equals("had"));
  }

  private static boolean isToMarked(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(child ->
            child.tag().equals("TO")
                || child.lemma().equals("to") && child.relation().equals("mark"));
  }

  private static boolean hasAuxiliary(Sentence sentence, Token verb, String lemma) {
    return sentence.children(verb).stream()
        .anyMatch(child -> child.relation().startsWith("aux") && child.lemma().equals(lemma));
  }

  private @Nullable String modal(Sentence sentence, Token verb) {
    Optional<Token> modal =
        sentence.children(verb).stream().filter(child -> child.tag().equals("MD")).findFirst();
    return modal.map(Token::lemma).orElse(null);
  }

  /** "will no longer go": a plan was given up. */
  private static boolean isNoLonger(Sentence sentence, Token verb) {
    return sentence.children(verb, "advmod").stream()
        .filter(child -> child.lemma().equals("longer") || child.lemma().equals("long"))
        .flatMap(child -> sentence.children(child).stream())
        .anyMatch(child -> child.lemma().equals("no"));
  }

  public boolean isNegated(Sentence sentence, Token verb) {
    List<Token> children = sentence.children(verb);
    for (Token child : children) {
      String lemma = child.lemma();
      if (lemma.equals("not")
          || lemma.equals("n't")
          || lemma.equals("never")
          || lemma.equals("neither")
          || (child.relation().equals("det") && lemma.equals("no"))
          || lemma.equals("no_longer")) {
        return true;
      }
      if (child.relation().equals("obj")
          && sentence.children(child, "det").stream().anyMatch(det -> det.lemma().equals("no"))) {
        return true;
      }
    }
    return false;
  }
}
