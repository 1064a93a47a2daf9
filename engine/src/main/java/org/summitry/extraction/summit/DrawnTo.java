package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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
 * Who comes to a gathering that is said to bring people together: "a summit that drew twenty
 * leaders, among them Ado and Oyo", "the summit, which will bring together the presidents of Chile
 * and Peru".
 */
final class DrawnTo {
  private static final int REACH = 10;
  private static final Set<String> HELPING = Vocabulary.of("drawn-to-helpers");

  private final SummitWords words;
  private final StatusReader statuses;

  DrawnTo(SummitWords words, StatusReader statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  /** Those named behind the verb; nobody where the gathering does not do what draws them. */
  List<Attendee> find(Sentence sentence, Gathering gathering, References references) {
    List<Attendee> found = new ArrayList<>();
    Token verb = verb(words, sentence, gathering.token());
    if (verb == null) {
      return found;
    }
    StatusReading status = statuses.read(sentence, verb);
    for (Token token : listed(sentence, verb)) {
      for (Entity entity : references.resolve(sentence, token)) {
        found.add(new Attendee(entity, Role.PARTICIPANT, token.span(), status, "drawn to it"));
      }
    }
    return found;
  }

  /** Whether the noun is said to bring people together. */
  static boolean is(SummitWords words, Sentence sentence, Token noun) {
    Token verb = verb(words, sentence, noun);
    return verb != null && listed(sentence, verb).size() > 1;
  }

  private static @Nullable Token verb(SummitWords words, Sentence sentence, Token gathering) {
    List<Token> tokens = sentence.tokens();
    for (int i = gathering.index() + 1;
        i < Math.min(tokens.size(), gathering.index() + REACH);
        i++) {
      Token token = tokens.get(i);
      if (words.has("drawing", token.lemma()) && token.isVerb()) {
        boolean together = !words.has("drawing-with", token.lemma()) || isTogether(tokens, i);
        boolean active =
            sentence.children(token).stream().noneMatch(c -> c.relation().equals("aux:pass"));
        return together && active ? token : null;
      }
      boolean helper = HELPING.contains(token.word().toLowerCase(Locale.ROOT));
      if (token.mention() instanceof Actor || token.isVerb() && !helper) {
        return null;
      }
    }
    return null;
  }

  private static boolean isTogether(List<Token> tokens, int at) {
    return at + 1 < tokens.size() && tokens.get(at + 1).word().equals("together");
  }

  /** The people behind the verb, up to its clause's end. */
  private static List<Token> listed(Sentence sentence, Token verb) {
    List<Token> people = new ArrayList<>();
    for (Token token : sentence.tokens().subList(verb.index() + 1, sentence.tokens().size())) {
      boolean clause = token.isVerb() && !token.word().equals("including");
      if (clause || token.word().equals(";") || token.word().equals("for")) {
        break;
      }
      if (token.mention() instanceof Actor) {
        people.add(token);
      }
    }
    return people;
  }
}
