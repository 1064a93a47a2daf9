package org.summitry.extraction.frame;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a clause makes of the engagement it tells: from the trigger up to the root, tense, modality,
 * negation and the verbs and nouns on the way.
 */
public final class StatusReader {
  /** Behind these a name has a time of its own: "will be the first since Sato". */
  private static final Set<String> ASIDE =
      Set.of("since", "after", "before", "than", "like", "as", "unlike", "under");

  private static final Set<String> STOPS = Vocabulary.of("stages-of-a-journey");

  private static final Set<String> PRESENT_BE = Set.of("VBZ", "VBP");

  /** What is done with talks or a gathering itself, and not what comes of it. */
  private static final Set<String> HOLDING = Vocabulary.of("holding");

  private final WordLists words;
  private final VerbStatus verbs;
  private final Governors governors;
  private final Hindsight hindsight;
  private final Overruling overruling;
  private final TrailingPlan trailing;
  private final OpenDetail details;
  private final LaterChange changes;
  private final Programmes programmes;

  public StatusReader(WordLists words) {
    this.words = words;
    this.verbs = new VerbStatus(words);
    this.governors = new Governors(words);
    this.hindsight = new Hindsight(words);
    this.overruling = new Overruling(verbs, governors);
    this.trailing = new TrailingPlan(words);
    this.details = new OpenDetail(words);
    this.changes = new LaterChange(governors);
    this.programmes = new Programmes(words);
  }

  /** What the sentence makes of the engagement at the trigger. */
  public StatusReading read(Sentence sentence, Token trigger) {
    StatusReading climbed =
        FailedThere.settle(
            sentence,
            trigger,
            AgreedThere.settle(sentence, trigger, climbed(sentence, trigger), words),
            words);
    StatusReading settled = FirstToCome.settle(sentence, trigger, climbed, verbs);
    boolean revived = settled.status() == Status.PLANNED && overruling.isRevived(sentence, trigger);
    StatusReading looked = hindsight.read(sentence, trigger, settled);
    StatusReading read = revived && isChange(looked.status()) ? settled : looked;
    StatusReading known = details.settle(sentence, trigger, read);
    StatusReading changed =
        NotOne.settle(sentence, trigger, changes.settle(sentence, trigger, known));
    StatusReading planned = programmes.settle(sentence, trigger, changed);
    StatusReading outlook = Outlook.settle(sentence, trigger, planned);
    return trailing.settle(sentence, trigger, UnderPlan.settle(sentence, trigger, outlook, verbs));
  }

  /** Asked to come is not yet to come, however firmly the asking is told. */
  StatusReading invited(Sentence sentence, Token trigger) {
    boolean negated = VerbForms.isNegated(sentence, trigger);
    Status status = negated ? Status.DENIED : Status.POSSIBLE;
    return StatusReading.ahead(status, "invite");
  }

  private StatusReading climbed(Sentence sentence, Token trigger) {
    StatusReading reading =
        trigger.isVerb() || trigger.mention() != null
            ? ofTrigger(sentence, trigger)
            : ofNoun(sentence, trigger);
    Token below = trigger;
    for (Token above : sentence.pathToRoot(trigger).stream().skip(1).toList()) {
      if (governors.isLeavingClause(sentence, below, above)) {
        if (isOfWhatWillBe(sentence, below, above, reading)) {
          reading = StatusReading.ahead(Status.PLANNED, "will be");
        }
        break;
      }
      reading = governors.climb(sentence, below, above, reading);
      below = above;
    }
    return reading;
  }

  /** "Oman will be the first country that she visits": the present of the clause lies ahead. */
  private boolean isOfWhatWillBe(
      Sentence sentence, Token clause, Token noun, StatusReading reading) {
    return reading.isSimplePresent()
        && clause.relation().equals("acl:relcl")
        && sentence.child(noun, "cop").isPresent()
        && verbs.of(sentence, noun).tense() == Tense.FUTURE
        && verbs.of(sentence, noun).status() == Status.PLANNED;
  }

