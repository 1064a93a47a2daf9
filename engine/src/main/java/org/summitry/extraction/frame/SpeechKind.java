package org.summitry.extraction.frame;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.SeriesMention;
import org.summitry.model.Kind;

/**
 * Whether people spoke over a line or in a room, as far as their clause tells: "spoke by phone" is
 * a call, "spoke in Geneva" a meeting, and "spoke" alone a call.
 */
final class SpeechKind {
  private static final Set<String> COURTESY = Vocabulary.of("courtesy-calls");

  private static final int DEPTH = 4;

  private final WordLists words;

  SpeechKind(WordLists words) {
    this.words = words;
  }

  Kind of(Firing firing) {
    boolean cue =
        firing.sentence().tokens().stream()
            .filter(token -> token.mention() == null && words.has("phone-cue", token.lemma()))
            .filter(token -> !isOfName(firing.sentence(), token))
            .filter(token -> !token.isVerb() || token.index() == firing.trigger().index())
            .anyMatch(token -> isNear(firing, token));
    if (isCourtesy(firing)) {
      return Kind.MEETING;
    }
    if (cue) {
      return Kind.CALL;
    }
    if (firing.trigger().lemma().equals("conversation") && isPlaced(firing)) {
      return Kind.MEETING;
    }
    if (firing.frame().aspect() != Aspect.SPEAK) {
      return firing.frame().kind();
    }
    boolean official = firing.references().findSpeaker().isPresent();
    boolean spoke = firing.trigger().lemma().equals("speak") || official;
    return isPlaced(firing) || !spoke ? Kind.MEETING : Kind.CALL;
  }

  /** "paid a courtesy call to Clinton": nobody rings to be polite. */
  private static boolean isCourtesy(Firing firing) {
    int before = firing.trigger().index() - 1;
    return before >= 0
        && firing.trigger().isNoun()
        && COURTESY.contains(firing.sentence().tokens().get(before).lemma());
  }

  /** "told Ahram Online": part of a name. */
  private static boolean isOfName(Sentence sentence, Token token) {
    return token.index() > 0
        && sentence.zone() == Sentence.Zone.BODY
        && token.tag().equals("NNP")
        && sentence.tokens().get(token.index() - 1).tag().equals("NNP");
  }

  /** "spoke in Geneva", "on the sidelines": the clause names where. */
  boolean isPlaced(Firing firing) {
    Sentence sentence = firing.sentence();
    return Stream.of(firing.trigger(), firing.verb() == null ? firing.trigger() : firing.verb())
        .flatMap(above -> sentence.children(above).stream())
        .filter(child -> child.isRelation("obl") || child.isRelation("nmod"))
        .filter(child -> List.of("in", "at", "on").contains(sentence.marker(child)))
        .anyMatch(child ->
            child.isPlaceName()
                || child.mention() instanceof SeriesMention
                || words.has("sideline", child.lemma()));
  }

  /** Whether the word stands in the trigger's clause. */
  private static boolean isNear(Firing firing, Token token) {
    return firing.sentence().pathToRoot(token).stream().limit(DEPTH).anyMatch(firing::isCore);
  }
}
