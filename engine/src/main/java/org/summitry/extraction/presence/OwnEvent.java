package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What somebody has in a place in person: "her appointment in Brussels", "his speech in Cairo",
 * "Merkel's arrival in Lima".
 */
final class OwnEvent implements Construction {
  private static final Set<String> AGREED = Set.of("appointment", "engagement");

  private final WordLists presence;
  private final StatusReader statuses;

  OwnEvent(WordLists words, WordLists presence) {
    this.presence = presence;
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token noun : scene.tokens()) {
      if (noun.isNoun() && presence.has("own-event", noun.lemma())) {
        List<Entity> owners =
            scene.sentence().children(noun, "nmod:poss").stream()
                .flatMap(owner -> scene.people(owner).stream())
                .toList();
        Optional<Where> place = owners.isEmpty() ? Optional.empty() : place(scene, noun);
        if (place.isPresent()) {
          StatusReading status = status(scene, noun);
          for (Entity owner : owners) {
            drafts.add(
                Scene.stay(
                    scene, "visit.own-event", noun, status, place.get(), owner, noun.span()));
          }
        }
      }
    }
    return drafts;
  }

  /** An appointment not told in the past is yet to be kept. */
  private StatusReading status(Scene scene, Token noun) {
    StatusReading reading = statuses.read(scene.sentence(), noun);
    boolean open =
        AGREED.contains(noun.lemma())
            && reading.status() == Status.HELD
            && reading.tense() != Tense.PAST;
    return open
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, noun.lemma())
        : reading;
  }

  /** The place straight behind the noun: "in Brussels", "on Monday in Brussels". */
  private static Optional<Where> place(Scene scene, Token noun) {
    return scene.tokens().subList(noun.index() + 1, scene.tokens().size()).stream()
        .limit(6)
        .takeWhile(t -> !t.isVerb() && !t.word().equals(","))
        .filter(scene::isPlace)
        .flatMap(t -> scene.located(t).stream())
        .findFirst();
  }
}
