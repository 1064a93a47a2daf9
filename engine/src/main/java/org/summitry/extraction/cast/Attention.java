package org.summitry.extraction.cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;

/**
 * Whom a sentence spoke of, and how much: in "Scholz said that Macron would receive Meloni" its
 * main clause is about Scholz, a side clause about Macron, and Meloni is named besides.
 */
final class Attention {
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-endings");
  private static final double MAIN = 1;
  private static final double SIDE = 0.5;
  private static final double BESIDES = 0.3;

  private static final Set<String> BESIDE =
      Set.of(
          "of", "with", "to", "from", "by", "for", "on", "at", "about", "against", "and", "than");

  private static final Set<String> JOURNEYS = Vocabulary.of("journey-nouns-ahead");

  private final List<Entity> main = new ArrayList<>();
  private final List<Entity> side = new ArrayList<>();
  private final List<Entity> besides = new ArrayList<>();

  /** Whether a paragraph opens with a name: that is then whom it is about. */
  private final boolean turns;

  /** Whether the sentence says whose journey it was. */
  private boolean whose;

  /** Whether a principal is named who does something. */
  private boolean named;

  private Attention(boolean turns) {
    this.turns = turns;
  }

  /**
   * @param opens whether a paragraph begins with the sentence
   */
  static Attention of(Sentence sentence, boolean opens, Resolver names, Antecedents antecedents) {
    boolean named = opens && PersonWords.mayName(sentence.tokens().getFirst());
    Attention attention = new Attention(named);
    for (Token token : sentence.tokens()) {
      List<Entity> who =
          PersonWords.mayName(token)
              ? names.resolve(sentence, token)
              : antecedents.ofSubject(sentence, token);
      List<Entity> list = attention.listFor(sentence, token);
      list.addAll(who);
      attention.named |= !who.isEmpty() && PersonWords.mayName(token) && list != attention.besides;
    }
    return attention;
  }

  private List<Entity> listFor(Sentence sentence, Token token) {
    boolean subject = PersonWords.isSubject(token);
    boolean root = sentence.head(token).filter(head -> head.head() < 0).isPresent();
    boolean opening = token.index() == 0 && Binding.isBare(sentence, token);
    whose |= isWhose(sentence, token);
    if (isTraveller(sentence, token)
        || isWhose(sentence, token)
        || isForWhom(sentence, token)
        || opening && PersonWords.isName(token)) {
      return main;
    }
    boolean first = token.tag().isEmpty() && main.isEmpty() && isFree(sentence, token);
    return subject && root || first ? main : subject ? side : besides;
  }

  /** "For Tinubu it was the first journey": whom the sentence is about. */
  private static boolean isForWhom(Sentence sentence, Token token) {
    return token.index() == 1 && sentence.tokens().getFirst().word().equals("For");
  }

  /** "Tinubu's first journey abroad took him to Paris": who makes it. */
  private static boolean isTraveller(Sentence sentence, Token owner) {
    return Binding.isOwnerOfSubject(sentence, owner)
        && sentence
            .head(owner)
            .filter(journey -> JOURNEYS.contains(journey.lemma()))
            .flatMap(sentence::head)
            .filter(verb -> verb.head() < 0)
            .isPresent();
  }

  /** "It was Meloni's second visit": the sentence is about her. */
  private static boolean isWhose(Sentence sentence, Token owner) {
    return owner.isRelation("nmod:poss")
        && sentence
            .head(owner)
            .filter(journey -> journey.head() < 0 && JOURNEYS.contains(journey.lemma()))
            .filter(journey -> sentence.child(journey, "cop").isPresent())
            .isPresent();
  }

  /** No preposition or possessive marks it as somebody besides, in a sentence without a parse. */
  private static boolean isFree(Sentence sentence, Token token) {
    int at = token.index();
    boolean owner =
        at + 1 < sentence.tokens().size()
            && POSSESSIVE.contains(sentence.tokens().get(at + 1).word());
    String before = at == 0 ? "" : sentence.tokens().get(at - 1).word().toLowerCase(Locale.ROOT);
    return !owner && !BESIDE.contains(before);
  }

  /** Last of all, so first to be meant again, whoever the main clause was about. */
  void keep(Recollection recollection) {
    recollection.fade();
    if (turns || whose) {
      recollection.fade();
    }
    recollection.stress(besides, BESIDES);
    recollection.stress(side, SIDE);
    recollection.stress(main, MAIN);
    if (named) {
      recollection.turnBack();
    }
    besides.forEach(recollection::remember);
    side.reversed().forEach(recollection::remember);
    main.reversed().forEach(recollection::remember);
  }
}
