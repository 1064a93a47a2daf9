package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Kind;

/**
 * Several who were met one after the other, each with a time behind the name: "She met Ado on
 * Tuesday and Oyo on Wednesday", "talks with Ado on May 2, Oyo on May 3 and Faye the day after".
 */
final class PartnerTimes {
  private static final Set<String> LINKS = Vocabulary.of("links-to-a-time");
  private static final Set<String> JOINTS = Vocabulary.of("joints-of-partners");
  private static final int REACH = 3;
  private static final int BEHIND = 2;
  private static final int PAIRS = 2;

  private PartnerTimes() {}

  /** The time behind the one met in the draft; null unless several have theirs. */
  static @Nullable Token find(Draft draft) {
    if (draft.kind != Kind.MEETING && draft.kind != Kind.CALL) {
      return null;
    }
    Map<Token, Token> times = times(draft.sentence, draft.trigger);
    List<Token> own =
        times.keySet().stream()
            .filter(p -> draft.people.stream().anyMatch(part -> part.span().equals(p.span())))
            .toList();
    return times.size() >= PAIRS && own.size() == 1 ? times.get(own.getFirst()) : null;
  }

  /**
   * The encounters with those whom no construction took for partners.
   *
   * @param here what the sentence tells
   */
  static List<Draft> missing(Sentence sentence, References references, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    for (Draft model : List.copyOf(here)) {
      boolean open = model.kind == Kind.MEETING || model.kind == Kind.CALL;
      Map<Token, Token> times = open ? times(sentence, model.trigger) : Map.of();
      for (Token other : times.size() >= PAIRS ? times.keySet() : Set.<Token>of()) {
        for (Entity entity : references.resolve(sentence, other)) {
          boolean told =
              AnotherPartner.isTold(here, model, entity)
                  || found.stream().anyMatch(d -> d.has(entity));
          Part doer = told ? null : doer(model, times);
          if (doer != null) {
            found.add(
                AnotherPartner.of(model, NextPartners.RULE, model.trigger, doer, entity, other));
          }
        }
      }
    }
    return found;
  }

  /** Who met the first of them and stands before the trigger, or is the only other one. */
  private static @Nullable Part doer(Draft model, Map<Token, Token> times) {
    List<Part> doers =
        model.people.stream()
            .filter(part -> times.keySet().stream().noneMatch(t -> t.span().equals(part.span())))
            .toList();
    return doers.size() == 1 ? doers.getFirst() : null;
  }

  /** Those behind the trigger that have a time behind them, joined by nothing but "and". */
  private static Map<Token, Token> times(Sentence sentence, Token trigger) {
    Map<Token, Token> times = new LinkedHashMap<>();
    List<Token> tokens = sentence.tokens();
    int at = trigger.index() + 1;
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      Token time = token.mention() instanceof Actor ? timeBehind(sentence, at) : null;
      if (time != null) {
        times.put(token, time);
        at = time.index() + 1;
      } else if (times.isEmpty() && !token.isVerb() && at - trigger.index() <= REACH
          || JOINTS.contains(token.word())) {
        at++;
      } else {
        break;
      }
    }
    return times;
  }

  private static @Nullable Token timeBehind(Sentence sentence, int person) {
    return AnotherPartner.timeFrom(sentence, person + 1, BEHIND, LINKS);
  }
}
