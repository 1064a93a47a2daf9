package org.summitry.extraction.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.Places;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * Others who are met in another place, with no verb of their own: "will meet Ado in Lima on Monday
 * and Oyo in Quito the day after".
 */
final class PartnersElsewhere {
  static final String RULE = "partner.elsewhere";

  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final Set<String> ON = Set.of("on");
  private static final Set<String> AND = Set.of("and", ",", "with", "then", "later");

  private PartnersElsewhere() {}

  /**
   * The encounters behind the first place.
   *
   * @param here what the sentence tells
   */
  static List<Draft> find(
      Sentence sentence, References references, Places places, List<Draft> here) {
    List<Draft> found = new ArrayList<>();
    for (Draft model : here) {
      boolean two = model.kind == Kind.MEETING && model.people.size() == 2;
      Optional<Part> doer = two ? AnotherPartner.doer(model) : Optional.empty();
      for (Token other : doer.isEmpty() ? List.<Token>of() : others(sentence, places, model)) {
        Optional<Where> place = placeBehind(sentence, places, other);
        boolean later = place.isEmpty() && timeBehind(sentence, other) != null;
        boolean apart = later || place.isPresent() && !isSame(place.get(), model.where);
        List<Entity> people = apart ? references.resolve(sentence, other) : List.of();
        people.stream()
            .filter(entity -> !AnotherPartner.isTold(here, model, entity))
            .map(entity -> AnotherPartner.of(model, RULE, other, doer.orElseThrow(), entity, other))
            .forEach(draft -> {
              draft.where = place.orElse(model.where);
              found.add(draft);
            });
      }
    }
    return found;
  }

  private static boolean isSame(Where where, @Nullable Where other) {
    return other != null && other.country().equals(where.country());
  }

  /** The people behind the first partner's place or time, up to the next verb. */
  private static List<Token> others(Sentence sentence, Places places, Draft model) {
    List<Token> found = new ArrayList<>();
    int last = model.people.stream().mapToInt(part -> part.span().end()).max().orElse(0);
    boolean located = false;
    List<Token> tokens = sentence.tokens();
    for (int i = model.trigger.index() + 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean behind = token.span().start() >= last;
      if (behind && token.isVerb() && token.mention() == null) {
        return found;
      }
      located |= behind && token.mention() instanceof TimeMention;
      located |= behind && places.find(token, true).isPresent();
      boolean joined = AND.contains(tokens.get(i - 1).word());
      if (located && joined && token.mention() instanceof Actor) {
        found.add(token);
      }
    }
    return found;
  }

  /** "Oyo in Quito". */
  private static Optional<Where> placeBehind(Sentence sentence, Places places, Token person) {
    int at = person.index() + 1;
    List<Token> tokens = sentence.tokens();
    boolean in = at + 1 < tokens.size() && IN.contains(tokens.get(at).word());
    return in ? places.find(tokens.get(at + 1), true) : Optional.empty();
  }

  /** "Oyo on Friday". */
  private static @Nullable Token timeBehind(Sentence sentence, Token person) {
    return AnotherPartner.timeFrom(sentence, person.index() + 1, 2, ON);
  }

  /** Whether the time stands straight behind the partner who is met then. */
  static boolean isOwnTime(Draft draft, Token time) {
    Token behind = draft.rule.equals(RULE) ? timeBehind(draft.sentence, draft.trigger) : null;
    return behind != null && behind.index() == time.index();
  }
}
