package org.summitry.extraction.evidence;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frames;
import org.summitry.extraction.presence.Scene;

/**
 * A sentence with its people, and what constructions have told so far.
 *
 * @param named everybody the sentence names or means, once for each word that does
 * @param places every place the sentence names or means, once for each word that does
 * @param here told in the same sentence
 * @param told told before it
 */
record Situation(
    Scene scene, List<Named> named, List<Located> places, List<Draft> here, List<Draft> told) {
  private static final int EARLY = 3;

  /** Somebody, and the word that means them. */
  record Named(Token token, Entity entity) {}

  /** A place, and the word that means it. */
  record Located(Token token, Where where) {}

  /**
   * @param words whose word or deed is spoken of rather than the person ("evidence-words.tsv")
   */
  static Situation of(Scene scene, WordLists words, List<Draft> here, List<Draft> told) {
    Set<String> absent =
        scene.tokens().stream()
            .filter(token -> isRepresented(scene, words, token))
            .flatMap(token -> scene.people(token).stream())
            .map(Entity::key)
            .collect(Collectors.toSet());
    List<Named> named =
        scene.tokens().stream()
            .filter(token -> !isSpokenOf(scene, words, token))
            .flatMap(token -> scene.people(token).stream().map(e -> new Named(token, e)))
            .filter(one -> !absent.contains(one.entity().key()))
            .toList();
    List<Located> places =
        scene.tokens().stream()
            .flatMap(token -> scene.place(token).stream().map(w -> new Located(token, w)))
            .toList();
    return new Situation(scene, named, places, here, told);
  }

  /** "will represent him", "stands in for Li": somebody else is there. */
  private static boolean isRepresented(Scene scene, WordLists words, Token token) {
    Sentence sentence = scene.sentence();
    boolean object = token.isRelation("obj") || sentence.marker(token).equals("for");
    return object
        && sentence
            .head(token)
            .filter(verb -> words.has("representing", Frames.lemma(sentence, verb)))
            .isPresent();
  }

  /** "Starmer's decision", "Putin's war": what is spoken of is not the person. */
  private static boolean isSpokenOf(Scene scene, WordLists words, Token token) {
    return token.isRelation("nmod:poss")
        && scene
            .sentence()
            .head(token)
            .filter(noun -> words.has("word-or-deed", noun.lemma()))
            .isPresent();
  }

  /** "send tanks to Ukraine": the place that things are moved to. */
  boolean isSentTo(WordLists words, Token place) {
    Sentence sentence = scene.sentence();
    return sentence
        .head(place)
        .filter(verb -> verb.isVerb() && words.has("sending", verb.lemma()))
        .filter(verb -> sentence.marker(place).startsWith("to"))
        .filter(verb ->
            sentence.children(verb, "obj").stream().anyMatch(object -> object.mention() == null))
        .isPresent();
  }

  /** Whose country it is has a say in whether somebody is a guest. */
  boolean isHomeOf(Entity entity, String country) {
    return country.equals(scene.homes().of(entity));
  }

  /** What does not depend on who or where. */
  void add(Set<String> clues) {
    clues.add("any");
    if (scene.sentence().index() < EARLY) {
      clues.add("early");
    }
  }
}
