package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Talks of which the sentence says that they are not over: "arrived for talks with Putin, which
 * continue on Tuesday", "the talks, due to run until Friday".
 */
final class Ongoing {
  private static final Set<String> CONTINUING = Vocabulary.of("continuing");

  private static final Set<String> BEGINNING = Vocabulary.of("beginning-of-talks");

  private static final Set<String> PERFECT = Set.of("has", "have", "'s", "'ve", "’s", "’ve");

  private Ongoing() {}

  /** The reading, under way where a clause behind the noun says so in the present. */
  static StatusReading settle(Sentence sentence, Token noun, StatusReading reading) {
    boolean done = reading.status() == Status.HELD;
    return done && noun.isNoun() && (isContinued(sentence, noun) || hasBegun(sentence, noun))
        ? new StatusReading(Status.UNDERWAY, Tense.PRESENT, true, false, false, "continues")
        : reading;
  }

  /** "talks have begun", "have opened talks": begun, and nothing says that they are over. */
  private static boolean hasBegun(Sentence sentence, Token noun) {
    boolean party = noun.relation().startsWith("nsubj") || noun.isRelation("obj");
    return party
        && sentence
            .head(noun)
            .filter(verb -> BEGINNING.contains(verb.lemma()) && verb.tag().equals("VBN"))
            .filter(verb ->
                sentence.children(verb, "aux").stream().anyMatch(a -> PERFECT.contains(a.word())))
            .isPresent();
  }

  private static boolean isContinued(Sentence sentence, Token noun) {
    return sentence.children(noun, "acl").stream()
        .filter(verb -> CONTINUING.contains(verb.lemma()))
        .anyMatch(verb ->
            List.of("VBP", "VBZ").contains(verb.tag())
                || verb.tag().equals("VB")
                    && sentence.children(verb, "aux").stream()
                        .anyMatch(aux -> Set.of("will", "be").contains(aux.lemma())));
  }

  /** "has been in Qatar since Sunday", "have been touring the islands for three days". */
  static boolean isSince(Sentence sentence, Token head) {
    List<Token> children = sentence.children(head);
    boolean has =
        children.stream()
            .anyMatch(c -> c.relation().startsWith("aux") && PERFECT.contains(c.word()));
    boolean been = children.stream().anyMatch(c -> c.word().equals("been"));
    boolean since =
        children.stream()
            .anyMatch(
                c -> c.mention() instanceof TimeMention && sentence.marker(c).equals("since"));
    return has && been && since && !VerbForms.isNegated(sentence, head);
  }
}
