package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * A stop with the place straight behind the word: "begins a tour next week, first stop Peru", "Next
 * stop: Lima".
 */
public final class NamedStop implements Construction {
  /** The reason of the status of a stop that comes next, on no day told of the one before. */
  public static final String NEXT = "next stop";

  private static final Set<String> STAGES = Vocabulary.of("stages-of-a-tour");
  private static final Set<String> AHEAD = Set.of("next");
  private static final Set<String> FIRST = Set.of("first");

  private final StatusReader statuses;

  NamedStop(WordLists words) {
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<Token> tokens = scene.tokens();
    for (Token place : tokens) {
      if (scene.isPlace(place) && isStop(scene, place)) {
        String which = word(tokens.get(stop(scene, place) - 1));
        traveller(scene).ifPresent(one -> drafts.add(stay(scene, place, which, one)));
      }
    }
    return drafts;
  }

  /** Whether the place stands straight behind "first stop" or "next stop". */
  static boolean isStop(Scene scene, Token place) {
    int stop = stop(scene, place);
    if (stop < 1 || !STAGES.contains(word(scene.tokens().get(stop)))) {
      return false;
    }
    String which = word(scene.tokens().get(stop - 1));
    return AHEAD.contains(which) || FIRST.contains(which);
  }

  private static int stop(Scene scene, Token place) {
    int before = place.index() - 1;
    return before > 0 && word(scene.tokens().get(before)).equals(":") ? before - 1 : before;
  }

  private static String word(Token token) {
    return token.mention() == null ? token.word().toLowerCase(Locale.ROOT) : "";
  }

  /** Who is named in the sentence first; else whose journey the text tells of. */
  private static Optional<Entity> traveller(Scene scene) {
    return scene.tokens().stream()
        .filter(t -> t.mention() instanceof PersonMention || t.mention() instanceof RoleMention)
        .flatMap(t -> scene.people(t).stream())
        .findFirst()
        .or(() -> scene.references().findTold());
  }

  private Draft stay(Scene scene, Token place, String which, Entity traveller) {
    Draft draft =
        Scene.stay(
            scene,
            "visit.named-stop",
            place,
            AHEAD.contains(which) ? ahead() : status(scene, place),
            scene.places().find(place, true).orElseThrow(),
            traveller,
            place.span());
    draft.aspect = Aspect.DEPART;
    return draft;
  }

  private StatusReading status(Scene scene, Token place) {
    Token verb = verb(scene, place);
    StatusReading reading = verb == null ? ahead() : statuses.read(scene.sentence(), verb);
    return reading.status() == Status.HELD && reading.tense() == Tense.PAST
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "first stop")
        : reading;
  }

  private static @Nullable Token verb(Scene scene, Token place) {
    Token above = scene.verbAbove(place);
    return above != null
        ? above
        : scene.tokens().stream().filter(Token::isVerb).findFirst().orElse(null);
  }

  private static StatusReading ahead() {
    return new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, NEXT);
  }
}
