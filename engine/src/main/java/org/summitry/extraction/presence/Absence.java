package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Clauses;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who is or is not among those in a place: "Modi will not be present in Moscow", "Lula was absent
 * from Lima", "Ruto keeps away from Kigali"; but "is at present in Oslo".
 */
final class Absence implements Construction {
  private static final Set<String> THERE = Vocabulary.of("being-present");
  private static final Set<String> AWAY = Vocabulary.of("being-absent");
  private static final Set<String> KEEPING = Vocabulary.of("keeping-clear");
  private static final Set<String> NOT = Set.of("not", "n't", "never");
  private static final int NEAR = 5;

  private final Clauses clauses;
  private final StatusReader statuses;

  Absence(WordLists words) {
    this.clauses = new Clauses(words);
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.tokens()) {
      boolean away = token.mention() == null && isAway(token);
      boolean present = token.mention() == null && THERE.contains(token.lemma());
      Token verb = away || present ? verb(scene, token) : null;
      Optional<Where> place = verb == null ? Optional.empty() : place(scene, token);
      if (verb != null && place.isPresent()) {
        drafts.addAll(stays(scene, token, verb, place.get(), away));
      }
    }
    return drafts;
  }

  private static boolean isAway(Token token) {
    return AWAY.contains(token.lemma()) || AWAY.contains(token.word());
  }

  /** The word itself with "is", or the verb of keeping before it. */
  private static @Nullable Token verb(Scene scene, Token token) {
    boolean being =
        scene.sentence().child(token, "cop").isPresent()
            || scene.sentence().child(token, "aux").isPresent();
    if (being) {
      return token;
    }
    return scene
        .sentence()
        .head(token)
        .filter(head -> head.isVerb() && KEEPING.contains(head.lemma()))
        .orElse(null);
  }

  /** The place straight behind: "from Lima", "in the Russian capital". */
  private static Optional<Where> place(Scene scene, Token token) {
    List<Token> tokens = scene.tokens();
    for (int i = token.index() + 1; i < Math.min(tokens.size(), token.index() + NEAR); i++) {
      if (tokens.get(i).isVerb() || tokens.get(i).word().equals(",")) {
        return Optional.empty();
      }
      if (Set.of("from", "in", "at").contains(scene.previous(tokens.get(i)))
          && scene.isPlace(tokens.get(i))) {
        return scene.place(tokens.get(i));
      }
    }
    return Optional.empty();
  }

  private List<Draft> stays(Scene scene, Token token, Token verb, Where place, boolean away) {
    boolean negated =
        scene.sentence().children(verb).stream().anyMatch(child -> NOT.contains(child.lemma()));
    if (away && negated) {
      return List.of();
    }
    boolean now = scene.sentence().marker(token).equals("at");
    StatusReading read = now ? StatusReading.goingOn() : statuses.presence(scene.sentence(), verb);
    StatusReading status =
        away || negated
            ? new StatusReading(Status.DENIED, Tense.FUTURE, false, false, false, "away")
            : read;
    List<Draft> drafts = new ArrayList<>();
    for (Token subject : scene.doers(clauses, verb)) {
      scene.people(subject).stream()
          .map(one -> Scene.stay(scene, "visit.absent", token, status, place, one, subject.span()))
          .forEach(drafts::add);
    }
    return drafts;
  }
}
