package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Role;

/**
 * Some of those who gather, named behind them: "Leaders of the forum, among them Xi Jinping and
 * Fumio Kishida, met in Bangkok".
 */
final class MembersNamed {
  /** The rule of those found so. */
  static final String RULE = "among them";

  private static final int BEFORE = 3;
  private static final Set<String> WHO = Vocabulary.of("members-of-a-summit");
  private static final Set<String> OPENERS = Vocabulary.of("among-them");
  private static final Set<String> BETWEEN =
      Set.of("them", "whom", "as", "and", ",", "also", "were");

  private final SummitWords words;
  private final StatusReader statuses;

  MembersNamed(SummitWords words, StatusReader statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  /** Those named, when a verb of taking part follows them; else nobody. */
  List<Attendee> find(Sentence sentence, Gathering gathering, References references) {
    List<Token> tokens = sentence.tokens();
    int at = gathering.token().index() + 1;
    boolean opened =
        at + 1 < tokens.size()
            && tokens.get(at).word().equals(",")
            && OPENERS.contains(lower(tokens.get(at + 1)));
    List<Attendee> found = new ArrayList<>();
    if (!opened || !areLeaders(tokens, gathering.token())) {
      return found;
    }
    List<Token> named = new ArrayList<>();
    at += 2;
    while (at < tokens.size() && isListed(tokens.get(at))) {
      if (tokens.get(at).mention() instanceof Actor) {
        named.add(tokens.get(at));
      }
      at++;
    }
    Token verb = at < tokens.size() ? tokens.get(at) : null;
    if (verb == null || !verb.isVerb() || !words.has("attend", sentence, verb)) {
      return found;
    }
    StatusReading status = statuses.read(sentence, verb);
    for (Token token : named) {
      for (Entity entity : references.resolve(sentence, token)) {
        found.add(new Attendee(entity, Role.PARTICIPANT, token.span(), status, RULE));
      }
    }
    return found;
  }

  private static boolean isListed(Token token) {
    return token.mention() instanceof Actor || BETWEEN.contains(lower(token));
  }

  /** "Leaders of the forum", "the group's leaders". */
  private static boolean areLeaders(List<Token> tokens, Token gathering) {
    int from = Math.max(0, gathering.index() - BEFORE);
    return tokens.subList(from, gathering.index() + 1).stream()
        .flatMap(token -> List.of(lower(token).split(" ")).stream())
        .anyMatch(WHO::contains);
  }

  private static String lower(Token token) {
    return token.word().toLowerCase(Locale.ROOT);
  }
}
