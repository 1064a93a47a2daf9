package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;

/** The place that holds a gathering: "the summit which Jeddah hosts", "Peru is the host of". */
final class HostPlaces {
  private final SummitWords words;

  HostPlaces(SummitWords words) {
    this.words = words;
  }

  Optional<Where> find(Sentence sentence, Token gathering, Places places) {
    List<Token> verbs = new ArrayList<>(sentence.children(gathering, "acl"));
    sentence
        .head(gathering)
        .filter(head -> gathering.isRelation("obj") || gathering.isRelation("nmod"))
        .ifPresent(verbs::add);
    for (Token verb : verbs) {
      if (words.has("host", sentence, verb)) {
        Optional<Where> host =
            sentence.child(verb, "nsubj").flatMap(subject -> places.find(subject, true));
        if (host.isPresent()) {
          return host;
        }
      }
    }
    return there(sentence, gathering, places);
  }

  /** "left the informal summit there": the place spoken of last. */
  private static Optional<Where> there(Sentence sentence, Token gathering, Places places) {
    int next = gathering.index() + 1;
    return next < sentence.tokens().size() && sentence.tokens().get(next).lemma().equals("there")
        ? places.byNoun(sentence, sentence.tokens().get(next))
        : Optional.empty();
  }
}
