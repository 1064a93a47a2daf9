package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
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
import org.summitry.model.Role;

/**
 * Others who were met at another time, with no verb of their own: "She received Ado in February
 * and, earlier this month, Oyo and Faye", "He met Ado on Monday and on Tuesday Oyo". With each of
 * them it was another encounter.
 */
final class NextPartners {
  private static final Set<String> BETWEEN = Set.of(",", "on", "in", "with", "the");
  private static final int REACH = 4;
  private static final String RULE = "next.partner";

  private NextPartners() {}

  /**
   * The encounters behind the second time.
   *
   * @param here what the sentence tells
   */
  static List<Draft> find(Sentence sentence, References references, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    for (Draft model : here) {
      boolean verb = model.kind != Kind.VISIT && model.kind != Kind.SUMMIT && isVerbal(model);
      Token time = verb ? secondTime(sentence, model) : null;
      for (Token other : verb && time == null ? datedBehind(sentence, model) : List.<Token>of()) {
        references.resolve(sentence, other).stream()
            .filter(entity -> here.stream().noneMatch(d -> d.kind == model.kind && d.has(entity)))
            .forEach(entity -> found.addAll(with(model, entity, other)));
      }
      if (time != null) {
        for (Token other : listed(sentence, time.index() + 1)) {
          references.resolve(sentence, other).stream()
              .filter(entity -> here.stream().noneMatch(d -> d.kind == model.kind && d.has(entity)))
              .forEach(entity -> found.addAll(with(model, entity, other)));
        }
      }
    }
    return found;
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
        return timeAt(tokens, i + 1);
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
        return next && timeAt(tokens, people.getLast().index() + 1) != null ? people : List.of();
      }
      dated |= behind && token.mention() instanceof TimeMention;
    }
    return List.of();
  }

  /** The time straight behind one who was met at another time; null for other drafts. */
  static @Nullable Token ownTime(Draft draft) {
    return draft.rule.equals(RULE)
        ? timeAt(draft.sentence.tokens(), draft.trigger.index() + 1)
        : null;
  }

  private static @Nullable Token timeAt(List<Token> tokens, int from) {
    for (int i = from; i < Math.min(tokens.size(), from + REACH); i++) {
      if (tokens.get(i).mention() instanceof TimeMention) {
        return tokens.get(i);
      }
      if (!BETWEEN.contains(tokens.get(i).word())) {
        return null;
      }
    }
    return null;
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

  /** The same with the other one, by the one who did it. */
  private static List<Draft> with(Draft model, Entity entity, Token other) {
    List<Part> doers =
        model.people.stream()
            .filter(part -> part.span().end() <= model.trigger.span().start())
            .toList();
    if (doers.size() != 1) {
      return List.of();
    }
    Draft draft = new Draft(model.kind, RULE, model.sentence, other, model.verb, model.status);
    Part doer = doers.getFirst();
    draft.add(doer.entity(), doer.role(), doer.span());
    draft.add(entity, Role.PARTICIPANT, other.span());
    draft.where = model.where;
    return List.of(draft);
  }
}
