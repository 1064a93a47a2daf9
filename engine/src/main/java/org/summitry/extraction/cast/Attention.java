package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.List;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Whom a sentence spoke of, and how much: in "Scholz said that Macron would receive Meloni" its
 * main clause is about Scholz, a side clause about Macron, and Meloni is named besides.
 */
final class Attention {
  private static final double MAIN = 1;
  private static final double SIDE = 0.5;
  private static final double BESIDES = 0.3;

  private final List<Entity> main = new ArrayList<>();
  private final List<Entity> side = new ArrayList<>();
  private final List<Entity> besides = new ArrayList<>();

  private Attention() {}

  static Attention of(Sentence sentence, Resolver names, Antecedents antecedents) {
    Attention attention = new Attention();
    for (Token token : sentence.tokens()) {
      List<Entity> who =
          PersonWords.isName(token)
              ? names.resolve(sentence, token)
              : antecedents.ofSubject(sentence, token);
      attention.listFor(sentence, token).addAll(who);
    }
    return attention;
  }

  private List<Entity> listFor(Sentence sentence, Token token) {
    boolean subject = PersonWords.isSubject(token);
    boolean root = sentence.head(token).filter(head -> head.head() < 0).isPresent();
    boolean first = token.index() == 0 && token.tag().isEmpty();
    return subject && root || first ? main : subject ? side : besides;
  }

  /** Last of all, so first to be meant again, whoever the main clause was about. */
  void keep(Recollection recollection) {
    recollection.fade();
    recollection.stress(besides, BESIDES);
    recollection.stress(side, SIDE);
    recollection.stress(main, MAIN);
    besides.forEach(recollection::remember);
    side.reversed().forEach(recollection::remember);
    main.reversed().forEach(recollection::remember);
  }
}
