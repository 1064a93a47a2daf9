package org.summitry.extraction.frame;

import java.util.List;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.PersonMention;

/**
 * What carries people stands for whom it carries: "his plane touched down in Lima", "Kim's train
 * crossed into Russia", "the delegation led by Wang arrived in Kabul".
 */
final class Vehicles {
  private final WordLists words;

  Vehicles(WordLists words) {
    this.words = words;
  }

  /** Who travels in it; nobody when the token is no vehicle, or nobody is said to own it. */
  List<Entity> passengers(Sentence sentence, Token token, References references) {
    if (token.mention() != null || !words.has("vehicle", token.lemma())) {
      return List.of();
    }
    for (Token child : sentence.children(token)) {
      boolean of =
          child.isRelation("nmod") && List.of("of", "under").contains(sentence.marker(child));
      List<Entity> owners =
          child.isRelation("nmod:poss") || child.isRelation("compound") || of
              ? references.resolve(sentence, child)
              : leaders(sentence, child, references);
      if (!owners.isEmpty()) {
        return owners;
      }
    }
    boolean the = sentence.child(token, "det").filter(d -> d.lemma().equals("the")).isPresent();
    boolean state =
        sentence.children(token).stream().anyMatch(c -> words.has("of-office", c.lemma()));
    boolean delegation = token.lemma().equals("delegation");
    return the && (state || delegation) ? spokenOf(sentence, token, references) : List.of();
  }

  /** "He denied that Putin had called off his trip: the delegation is flying to Argentina". */
  private static List<Entity> spokenOf(Sentence sentence, Token token, References references) {
    for (Token before : sentence.tokens().subList(0, token.index()).reversed()) {
      if (before.mention() instanceof PersonMention) {
        return references.resolve(sentence, before);
      }
    }
    return references.findTraveller().map(List::of).orElse(List.of());
  }

  /** "led by Wang", "carrying the president". */
  private static List<Entity> leaders(Sentence sentence, Token child, References references) {
    if (!child.relation().startsWith("acl")) {
      return List.of();
    }
    return sentence.children(child).stream()
        .filter(c -> c.isRelation("obl") && sentence.marker(c).equals("by") || c.isRelation("obj"))
        .flatMap(c -> references.resolve(sentence, c).stream())
        .toList();
  }
}
