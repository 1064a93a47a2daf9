package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.SlotRole;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * The slots behind prepositions: "held talks in Moscow with Lavrov", "flew there", and where the
 * parse went astray, the first fitting word behind the trigger.
 */
final class PrepositionSlots {
  private static final int WINDOW = 8;
  private static final Set<String> BESIDE = Vocabulary.of("beside-what-is-told");
  private static final Set<String> ENDS =
      Set.of("about", "since", "because", "after", "before", "where", "which");

  private final SlotFiller filler;

  PrepositionSlots(SlotFiller filler) {
    this.filler = filler;
  }

  void fill(Firing firing, Slots slots) {
    fillReached(firing.trigger(), reach(firing), firing, slots);
    fillThere(firing, slots);
    fillNearby(firing, slots);
  }

  /** What hangs on a word other than the trigger: "to pay to Pakistan". */
  void fillBehind(Token word, Firing firing, Slots slots) {
    fillReached(word, null, firing, slots);
  }

  private void fillReached(Token head, @Nullable Token verb, Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    for (Token token : sentence.tokens()) {
      String preposition = Slots.preposition(sentence, token);
      SlotRole role = preposition.isEmpty() ? null : firing.frame().prepositions().get(preposition);
      if (role != null && isReached(sentence, token, head, verb)) {
        filler.fill(role, token, firing, slots);
      }
    }
  }

  /** "After his trip to Asia she will travel to Bangkok": the clause around is another's. */
  private static @Nullable Token reach(Firing firing) {
    Token trigger = firing.trigger();
    List<String> marker = List.of(firing.sentence().marker(trigger).split(" "));
    boolean beside = trigger.isNoun() && marker.stream().anyMatch(BESIDE::contains);
    return beside ? null : firing.verb();
  }

  /**
   * Whether the word hangs on the trigger or its verb: directly, joined by "and", or behind a place
   * or time ("talks in Moscow with Lavrov").
   */
  private static boolean isReached(
      Sentence sentence, Token token, Token head, @Nullable Token verb) {
    List<Token> path = sentence.pathToRoot(token);
    for (int i = 1; i < path.size(); i++) {
      Token at = path.get(i);
      if (at.index() == head.index() || (verb != null && at.index() == verb.index())) {
        return true;
      }
      boolean joined = path.get(i - 1).isRelation("conj") || path.get(i - 1).isRelation("appos");
      boolean setting = at.isPlaceName() || at.mention() instanceof TimeMention;
      if (!joined && !setting) {
        return false;
      }
    }
    return false;
  }

  /** "flew there on Friday", "her last visit there". */
  private static void fillThere(Firing firing, Slots slots) {
    Sentence sentence = firing.sentence();
    boolean open = firing.isVisit() && slots.places.isEmpty();
    if (open && firing.frame().prepositions().containsValue(SlotRole.PLACE)) {
      sentence.children(firing.trigger()).stream()
          .filter(child -> child.lemma().equals("there") && child.isRelation("advmod"))
          .findFirst()
          .flatMap(child -> firing.places().byNoun(sentence, child))
          .or(() -> here(firing))
          .ifPresent(slots.places::add);
    }
  }

  /** "arrived here on Monday": where the reporter is. */
  private static Optional<Where> here(Firing firing) {
    return firing.sentence().children(firing.trigger()).stream()
        .filter(child -> child.lemma().equals("here") && child.isRelation("advmod"))
        .findFirst()
        .flatMap(_ -> firing.places().here(firing.sentence()));
  }

  /** Where the parse went astray: the first fitting word behind the trigger, no verb between. */
  private void fillNearby(Firing firing, Slots slots) {
    boolean open = firing.isVisit() ? slots.places.isEmpty() : slots.people.size() == 1;
    SlotRole wanted = firing.isVisit() ? SlotRole.PLACE : SlotRole.PARTY;
    List<Token> tokens = firing.sentence().tokens();
    int from = firing.trigger().index() + 1;
    int to = Math.min(tokens.size() - 1, from - 1 + WINDOW);
    int before = slots.size();
    for (int i = from; open && i < to && !isEnd(tokens.get(i)); i++) {
      SlotRole role = firing.frame().prepositions().get(tokens.get(i).lemma());
      if (role == wanted) {
        filler.fill(role, behindArticle(firing.sentence(), i + 1), firing, slots);
        open = slots.size() == before;
      }
    }
  }

  private static boolean isEnd(Token word) {
    return word.isVerb()
        || word.tag().equals("MD")
        || word.word().equals(";")
        || ENDS.contains(word.lemma());
  }

  /** "a visit to the ROK": the word after the article, where one stands. */
  private static Token behindArticle(Sentence sentence, int index) {
    Token token = sentence.tokens().get(index);
    boolean article = token.lemma().equals("the") && token.mention() == null;
    return article && index + 1 < sentence.tokens().size()
        ? sentence.tokens().get(index + 1)
        : token;
  }
}