  /** Verbs that say by themselves that nothing came of it: "skipped the summit". */
  private StatusReading ofTrigger(Sentence sentence, Token verb) {
    StatusReading own = verbs.of(sentence, verb);
    if (isDue(sentence, verb) && own.status() == Status.HELD) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "due");
    }
    String lemma = Frames.lemma(sentence, verb);
    boolean away = words.has("stay-away", lemma) || words.has("stay-away", verb.lemma());
    Status told =
        away && !PartOfGathering.isMissed(sentence, verb)
            ? Status.DENIED
            : words.has("cancelled", lemma) && hasObject(sentence, verb) ? Status.CANCELLED : null;
    if (told == null && own.status() != Status.DENIED) {
      Status open = own.tense() == Tense.PAST ? null : open(sentence, verb);
      if (open != null) {
        return own.with(open, lemma);
      }
    }
    if (told == null) {
      boolean simple =
          VerbForms.isSimplePresent(sentence, verb) || VerbForms.isPassivePresent(sentence, verb);
      boolean coming = own.status() == Status.HELD && simple && sentence.zone() == Zone.BODY;
      return coming ? own.with(Status.PLANNED, StatusReading.PRESENT) : own;
    }
    return own.status() == Status.DENIED || own.status() == Status.POSSIBLE
        ? StatusReading.ahead(Status.PLANNED, StatusReading.NOT + lemma)
        : new StatusReading(told, own.tense(), false, false, false, lemma);
  }

  /** "had been due in Rabat": the grammar takes "due in" for a preposition. */
  private static boolean isDue(Sentence sentence, Token place) {
    return sentence.child(place, "cop").isPresent()
        && sentence.children(place, "case").stream().anyMatch(c -> c.lemma().equals("due"));
  }

  /** "drops the trip", "the trip was dropped"; but "drops by". */
  private static boolean hasObject(Sentence sentence, Token verb) {
    return sentence.children(verb).stream()
        .anyMatch(c -> c.isRelation("obj") || c.relation().equals("nsubj:pass"));
  }

  /** What the verb itself, or the clause around a name, leaves open; null when nothing. */
  private @Nullable Status open(Sentence sentence, Token verb) {
    if (!verb.isVerb()) {
      return verb.mention() == null ? null : ofClause(sentence, verb);
    }
    boolean passive =
        verb.tag().equals("VBN")
            && (VerbForms.hasAuxiliary(sentence, verb, "be")
                || sentence.child(verb, "cop").isPresent());
    if (passive && words.has("awaited", verb.lemma())) {
      return Status.PLANNED;
    }
    return !passive && words.has("hoping", verb.lemma()) ? Status.POSSIBLE : null;
  }

  /** "Across the park it will be her turn": a name has the time of its clause. */
  private @Nullable Status ofClause(Sentence sentence, Token name) {
    for (Token above : sentence.pathToRoot(name)) {
      if (ASIDE.contains(sentence.marker(above))) {
        return null;
      }
      boolean carries =
          above.isVerb()
              || sentence.children(above).stream()
                  .anyMatch(c -> c.relation().equals("cop") || c.relation().startsWith("aux"));
      if (carries) {
        StatusReading reading = verbs.of(sentence, above);
        boolean ahead = reading.tense() == Tense.FUTURE;
        boolean open = reading.status() == Status.PLANNED || reading.status() == Status.POSSIBLE;
        return ahead && open ? reading.status() : null;
      }
    }
    return null;
  }

  /** "is in Uzbekistan" is under way, "was in" is over. */
  public StatusReading presence(Sentence sentence, Token place) {
    StatusReading reading = read(sentence, place);
    if (reading.isWeak() && sentence.child(place, "cop").isPresent()) {
      // "is in the country on a visit"
      reading = verbs.of(sentence, place);
    }
    if (reading.status() == Status.HELD && Ongoing.isSince(sentence, place)) {
      return StatusReading.goingOn();
    }
    return reading.tense() == Tense.PRESENT && reading.status() == Status.HELD
        ? reading.with(Status.UNDERWAY, "is in")
        : reading;
  }

  /** "the call that they will hold", "over which she is going to preside": it lies ahead. */
  private boolean isYetToBe(Sentence sentence, Token clause) {
    boolean going = clause.lemma().equals("go");
    Token act = going ? sentence.child(clause, "xcomp").orElse(clause) : clause;
    boolean future = going && act != clause || verbs.of(sentence, clause).tense() == Tense.FUTURE;
    return clause.relation().equals("acl:relcl") && future && HOLDING.contains(act.lemma());
  }

  /** "there will be talks with the king". */
  private static boolean isToBe(Sentence sentence, Token noun) {
    return sentence.children(noun).stream().anyMatch(c -> c.relation().equals("expl"))
        && sentence.children(noun).stream().anyMatch(c -> c.tag().equals("MD"));
  }

  /** "The great event of the year is Ado's visit in November": it is still to be. */
  private static boolean isNextEvent(Sentence sentence, Token noun) {
    boolean now =
        sentence.child(noun, "cop").filter(be -> PRESENT_BE.contains(be.tag())).isPresent();
    return now
        && sentence
            .child(noun, "nsubj")
            .filter(Token::isNoun)
            .filter(t -> t.mention() == null)
            .isPresent()
        && sentence.children(noun, "nmod").stream()
            .anyMatch(child -> child.mention() instanceof TimeMention);
  }

  /** "the coming talks": as it stands there, and not the verb that it is a form of. */
  private static String describing(Token word) {
    return word.tag().equals("VBG") ? word.word().toLowerCase(Locale.ROOT) : word.lemma();
  }

  private StatusReading ofNoun(Sentence sentence, Token noun) {
    boolean on = sentence.marker(noun).equals("on") && sentence.child(noun, "cop").isPresent();
    if (on) {
      StatusReading own = verbs.of(sentence, noun);
      boolean now = own.status() == Status.HELD && own.tense() == Tense.PRESENT;
      return now ? own.with(Status.UNDERWAY, "is on") : own;
    }
    if (isToBe(sentence, noun)) {
      return verbs.of(sentence, noun);
    }
    if (isNextEvent(sentence, noun)) {
      return StatusReading.ahead(Status.PLANNED, "is");
    }
    Optional<StatusReading> away = NotThere.find(sentence, noun, verbs);
    if (away.isPresent()) {
      return away.get();
    }
    Optional<Token> planned =
        sentence.children(noun).stream()
            .filter(child -> child.isRelation("amod") || child.isRelation("compound"))
            // "a press conference" is not one that is pressed for
            .filter(child -> !child.isNoun())
            .filter(child -> governors.statusOf(describing(child)) != null)
            .findFirst();
    if (planned.isPresent()) {
      String lemma = describing(planned.get());
      Status status = Objects.requireNonNull(governors.statusOf(lemma));
      return new StatusReading(status, Tense.FUTURE, false, false, false, lemma);
    }
    for (Token child : sentence.children(noun)) {
      String lemma = child.lemma();
      boolean modifier = child.isRelation("amod") || child.isRelation("compound");
      if (modifier || child.relation().startsWith("acl")) {
        Status changed = modifier ? null : changed(sentence, child);
        if (changed != null && !overruling.isRevived(sentence, noun)) {
          return StatusReading.ahead(changed, lemma);
        }
        if (isYetToBe(sentence, child)) {
          return StatusReading.ahead(Status.PLANNED, lemma);
        }
        boolean past =
            words.has("past-adjective", lemma)
                && !(lemma.equals("last") && STOPS.contains(noun.lemma()));
        if (past && !overruling.holds(sentence, noun)) {
          return new StatusReading(Status.HELD, Tense.PAST, false, false, false, lemma);
        }
      }
    }
    return ApposedNoun.read(sentence, noun, verbs);
  }

  /** "a visit in May that was scrapped", "a trip called off at the last minute". */
  private @Nullable Status changed(Sentence sentence, Token clause) {
    boolean told =
        (clause.tag().equals("VBN") || clause.tag().equals("VBD"))
            && !VerbForms.isNegated(sentence, clause)
            && sentence.children(clause).stream().noneMatch(c -> c.tag().equals("MD"));
    Status status = told ? governors.statusOf(Frames.lemma(sentence, clause)) : null;
    boolean undone = told && words.has("cancelled", clause.word().toLowerCase(Locale.ROOT));
    return undone ? Status.CANCELLED : status != null && isChange(status) ? status : null;
  }

  private static boolean isChange(Status status) {
    return status == Status.CANCELLED || status == Status.POSTPONED;
  }
}
