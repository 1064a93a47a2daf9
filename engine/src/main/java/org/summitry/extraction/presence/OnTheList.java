package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.frame.VerbForms;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * A place has its turn in somebody's journey: "Cyprus is on the prince's list", "London is first",
 * "After Angola it is Nigeria's turn", "Next is Buenos Aires".
 */
final class OnTheList implements Construction {
  private final WordLists words;
  private final WordLists presence;

  OnTheList(WordLists words, WordLists presence) {
    this.words = words;
    this.presence = presence;
  }

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    for (Token token : scene.tokens()) {
      if (token.mention() == null
          && !token.tag().isEmpty()
          && (isOnList(scene, token) || isTurn(scene, token))
          && !VerbForms.isNegated(scene.sentence(), token)) {
        drafts.addAll(stays(scene, token, places(scene, token)));
      }
    }
    return drafts;
  }

  /** "is on the list", "are on this week's itinerary". */
  private boolean isOnList(Scene scene, Token noun) {
    return noun.isNoun()
        && presence.has("itinerary", noun.lemma())
        && scene.sentence().child(noun, "cop").isPresent()
        && List.of("on", "along").contains(scene.sentence().marker(noun));
  }

  /** "is first", "was next", "is the end of the road", "Nigeria's turn". */
  private boolean isTurn(Scene scene, Token token) {
    boolean copula = scene.sentence().child(token, "cop").isPresent();
    boolean adjective = words.has("turn", token.lemma()) && !token.isNoun();
    boolean end =
        presence.has("sequel", token.lemma())
            && token.isNoun()
            && !scene.sentence().marker(token).equals("on");
    return copula && (adjective || end);
  }

  private static List<Token> places(Scene scene, Token token) {
    List<Token> places = new ArrayList<>();
    for (Token child : scene.sentence().children(token)) {
      boolean subject = child.isRelation("nsubj") || child.isRelation("nmod:poss");
      if (subject) {
        scene.sentence().withConjuncts(child).stream().filter(scene::isPlace).forEach(places::add);
      }
    }
    return places;
  }

  private List<Draft> stays(Scene scene, Token token, List<Token> places) {
    List<Draft> drafts = new ArrayList<>();
    Optional<Entity> traveller =
        scene.sentence().child(token, "nmod:poss").stream()
            .flatMap(owner -> scene.people(owner).stream())
            .findFirst()
            .or(() -> scene.references().findTraveller());
    for (Token place : places) {
      traveller.ifPresent(entity ->
          drafts.add(
              Scene.stay(
                  scene,
                  "visit.turn",
                  token,
                  status(scene, token),
                  scene.places().find(place, true).orElseThrow(),
                  entity,
                  place.span())));
    }
    return drafts;
  }

  /** "was next" is over, "is next" lies ahead. */
  private StatusReading status(Scene scene, Token token) {
    Tense tense = VerbForms.tense(scene.sentence(), token);
    return tense == Tense.PAST
        ? new StatusReading(Status.HELD, Tense.PAST, false, false, false, "turn")
        : new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "turn");
  }
}
