package org.summitry.extraction.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frame.SlotRole;

/**
 * The slots that grammar gives a trigger: a verb's subject and object ("Scholz visited Peru"), a
 * noun's owner and the subject of the verb that carries it ("Scholz's trip", "Scholz began a
 * trip").
 */
final class ClauseSlots {
  private final WordLists words;
  private final Clauses clauses;
  private final SlotFiller filler;
  private final PrepositionSlots prepositions;

  ClauseSlots(WordLists words, Clauses clauses, SlotFiller filler, PrepositionSlots prepositions) {
    this.words = words;
    this.clauses = clauses;
    this.filler = filler;
    this.prepositions = prepositions;
  }

  void fill(Firing firing, Slots slots) {
    if (firing.frame().verb()) {
      fillVerb(firing, slots);
    } else {
      fillNoun(firing, slots);
    }
  }

  private void fillVerb(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    Token verb = firing.trigger();
    Frame frame = firing.frame();
    boolean passive = clauses.isPassive(sentence, verb);
    List<Token> subjects = clauses.subjects(sentence, verb);
    fill(
        passive ? frame.object() : frame.subject(),
        subjects.isEmpty() ? clauses.before(sentence, verb) : subjects,
        firing,
        slots);
    fill(passive ? null : frame.object(), clauses.objects(sentence, verb), firing, slots);
  }

  private void fillNoun(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    Token noun = firing.trigger();
    SlotRole subject = firing.frame().subject();
    fillOwners(firing, slots);
    if (sentence.child(noun, "cop").isPresent() && sentence.marker(noun).equals("on")) {
      // "Xi is on a visit to Serbia"
      fill(subject, sentence.children(noun, "nsubj"), firing, slots);
    }
    fill(subject, clauses.cleftSubjects(sentence, noun), firing, slots);
    fillCarried(firing, slots);
    for (Token relative : sentence.children(noun, "acl")) {
      fillRelative(relative, firing, slots);
    }
  }

  /** "Scholz's trip", "the Scholz visit", "his Peru trip". */
  private void fillOwners(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    for (Token child : sentence.children(firing.trigger())) {
      boolean owner = child.isRelation("nmod:poss");
      if (owner || child.isRelation("compound") || child.isRelation("amod")) {
        for (Token token : sentence.withConjuncts(child)) {
          filler.fill(firing.frame().subject(), token, firing, slots);
          if (firing.isVisit() && !owner) {
            firing.places().find(token, true).ifPresent(slots.places::add);
          }
        }
      }
    }
  }

  /** "Scholz began a trip": the subject of the verb above, where it takes part. */
  private void fillCarried(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    Token verb = firing.verb();
    boolean owned =
        firing.isVisit() && slots.people.stream().anyMatch(f -> !f.entities().isEmpty());
    if (owned) {
      return;
    }
    if (verb == null || isBystander(sentence, verb)) {
      OwnSetting.verb(firing)
          .ifPresent(teller ->
              fill(firing.frame().subject(), clauses.subjects(sentence, teller), firing, slots));
      return;
    }
    boolean object = clauses.isPassive(sentence, verb) || firing.trigger().isRelation("nsubj");
    SlotRole role = object ? null : firing.frame().subject();
    fill(role, clauses.subjects(sentence, verb), firing, slots);
  }

  /** "a state visit that Xi was to pay to Pakistan", not "the first since Xi came". */
  private void fillRelative(Token relative, Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    boolean other = sentence.marker(relative).startsWith("since");
    if (!other && relative.isVerb() && words.has("light-verb", Frames.lemma(sentence, relative))) {
      List<Token> subject = sentence.child(relative, "nsubj").stream().toList();
      fill(firing.frame().subject(), subject, firing, slots);
      prepositions.fillBehind(relative, firing, slots);
    }
  }

  /** Those who speak of an engagement, or judge it, do not take part by that. */
  private boolean isBystander(Sentence sentence, Token verb) {
    String lemma = Frames.lemma(sentence, verb);
    boolean carries = words.has("light-verb", lemma) || words.has("light-verb", verb.lemma());
    return !carries && (words.has("report", verb.lemma()) || words.has("bystander", verb.lemma()));
  }

  private void fill(@Nullable SlotRole role, List<Token> tokens, Firing firing, Slots slots) {
    tokens.forEach(token -> filler.fill(role, token, firing, slots));
  }
}
