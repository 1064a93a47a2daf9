package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * The stops before the one spoken of: "the third stop, after Nigeria and Ghana", "After Angola and
 * Togo it is Nigeria's turn", "which follows Peru and Chile".
 */
final class EarlierStops implements Construction {
  private static final Set<String> AFTER = Set.of("after", "following", "follows", "followed");
  private static final Set<String> JOINTS = Set.of(",", "and", "the", "then", "&");

  private final WordLists words;

  EarlierStops(WordLists words) {
    this.words = words;
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    boolean journey =
        scene.tokens().stream()
            .filter(t -> t.mention() == null)
            .anyMatch(t -> words.has("stage", t.lemma()) || t.lemma().equals("turn"));
    Optional<Entity> traveller = journey ? scene.references().findTold() : Optional.empty();
    if (traveller.isEmpty()) {
      return drafts;
    }
    for (Token token : scene.tokens()) {
      if (AFTER.contains(token.word().toLowerCase(Locale.ROOT)) && token.mention() == null) {
        for (Token place : row(scene, token.index() + 1)) {
          drafts.add(
              Scene.stay(
                  scene,
                  "visit.before",
                  place,
                  new StatusReading(Status.HELD, Tense.PAST, false, false, true, "before"),
                  scene.places().find(place, true).orElseThrow(),
                  traveller.get(),
                  place.span()));
        }
      }
    }
    return drafts;
  }

  private static List<Token> row(Scene scene, int from) {
    List<Token> row = new ArrayList<>();
    for (Token token : scene.tokens().subList(from, scene.tokens().size())) {
      if (scene.isPlace(token)) {
        row.add(token);
      } else if (token.mention() != null || !JOINTS.contains(token.word())) {
        break;
      }
    }
    return row;
  }
}
