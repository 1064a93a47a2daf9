package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who leaves a place was there: "left Kazakhstan, the last station", "departed from Mexico", "said
 * goodbye to Hungary". The day is that of leaving.
 */
final class Departure implements Construction {
  private static final Set<String> LEAVING = Vocabulary.of("departing");
  private static final Set<String> FAREWELL = Vocabulary.of("farewell");

  private final Clauses clauses;
  private final StatusReader statuses;

  Departure(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      if (verb.isVerb()) {
        left(scene, verb).forEach(place -> drafts.addAll(stays(scene, verb, place)));
      }
    }
    return drafts;
  }

  /** The places that the verb says were left. */
  private static List<Where> left(Scene scene, Token verb) {
    boolean leaving = LEAVING.contains(Frames.lemma(scene.sentence(), verb));
    List<Token> children = scene.sentence().children(verb);
    boolean farewell =
        children.stream().anyMatch(c -> FAREWELL.contains(c.lemma()))
            && Set.of("say", "bid", "wave").contains(verb.lemma());
    Stream<Token> places =
        leaving
            ? children.stream()
                .filter(c -> c.isRelation("obj") || scene.sentence().marker(c).equals("from"))
                .filter(c -> !NamedStop.isStop(scene, c))
            : farewell
                ? scene.tokens().stream().filter(t -> scene.sentence().marker(t).equals("to"))
                : Stream.of();
    return places.map(scene::place).flatMap(Optional::stream).toList();
  }

  private List<Draft> stays(Scene scene, Token verb, Where place) {
    List<Draft> drafts = new ArrayList<>();
    for (Token subject : scene.doers(clauses, verb)) {
      for (Entity entity : scene.people(subject)) {
        Draft draft =
            Scene.stay(
                scene, "visit.left", verb, status(scene, verb), place, entity, subject.span());
        draft.aspect = Aspect.RETURN;
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** "leaves Paris": he was there, whatever the day. */
  private StatusReading status(Scene scene, Token verb) {
    StatusReading reading = statuses.read(scene.sentence(), verb);
    return reading.isSimplePresent() || reading.status() == Status.UNDERWAY
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, true, "leaves")
        : reading;
  }
}
