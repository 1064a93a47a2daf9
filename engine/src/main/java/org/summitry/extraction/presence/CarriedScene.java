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
import org.summitry.extraction.frame.Setting;
import org.summitry.extraction.frame.Setting.Stand;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Who does something below a heading that names a place is there: "HANOI, Monday. Rain on the
 * runway. Macron shakes hands with the president." Telephones and letters reach further, and a
 * sentence that names another place plays there.
 */
final class CarriedScene implements Construction {
  private static final Set<String> HE = Vocabulary.of("he-or-she");
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-marks");
  private static final Set<String> SIDE = Set.of("ccomp", "acl", "acl:relcl", "advcl", "parataxis");
  private static final Set<String> NOT =
      Set.of("not", "n't", "no", "never", "neither", "nor", "if");

  private static final StatusReading THERE =
      new StatusReading(Status.HELD, Tense.PRESENT, false, false, false, "scene");

  private final WordLists presence;
  private final StatusReader statuses;

  CarriedScene(WordLists words, WordLists presence) {
    this.presence = presence;
    this.statuses = new StatusReader(words);
  }

  @Override
  public List<Draft> find(Scene scene) {
    Optional<Stand> stand = scene.places().setting(scene.sentence());
    boolean heading = stand.isPresent() && stand.get().source() == Setting.Source.HEADING;
    if (!heading || isElsewhere(scene, stand.get())) {
      return List.of();
    }
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.tokens()) {
      if (isDoer(scene, token)) {
        stays(scene, token, stand.get(), drafts);
      }
    }
    return drafts;
  }

  /** Whether the sentence tells of a call, of nothing, or of what happens in another place. */
  private boolean isElsewhere(Scene scene, Stand stand) {
    for (Token token : scene.tokens()) {
      String word = token.word().toLowerCase(Locale.ROOT);
      boolean remote = token.mention() == null && presence.has("remote", word);
      boolean other =
          scene
              .located(token)
              .filter(where -> !where.country().equals(stand.where().country()))
              .isPresent();
      if (remote || other || NOT.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDoer(Scene scene, Token token) {
    boolean pronoun = token.mention() == null && HE.contains(token.word().toLowerCase(Locale.ROOT));
    if (!pronoun && !(token.mention() instanceof Actor) || isOwner(scene, token)) {
      return false;
    }
    String marker = token.tag().isEmpty() ? scene.previous(token) : scene.sentence().marker(token);
    boolean agent =
        marker.equals("by") && scene.sentence().head(token).filter(Token::isVerb).isPresent();
    return !agent
        && !presence.has("beside-scene", marker)
        && !presence.has("beside-scene", scene.previous(token))
        && scene.sentence().pathToRoot(token).stream().noneMatch(t -> SIDE.contains(t.relation()));
  }

  /** "Macron's men". */
  private static boolean isOwner(Scene scene, Token token) {
    int next = token.index() + 1;
    return next < scene.tokens().size() && POSSESSIVE.contains(scene.tokens().get(next).word());
  }

  private void stays(Scene scene, Token token, Stand stand, List<Draft> drafts) {
    StatusReading status = status(scene, token);
    if (status.status() == Status.POSSIBLE || status.status() == Status.DENIED) {
      return;
    }
    for (Entity entity : scene.people(token)) {
      drafts.add(
          Scene.stay(scene, "visit.scene", token, status, stand.where(), entity, token.span()));
    }
  }

  private StatusReading status(Scene scene, Token token) {
    @Nullable Token verb = token.tag().isEmpty() ? null : scene.verbAbove(token);
    return verb == null ? THERE : statuses.read(scene.sentence(), verb);
  }
}
