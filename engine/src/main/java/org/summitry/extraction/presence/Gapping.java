package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.model.Kind;

/**
 * A second row of places with a time of its own, the verb left out: "Chile and Peru received him in
 * 2012, and Mexico and Cuba one year later", "flew to Oslo on Monday and to Riga the day after".
 */
public final class Gapping {
  /** The rule of the further places. */
  public static final String RULE = "visit.gapped";

  private static final Set<String> JOINTS = Set.of(",", "and", "the", "to", "in", "then");

  private static final Set<String> SPEAKING = Vocabulary.of("aside-saying");
  private static final int ASIDE = 12;

  private Gapping() {}

  /** Drafts like the given one for the rows of places behind its time, each up to its own. */
  static List<Draft> of(Scene scene, Draft draft) {
    List<Draft> others = new ArrayList<>();
    Part traveller = draft.traveller();
    if (draft.kind != Kind.VISIT || draft.where == null || traveller == null) {
      return others;
    }
    List<Token> tokens = scene.tokens();
    int time = firstTime(scene, draft.trigger);
    if (time < 0 || time + 1 >= tokens.size() || !isJoint(tokens.get(time + 1))) {
      return others;
    }
    List<Token> row = new ArrayList<>();
    for (Token token : tokens.subList(behindSpeaker(tokens, time + 1), tokens.size())) {
      if (scene.isPlace(token)) {
        row.add(token);
      } else if (token.mention() instanceof TimeMention) {
        row.forEach(place -> others.add(stay(scene, draft, place, traveller)));
        row.clear();
      } else if (token.mention() != null
          || !JOINTS.contains(token.word()) && !Set.of("on", "for").contains(token.word())) {
        return others;
      }
    }
    return others;
  }

  /** "on Monday, her office said, and Peru on Tuesday": past the aside that says who said it. */
  private static int behindSpeaker(List<Token> tokens, int comma) {
    boolean speaks = false;
    for (int i = comma + 1; i < Math.min(tokens.size() - 1, comma + ASIDE); i++) {
      speaks |= SPEAKING.contains(tokens.get(i).lemma());
      if (tokens.get(i).word().equals(",")) {
        return speaks && tokens.get(i + 1).word().equals("and") ? i + 1 : comma;
      }
    }
    return comma;
  }

  private static boolean isJoint(Token token) {
    return token.word().equals(",") || token.word().equals("and");
  }

  /** The first time behind the trigger with no verb between; -1 for none. */
  private static int firstTime(Scene scene, Token trigger) {
    for (int i = trigger.index() + 1; i < scene.tokens().size(); i++) {
      Token token = scene.tokens().get(i);
      if (token.mention() instanceof TimeMention) {
        return i;
      }
      if (token.isVerb()) {
        return -1;
      }
    }
    return -1;
  }

  private static Draft stay(Scene scene, Draft draft, Token place, Part traveller) {
    Draft stay =
        Scene.stay(
            scene,
            Objects.requireNonNull(draft.rule),
            place,
            draft.status,
            scene.places().find(place, true).orElseThrow(),
            traveller.entity(),
            traveller.span());
    stay.rules.add(RULE);
    return stay;
  }
}
