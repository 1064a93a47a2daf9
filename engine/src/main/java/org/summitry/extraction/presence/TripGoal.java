package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;

/**
 * A place that somebody makes the goal of a journey: "chose Argentina for his first trip abroad",
 * "will make China the goal of her tour", "picked Oslo as the destination of a state visit".
 */
final class TripGoal implements Construction {
  private static final int REACH = 9;
  private static final Set<String> CHOOSING = Vocabulary.of("choosing-a-goal");
  private static final Set<String> LINKS =
      Set.of("for", "as", "the", "his", "her", "their", "to", "a");

  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  TripGoal(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      Token place = verb.isVerb() && CHOOSING.contains(verb.lemma()) ? behind(scene, verb) : null;
      if (place != null && isOfJourney(scene, place)) {
        StatusReading status = statuses.read(scene.sentence(), verb);
        for (Token subject : clauses.subjects(scene.sentence(), verb)) {
          for (Entity entity : scene.people(subject)) {
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.goal",
                    verb,
                    status,
                    scene.place(place).orElseThrow(),
                    entity,
                    subject.span()));
          }
        }
      }
    }
    return drafts;
  }

  /** The place straight behind the verb. */
  private static @Nullable Token behind(Scene scene, Token verb) {
    int next = verb.index() + 1;
    return next < scene.tokens().size() && scene.isPlace(scene.tokens().get(next))
        ? scene.tokens().get(next)
        : null;
  }

  /** "the goal of his first trip abroad", "for his first visit". */
  private boolean isOfJourney(Scene scene, Token place) {
    int from = place.index() + 1;
    int to = Math.min(scene.tokens().size(), from + REACH);
    return from < to
        && LINKS.contains(scene.tokens().get(from).word())
        && scene.tokens().subList(from, to).stream()
            .takeWhile(token -> !token.isVerb())
            .anyMatch(token ->
                token.mention() == null && presence.has("journey-list", token.lemma())
                    || token.mention() == null && presence.has("journey", token.lemma()));
  }
}
