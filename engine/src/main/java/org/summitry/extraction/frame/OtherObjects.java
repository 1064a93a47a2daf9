package org.summitry.extraction.frame;

import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frame.Aspect;

/**
 * Words for encounters that are about something else: "Ado and Oyo want to see the figures", "Ado
 * called the conversation with Oyo useful", "their weekly cabinet meeting".
 */
final class OtherObjects {
  private static final Set<String> RECIPROCAL = Set.of("other", "another", "leader", "president");

  /** What a government or party does by itself. */
  private static final Set<String> DOMESTIC = Vocabulary.of("domestic");

  private OtherObjects() {}

  /** Whether those named do it to a thing: "see the tallies", "called the talks". */
  static boolean isOfThings(Firing firing, Slots slots) {
    Frame frame = firing.frame();
    boolean open =
        frame.verb() && (frame.aspect() == Aspect.SEE || firing.trigger().lemma().equals("call"));
    Sentence sentence = firing.sentence();
    if (open && isAppeal(sentence, firing.trigger())) {
      return true;
    }
    return open
        && sentence.children(firing.trigger(), "obj").stream()
            .filter(object -> sentence.children(object).stream().noneMatch(OtherObjects::isOther))
            .anyMatch(OtherObjects::isThing)
        && slots.people.stream().noneMatch(filled -> filled.token().isRelation("obj"));
  }

  /** "called on him to return", "called for Ado to resign": nobody was rung. */
  private static boolean isAppeal(Sentence sentence, Token verb) {
    int next = verb.index() + 1;
    boolean call = verb.lemma().equals("call") && next < sentence.tokens().size();
    String behind = call ? sentence.tokens().get(next).word() : "";
    boolean asked =
        sentence.children(verb).stream()
            .anyMatch(child ->
                child.isRelation("xcomp") && VerbForms.isToMarked(sentence, child)
                    || child.relation().equals("advcl") && VerbForms.isToMarked(sentence, child));
    return behind.equals("for") || (behind.equals("on") || behind.equals("upon")) && asked;
  }

  /** "saw each other face to face" is parsed as if a face were seen. */
  private static boolean isOther(Token child) {
    return child.lemma().equals("other") || child.lemma().equals("another");
  }

  private static boolean isThing(Token object) {
    return object.mention() == null
        && (object.tag().equals("NN") || object.tag().equals("NNS"))
        && !RECIPROCAL.contains(object.lemma());
  }

  /** Whether the word before the noun says that nobody from abroad is there. */
  static boolean isAtHome(Firing firing) {
    return !firing.frame().verb()
        && firing.sentence().children(firing.trigger()).stream()
            .filter(child -> child.isRelation("compound") || child.isRelation("amod"))
            .anyMatch(child -> child.mention() == null && DOMESTIC.contains(child.lemma()));
  }
}
