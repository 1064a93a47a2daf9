package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * When somebody was in a place before: "Ado was last in Lima in 2015", "she was last here in May".
 * Read from left to right, as the parser takes "last" for the verb. Without a time it tells
 * nothing.
 */
final class LastThere implements Construction {
  private static final Set<String> HE = Vocabulary.of("he-or-she");
  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final StatusReading THEN =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "was last");

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<Token> tokens = scene.tokens();
    for (int i = 1; i + 3 < tokens.size(); i++) {
      boolean last = tokens.get(i).word().equals("was") && tokens.get(i + 1).word().equals("last");
      Token person = tokens.get(i - 1);
      if (last && isPerson(person) && isDated(tokens, i + 2)) {
        int at = IN.contains(tokens.get(i + 2).word()) ? i + 3 : i + 2;
        Token place = tokens.get(at);
        for (Entity entity : scene.people(person)) {
          scene
              .place(place)
              .map(where ->
                  Scene.stay(scene, "visit.last-there", place, THEN, where, entity, person.span()))
              .ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static boolean isPerson(Token token) {
    return token.mention() instanceof Actor
        || HE.contains(token.word().toLowerCase(java.util.Locale.ROOT));
  }

  private static boolean isDated(List<Token> tokens, int from) {
    return tokens.subList(from, tokens.size()).stream()
        .anyMatch(token -> token.mention() instanceof TimeMention);
  }
}
