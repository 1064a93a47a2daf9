package org.summitry.extraction.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;

/**
 * Where somebody arrives who is only said to arrive: "joined the leaders in Hiroshima after flying
 * in on Saturday": where the sentence is set. "Luxon arrives on Wednesday" leaves it to the
 * gathering told of before.
 */
final class ArrivalPlace {
  private static final Set<String> POSSESSIVE = Vocabulary.of("possessive-endings");
  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final Set<String> ELSEWHERE = Vocabulary.of("no-arrival-place");

  private static final Set<String> JUST =
      Set.of(
          "just",
          "already",
          "shortly",
          "too",
          "also",
          "meanwhile",
          "separately",
          "later",
          "earlier");

  private static final Set<String> PARTS = Vocabulary.of("parts-of-day");

  private ArrivalPlace() {}

  /** Whether the words leave open where, if not from where: only what was told before can tell. */
  static boolean isOpen(Firing firing) {
    return isArrival(firing)
        && isBare(firing)
        && firing.sentence().tokens().stream()
            .noneMatch(token ->
                firing.places().find(token, true).isPresent()
                    && !firing.sentence().marker(token).equals("from")
                    && !isOwner(firing.sentence(), token));
  }

  /** "Italy's Meloni", "King Abdullah of Jordan": whose they are, not where. */
  private static boolean isOwner(Sentence sentence, Token place) {
    int next = place.index() + 1;
    boolean possessive =
        next < sentence.tokens().size() && POSSESSIVE.contains(sentence.tokens().get(next).word());
    return possessive
        || sentence
            .head(place)
            .filter(head -> head.mention() instanceof Actor)
            .filter(_ -> place.isRelation("compound") || sentence.marker(place).equals("of"))
            .isPresent();
  }

  private static boolean isArrival(Firing firing) {
    return firing.frame().verb() && firing.frame().aspect() == Aspect.ARRIVE;
  }

  /** Only for arrivals with a time of their own and no other word of where. */
  static Optional<Where> find(Firing firing) {
    if (!isArrival(firing) || !isBare(firing)) {
      return Optional.empty();
    }
    List<Where> here =
        firing.sentence().tokens().stream()
            .filter(token -> IN.contains(firing.sentence().marker(token)))
            .flatMap(token -> firing.places().find(token, true).stream())
            .toList();
    boolean one = here.stream().map(Where::country).distinct().count() == 1;
    return one ? Optional.of(here.getFirst()) : Optional.empty();
  }

  /** Below the verb, and not in what somebody did besides: "landed and went into a meeting". */
  private static boolean isOfClause(Sentence sentence, Token word, Token verb) {
    return sentence.isUnder(word, verb)
        && sentence.pathToRoot(word).stream()
            .takeWhile(at -> at.index() != verb.index())
            .noneMatch(at -> at.isRelation("conj") && at.isVerb() && at.head() == verb.index());
  }

  /** "arrives on Wednesday", "flew in by helicopter on Monday": timed, and no place behind it. */
  private static boolean isBare(Firing firing) {
    Sentence sentence = firing.sentence();
    boolean timed = false;
    for (Token child : sentence.tokens()) {
      if (!isOfClause(sentence, child, firing.trigger())) {
        continue;
      }
      boolean part = child.mention() == null && PARTS.contains(child.lemma());
      timed |= part || child.mention() instanceof TimeMention || JUST.contains(child.lemma());
      boolean placed =
          child.mention() == null
              && !part
              && child.isNoun()
              && Set.of("in", "at", "to", "into", "from").contains(sentence.marker(child));
      if (placed || ELSEWHERE.contains(child.lemma())) {
        return false;
      }
    }
    return timed;
  }
}
