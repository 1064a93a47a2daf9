package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.extraction.mention.Mention.GroupMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Asides on where somebody is, read from left to right, as the parser hangs them on other words:
 * "talks with Ruto, who is in France on a state visit", "received Salam, currently in Doha".
 */
final class WhoIs implements Construction {
  private static final Set<String> BEING = Set.of("is", "was", "are", "were", "'s", "’s");
  private static final Set<String> NOW =
      Set.of("currently", "now", "presently", "also", "still", "already", "just", "himself");
  private static final Set<String> IN = Vocabulary.of("in-or-at");
  private static final StatusReading THERE =
      new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "who is");
  private static final StatusReading THEN =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "who was");

  @Override
  public List<Draft> find(Scene scene) {
    List<Draft> drafts = new ArrayList<>();
    List<Token> tokens = scene.tokens();
    for (Token person : tokens) {
      boolean one =
          person.mention() instanceof Actor && !(person.mention() instanceof GroupMention);
      int in = one ? preposition(tokens, person.index() + 1) : -1;
      if (in > 0 && in + 1 < tokens.size() && scene.isPlace(tokens.get(in + 1))) {
        boolean past = tokens.subList(person.index(), in).stream().anyMatch(WhoIs::isPast);
        for (Entity entity : scene.people(person)) {
          scene
              .place(tokens.get(in + 1))
              .map(where ->
                  Scene.stay(
                      scene,
                      "visit.who-is",
                      tokens.get(in),
                      past ? THEN : THERE,
                      where,
                      entity,
                      person.span()))
              .ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static boolean isPast(Token token) {
    return token.word().equals("was") || token.word().equals("were");
  }

  /** The "in" of ", who is currently in" or ", currently in"; -1 where other words stand. */
  private static int preposition(List<Token> tokens, int from) {
    int at = from;
    boolean comma = isWord(tokens, at, Set.of(","));
    at += comma ? 1 : 0;
    boolean who = isWord(tokens, at, Set.of("who")) && isWord(tokens, at + 1, BEING);
    at += who ? 2 : 0;
    boolean now = false;
    while (isWord(tokens, at, NOW)
        || who && at < tokens.size() && tokens.get(at).mention() instanceof TimeMention) {
      now = true;
      at++;
    }
    return (who || comma && now) && isWord(tokens, at, IN) ? at : -1;
  }

  private static boolean isWord(List<Token> tokens, int at, Set<String> words) {
    return at < tokens.size()
        && tokens.get(at).mention() == null
        && words.contains(tokens.get(at).word().toLowerCase(Locale.ROOT));
  }
}
