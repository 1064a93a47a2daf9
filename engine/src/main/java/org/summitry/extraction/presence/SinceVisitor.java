package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * Who was the last to pay such a visit: "the first premier to visit the country since Theresa May
 * in 2018" puts May there, and the year is hers alone.
 */
public final class SinceVisitor {
  private static final String RULE = "visit.since";
  private static final int NEAR = 4;
  private static final Set<String> IN = Set.of("in", "on", "'s", "’s", "visit", "trip");

  public static final StatusReading WAS =
      new StatusReading(Status.HELD, Tense.PAST, false, false, true, "since");

  private SinceVisitor() {}

  /** Whether the draft is such an earlier visit. */
  public static boolean tells(Draft draft) {
    return draft.rule.equals(RULE)
        || draft.people.stream()
            .anyMatch(person ->
                draft.sentence.tokens().stream()
                    .filter(token -> token.span().equals(person.span()))
                    .anyMatch(token -> isOneBefore(draft.sentence.tokens(), token.index())));
  }

  /** Whether the time is that of the one before: "since May in 2018", "since May came in 2018". */
  public static boolean isTimeOf(Sentence sentence, Token time) {
    List<Token> tokens = sentence.tokens();
    int at = time.index() - 1;
    while (at > 0 && IN.contains(tokens.get(at).word())) {
      at--;
    }
    return at > 0 && at < time.index() - 1 && isOneBefore(tokens, at)
        || sentence
            .head(time)
            .filter(Token::isVerb)
            .filter(verb -> sentence.marker(verb).startsWith("since"))
            .flatMap(verb -> sentence.child(verb, "nsubj"))
            .filter(name -> name.index() < time.index() && isOneBefore(tokens, name.index()))
            .isPresent();
  }

  /** The visit of the one before, beside the one that the draft tells of. */
  static List<Draft> of(Scene scene, Draft draft) {
    List<Draft> before = new ArrayList<>();
    Token name = name(scene.tokens(), draft.trigger);
    if (draft.kind != Kind.VISIT || draft.where == null || name == null || tells(draft)) {
      return before;
    }
    for (Entity entity : scene.people(name)) {
      if (!draft.has(entity)) {
        before.add(Scene.stay(scene, RULE, name, WAS, draft.where, entity, name.span()));
      }
    }
    return before;
  }

  /** The name behind "since" that stands after the visit and has a time of its own. */
  private static @Nullable Token name(List<Token> tokens, Token trigger) {
    for (int i = trigger.index() + 1; i < tokens.size(); i++) {
      boolean dated =
          tokens.subList(i, Math.min(tokens.size(), i + NEAR)).stream()
              .anyMatch(token -> token.mention() instanceof TimeMention);
      if (dated && isOneBefore(tokens, i)) {
        return tokens.get(i);
      }
    }
    return null;
  }

  private static boolean isOneBefore(List<Token> tokens, int at) {
    boolean person =
        tokens.get(at).mention() instanceof PersonMention
            || tokens.get(at).mention() instanceof UnknownPerson;
    return person && at > 0 && tokens.get(at - 1).word().toLowerCase(Locale.ROOT).equals("since");
  }
}
