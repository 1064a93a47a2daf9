package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * A place that begins or ends a journey: "Poland closes the journey at the weekend", "Lima opened
 * his tour", "Chad and Niger round off the trip".
 */
final class JourneyEdge implements Construction {
  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  JourneyEdge(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      String lemma = verb.isVerb() ? Frames.lemma(scene.sentence(), verb) : "";
      boolean edge = presence.has("edge", lemma) || presence.has("journey-edge", lemma);
      if (edge && !clauses.isPassive(scene.sentence(), verb)) {
        clauses.objects(scene.sentence(), verb).stream()
            .filter(object -> object.mention() == null)
            .filter(object -> presence.has("journey", object.lemma()))
            .filter(object -> !isOfMany(scene, object))
            .findFirst()
            .ifPresent(journey -> drafts.addAll(stays(scene, verb, journey)));
      }
    }
    return drafts;
  }

  private List<Draft> stays(Scene scene, Token verb, Token journey) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Entity> traveller =
        scene.sentence().child(journey, "nmod:poss").stream()
            .flatMap(owner -> scene.people(owner).stream())
            .findFirst()
            .or(() -> scene.references().findTraveller());
    for (Token place : clauses.subjects(scene.sentence(), verb)) {
      if (scene.isPlace(place)) {
        traveller.ifPresent(entity ->
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.edge",
                    verb,
                    status(scene, verb),
                    scene.place(place).orElseThrow(),
                    entity,
                    place.span())));
      }
    }
    return drafts;
  }

  /** "have been continuing mutual visits by their leaders": no one journey. */
  private static boolean isOfMany(Scene scene, Token journeys) {
    return journeys.tag().equals("NNS") && scene.sentence().child(journeys, "nmod:poss").isEmpty();
  }

  /** What "closes" lies ahead, what "closed" is over. */
  private StatusReading status(Scene scene, Token verb) {
    StatusReading reading = statuses.read(scene.sentence(), verb);
    Tense tense = VerbForms.tense(scene.sentence(), verb);
    boolean open = reading.isDone();
    return open && tense == Tense.PRESENT
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "edge")
        : reading;
  }
}
