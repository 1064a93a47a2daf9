package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What happens where: "Kazakhstan, where he was for three days", "in Kiev, where she had talks",
 * "Now for Senegal, where the tour ends".
 */
final class WhereClause implements Construction {
  private static final int NEAR = 6;

  private final WordLists presence;
  private final Clauses clauses;
  private final StatusReader statuses;

  WhereClause(WordLists words, WordLists presence) {
    this.presence = presence;
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token where : scene.tokens()) {
      if (where.word().equals("where") && where.index() > 0) {
        Optional<Where> place = placeBefore(scene, where);
        Token verb = verb(scene, where);
        if (place.isPresent() && verb != null) {
          drafts.addAll(stays(scene, verb, place.get()));
        }
      }
    }
    return drafts;
  }

  /** The last place named before "where", past an apposition and a time. */
  private static Optional<Where> placeBefore(Scene scene, Token where) {
    for (int i = where.index() - 1; i >= Math.max(0, where.index() - NEAR); i--) {
      Token token = scene.tokens().get(i);
      if (scene.isPlace(token)) {
        return scene.place(token);
      }
      if (token.isVerb() || token.mention() != null && !(token.mention() instanceof TimeMention)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static @Nullable Token verb(Scene scene, Token where) {
    Optional<Token> head = scene.sentence().head(where);
    return head.filter(h -> h.index() > where.index()).orElse(null);
  }

  private List<Draft> stays(Scene scene, Token verb, Where place) {
    List<Draft> drafts = new ArrayList<>();
    boolean being = verb.lemma().equals("be") || scene.sentence().child(verb, "cop").isPresent();
    StatusReading status = status(scene, verb, being);
    if (being || isAct(scene, verb)) {
      for (Token subject : clauses.subjects(scene.sentence(), verb)) {
        for (Entity entity : scene.people(subject)) {
          drafts.add(Scene.stay(scene, "visit.where", verb, status, place, entity, subject.span()));
        }
      }
    }
    if (isEdge(scene, verb)) {
      scene
          .references()
          .findTold()
          .ifPresent(entity ->
              drafts.add(
                  Scene.stay(
                      scene, "visit.where", verb, ahead(status), place, entity, verb.span())));
    }
    return drafts;
  }

  /** The clause's own tense, whatever stands above it; who is due there is yet to come. */
  private StatusReading status(Scene scene, Token verb, boolean being) {
    StatusReading reading =
        being ? statuses.presence(scene.sentence(), verb) : statuses.read(scene.sentence(), verb);
    Tense tense = VerbForms.tense(scene.sentence(), verb);
    boolean due = presence.has("expected", verb.lemma()) || verb.lemma().equals("due");
    if (due && reading.status() != Status.DENIED) {
      return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, verb.lemma());
    }
    return tense == Tense.PAST && reading.status() != Status.DENIED
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "where")
        : reading;
  }

  private boolean isAct(Scene scene, Token verb) {
    String lemma = Frames.lemma(scene.sentence(), verb);
    if (clauses.isPassive(scene.sentence(), verb)) {
      return presence.has("acted-on", lemma);
    }
    return presence.has("act", lemma)
        || presence.has("act-light", lemma)
        || List.of("arrive", "land", "fly", "stop", "remain", "touch_down").contains(lemma);
  }

  /** "where the tour ends". */
  private boolean isEdge(Scene scene, Token verb) {
    return presence.has("edge", Frames.lemma(scene.sentence(), verb))
        && scene.sentence().children(verb, "nsubj").stream()
            .anyMatch(s -> s.mention() == null && presence.has("journey", s.lemma()));
  }

  /** "where the tour ends" lies ahead, "where it ended" does not. */
  private static StatusReading ahead(StatusReading reading) {
    return reading.isSimplePresent()
        ? new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "stage")
        : reading;
  }
}
