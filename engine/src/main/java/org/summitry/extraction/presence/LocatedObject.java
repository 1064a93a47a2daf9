package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.mention.Mention;
import org.summitry.extraction.mention.Mention.Actor;

/**
 * Something puts somebody in a place: "November found him in Tunisia", "The train took her to
 * Lviv", "Thursday sees the king in Berlin". Whoever does the putting is a thing or a time.
 */
final class LocatedObject implements Construction {
  private static final Set<String> GOAL = Set.of("to", "into", "through");

  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  LocatedObject(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.tokens()) {
      boolean goal = GOAL.contains(scene.previous(token));
      Optional<Where> place = goal ? scene.place(token) : scene.located(token);
      Token verb = place.isEmpty() ? null : scene.verbAbove(token);
      if (verb != null
          && presence.has("located-object", Frames.lemma(scene.sentence(), verb))
          && !clauses.isPassive(scene.sentence(), verb)
          && !isBySomebody(scene, verb)) {
        for (Token object : clauses.objects(scene.sentence(), verb)) {
          for (Entity entity : scene.people(object)) {
            drafts.add(
                Scene.stay(
                    scene,
                    "visit.located",
                    verb,
                    statuses.read(scene.sentence(), verb),
                    place.orElseThrow(),
                    entity,
                    object.span()));
          }
        }
      }
    }
    return drafts;
  }

  /** Whether a person does it, or nobody is said to do it. */
  private boolean isBySomebody(Scene scene, Token verb) {
    List<Token> subjects = clauses.subjects(scene.sentence(), verb);
    boolean time = scene.tokens().getFirst().mention() instanceof Mention.TimeMention;
    return subjects.isEmpty() && !time
        || subjects.stream()
            .anyMatch(s ->
                s.tag().startsWith("PRP")
                    || s.mention() instanceof Actor
                    || s.mention() instanceof Mention.GovernmentMention);
  }
}
