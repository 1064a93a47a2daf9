package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who saw a country was there: "In March he saw Ghana, Uganda and Rwanda", "She saw the country for
 * the last time in 2015", "will explore Peru". "Saw Ghana win" and "sees Peru as" tell of none.
 */
final class SeenPlace implements Construction {
  private static final Set<String> SEEING = Vocabulary.of("seeing-a-place");

  private final Clauses clauses;
  private final StatusReader statuses;

  SeenPlace(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      if (verb.isVerb()
          && SEEING.contains(verb.lemma())
          && !clauses.isPassive(scene.sentence(), verb)) {
        drafts.addAll(stays(scene, verb));
      }
    }
    return drafts;
  }

  private List<Draft> stays(Scene scene, Token verb) {
    List<Draft> drafts = new ArrayList<>();
    StatusReading status = statuses.read(scene.sentence(), verb);
    boolean opinion = status.status() == Status.HELD && status.tense() != Tense.PAST;
    for (Token object : clauses.objects(scene.sentence(), verb)) {
      Optional<Where> where = scene.place(object);
      if (opinion || where.isEmpty() || isJudged(scene, object)) {
        continue;
      }
      for (Token subject : clauses.subjects(scene.sentence(), verb)) {
        for (Entity entity : scene.people(clauses.meant(scene.sentence(), subject))) {
          drafts.add(
              Scene.stay(scene, "visit.saw", verb, status, where.get(), entity, subject.span()));
        }
      }
    }
    return drafts;
  }

  private static boolean isJudged(Scene scene, Token object) {
    int next = object.index() + 1;
    return next < scene.tokens().size()
        && (scene.tokens().get(next).word().equals("as")
            || scene.tokens().get(next).isVerb() && !scene.tokens().get(next).word().equals("last")
            || scene.tokens().get(next).word().equals("'s"));
  }
}
