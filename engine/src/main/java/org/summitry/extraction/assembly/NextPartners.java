package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.CountryMention;
import org.summitry.extraction.mention.Mention.DemonymMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * Others who were met at another time, with no verb of their own: "She received Ado in February
 * and, earlier this month, Oyo and Faye", "He met Ado on Monday and on Tuesday Oyo". With each of
 * them it was another encounter.
 */
final class NextPartners {
  private static final Set<String> BETWEEN = Set.of(",", "on", "in", "with", "the");
  private static final int REACH = 4;
  static final String RULE = "next.partner";

  private NextPartners() {}

  /**
   * The encounters behind the second time.
   *
   * @param here what the sentence tells
   */
  static List<Draft> find(Sentence sentence, References references, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    for (Draft model : here) {
      for (Token other : others(sentence, model)) {
        Optional<Part> doer = AnotherPartner.doer(model);
        references.resolve(sentence, other).stream()
            .filter(entity -> doer.isPresent() && !AnotherPartner.isTold(here, model, entity))
            .map(entity -> AnotherPartner.of(model, RULE, other, doer.orElseThrow(), entity, other))
            .forEach(found::add);
      }
    }
    return found;
  }

  private static List<Token> others(Sentence sentence, Draft model) {
    if (model.kind == Kind.VISIT || model.kind == Kind.SUMMIT || !isVerbal(model)) {
      return List.of();
    }
    Token time = secondTime(sentence, model);
    return time == null ? datedBehind(sentence, model) : listed(sentence, time.index() + 1);
  }

  private static boolean isVerbal(Draft draft) {
    return draft.trigger.isVerb() && draft.people.size() == 2;
  }

  /** The time behind "and" once those first met are named; null for none. */
  private static @Nullable Token secondTime(Sentence sentence, Draft model) {
    List<Token> tokens = sentence.tokens();
    int last =
        model.people.stream().mapToInt(part -> part.span().end()).max().orElse(Integer.MAX_VALUE);
    boolean dated = false;
    for (int i = model.trigger.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean behind = token.span().start() >= last;
      if (behind && token.isVerb()) {
        return null;
      }
      if (behind && token.word().equals("and") && dated) {
        return timeAt(sentence, i + 1);
      }
      dated |= behind && token.mention() instanceof TimeMention;
    }
    return null;
  }

  /** "met Ado on Thursday and Oyo today": who is named behind "and" with a time straight behind. */
  private static List<Token> datedBehind(Sentence sentence, Draft model) {
    List<Token> tokens = sentence.tokens();
    int last =
        model.people.stream().mapToInt(part -> part.span().end()).max().orElse(Integer.MAX_VALUE);
    boolean dated = false;
    for (int i = model.trigger.index() + 1; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean behind = token.span().start() >= last;
      if (behind && token.isVerb()) {
        return List.of();
      }
      if (behind && dated && token.word().equals("and")) {
        List<Token> people = listed(sentence, i + 1);
        boolean next = !people.isEmpty() && people.getFirst().index() <= i + REACH;
        return next && timeAt(sentence, people.getLast().index() + 1) != null ? people : List.of();
      }
      dated |= behind && token.mention() instanceof TimeMention;
    }
    return List.of();
  }

  /** The time straight behind one who was met at another time; null for other drafts. */
  static @Nullable Token ownTime(Draft draft) {
    return draft.rule.equals(RULE) ? timeAt(draft.sentence, draft.trigger.index() + 1) : null;
  }

  private static @Nullable Token timeAt(Sentence sentence, int from) {
    return AnotherPartner.timeFrom(sentence, from, REACH, BETWEEN);
  }

  /** The people named behind the time, up to the first word that is no part of their list. */
  private static List<Token> listed(Sentence sentence, int from) {
    List<Token> people = new ArrayList<>();
    for (Token token : sentence.tokens().subList(from, sentence.tokens().size())) {
      boolean owner =
          token.mention() instanceof CountryMention || token.mention() instanceof DemonymMention;
      boolean joint =
          BETWEEN.contains(token.word())
              || token.word().equals("and")
              || token.word().equals("'s")
              || token.word().equals("’s");
      if (token.mention() instanceof Actor) {
        people.add(token);
      } else if (!owner && !joint) {
        break;
      }
    }
    return people;
  }
}
