package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Days of a clause told in the past beside a plan told in another one: in "Sall, with whom she will
 * have talks, had come to Oslo on May 30" the talks are on another day; in "will see him again:
 * their first meeting was in May" so is the next one.
 */
final class PastClause {
  private static final Set<String> OPENERS = Vocabulary.of("clause-openers-of-time");

  private PastClause() {}

  /** Whether the time belongs to a past clause other than the plan's own. */
  static boolean holds(Draft draft, Token time) {
    if (draft.aspect == Frame.Aspect.INVITE) {
      return isDayOfAsking(draft, time);
    }
    boolean plan =
        draft.status.tense() == Tense.FUTURE
            && (draft.status.status() == Status.PLANNED
                || draft.status.status() == Status.POSSIBLE);
    Sentence sentence = draft.sentence;
    if (!plan || sentence.marker(time).equals("for")) {
      // "had been fixed for May": the plan's, however long ago it was made
      return false;
    }
    Optional<Token> carrier = carrier(sentence, time);
    return carrier
        .filter(verb -> isPast(sentence, verb))
        .filter(verb -> !draft.status.reason().equals(verb.lemma()))
        .filter(verb -> isOtherClause(draft, verb))
        .isPresent();
  }

  /** "was invited in March", "it was in March that he was invited": when it was asked. */
  private static boolean isDayOfAsking(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    Token verb = draft.verb == null ? draft.trigger : draft.verb;
    boolean past = verb.tag().equals("VBD") || verb.tag().equals("VBN");
    String marker = sentence.marker(time);
    boolean cleft = carrier(sentence, time).filter(at -> isPast(sentence, at)).isPresent();
    boolean own = time.head() == verb.index() && (marker.equals("in") || marker.equals("on"));
    return past && (own && time.index() < verb.index() || cleft && time.index() < verb.index());
  }

  /** The verb over the time, or the noun that a copula makes a clause of. */
  private static Optional<Token> carrier(Sentence sentence, Token time) {
    return sentence.pathToRoot(time).stream()
        .filter(at -> at.isVerb() || !auxiliaries(sentence, at).isEmpty())
        .findFirst();
  }

  /** "was", "had come", "after she came"; not "was to come", nor what one said of it. */
  private static boolean isPast(Sentence sentence, Token carrier) {
    List<Token> auxiliaries = auxiliaries(sentence, carrier);
    boolean had = auxiliaries.stream().anyMatch(auxiliary -> auxiliary.word().equals("had"));
    boolean was =
        auxiliaries.stream().anyMatch(h -> h.relation().equals("cop") && h.tag().equals("VBD"));
    boolean beside =
        carrier.tag().equals("VBD")
            && carrier.isRelation("advcl")
            && OPENERS.contains(sentence.marker(carrier));
    return had || was && auxiliaries.size() == 1 || beside;
  }

  /** Whether a relative clause or a colon stands between the trigger and that clause. */
  private static boolean isOtherClause(Draft draft, Token carrier) {
    Sentence sentence = draft.sentence;
    List<Token> own = sentence.pathToRoot(draft.trigger);
    boolean under = own.stream().anyMatch(at -> at.index() == carrier.index());
    boolean relative =
        own.stream()
            .takeWhile(at -> at.index() != carrier.index())
            .anyMatch(at -> at.relation().equals("acl:relcl"));
    return under ? relative : carrier.index() != draft.trigger.index();
  }

  private static List<Token> auxiliaries(Sentence sentence, Token token) {
    return sentence.children(token).stream()
        .filter(c -> c.relation().equals("cop") || c.relation().startsWith("aux"))
        .toList();
  }
}
