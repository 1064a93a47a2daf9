package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.model.Kind;

/**
 * The other places of a list of which one was read: "travels to the Solomons, to Nauru and to
 * Niue", however the sentence was parsed.
 */
final class ListedStops {
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-marks");
  private static final Set<String> JOINTS =
      Set.of(",", "and", "to", "the", "then", "in", "as", "well", "finally", "also", "both", "&");

  private ListedStops() {}

  /** Drafts like the given one for the places that stand in one list with its own. */
  static List<Draft> of(Scene scene, Draft draft) {
    List<Draft> others = new ArrayList<>();
    Part traveller = draft.traveller();
    if (draft.kind != Kind.VISIT || draft.where == null || traveller == null) {
      return others;
    }
    Optional<Token> own =
        scene.tokens().stream()
            .filter(t -> t.span().equals(Objects.requireNonNull(draft.where).span()))
            .filter(scene::isPlace)
            .findFirst();
    if (own.isEmpty() || isOwner(scene, own.get())) {
      return others;
    }
    for (Token place : list(scene, own.get())) {
      Where where = scene.places().find(place, true).orElseThrow();
      others.add(
          Scene.another(scene, draft, where, traveller.entity(), traveller.span(), "visit.listed"));
    }
    return others;
  }

  private static List<Token> list(Scene scene, Token own) {
    List<Token> places = new ArrayList<>();
    for (int step : new int[] {1, -1}) {
      boolean joined = false;
      for (int i = own.index() + step; i >= 0 && i < scene.tokens().size(); i += step) {
        Token token = scene.tokens().get(i);
        boolean again = token.word().startsWith("the ");
        if (scene.isPlace(token) && joined && !again && !isOwner(scene, token)) {
          places.add(token);
          joined = false;
        } else if (token.mention() == null && JOINTS.contains(token.word())) {
          joined |= Set.of(",", "and", "then", "&").contains(token.word());
        } else {
          break;
        }
      }
    }
    return places;
  }

  /** "Serbia's": no place, but whose something is. */
  private static boolean isOwner(Scene scene, Token token) {
    int next = token.index() + 1;
    return next < scene.tokens().size() && POSSESSIVE.contains(scene.tokens().get(next).word());
  }
}
