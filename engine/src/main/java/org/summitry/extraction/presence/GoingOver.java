package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * Going for something that is in a place: "is flying over for the dinner in Dublin Castle", "came
 * for the funeral in Windsor", "travels to the wedding in Amman".
 */
final class GoingOver implements Construction {
  private static final Set<String> GOING = Vocabulary.of("going-over");
  private static final Set<String> OVER =
      Set.of("over", "in", "across", "down", "up", "out", "along", "there", "round", "around");
  private static final Set<String> FOR = Set.of("for", "to", "on");
  private static final Set<String> IN = Set.of("in", "at", "outside", "near");
  private static final int REACH = 9;

  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  GoingOver(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token verb : scene.tokens()) {
      boolean goes = verb.isVerb() && verb.mention() == null && GOING.contains(verb.lemma());
      Token place = goes ? place(scene, verb) : null;
      if (place != null) {
        Where where = scene.place(place).orElseThrow();
        for (Token subject : scene.doers(clauses, verb)) {
          for (Entity entity : scene.people(subject)) {
            drafts.add(
                Scene.stay(
                    scene, "visit.over", verb, status(scene, verb), where, entity, subject.span()));
          }
        }
      }
    }
    return drafts;
  }

  /** The place of what one goes for; null where the words are others. */
  private @Nullable Token place(Scene scene, Token verb) {
    List<Token> tokens = scene.tokens();
    int at = verb.index() + 1;
    while (at < tokens.size() && OVER.contains(tokens.get(at).word())) {
      at++;
    }
    if (at >= tokens.size() || !FOR.contains(tokens.get(at).word())) {
      return null;
    }
    boolean scenery = false;
    for (int i = at + 1; i + 1 < Math.min(tokens.size(), at + REACH); i++) {
      Token token = tokens.get(i);
      if (token.isVerb() || ",;:.".contains(token.word())) {
        return null;
      }
      scenery |= token.mention() == null && presence.has("scene", token.lemma());
      if (scenery && IN.contains(token.word()) && scene.isPlace(tokens.get(i + 1))) {
        return tokens.get(i + 1);
      }
    }
    return null;
  }

  /** "is flying over" is still to come. */
  private StatusReading status(Scene scene, Token verb) {
    StatusReading read = statuses.read(scene.sentence(), verb);
    Optional<StatusReading> coming =
        Optional.of(read).filter(r -> r.status() == Status.UNDERWAY && r.progressive());
    return coming.isEmpty()
        ? read
        : new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "on the way");
  }
}
