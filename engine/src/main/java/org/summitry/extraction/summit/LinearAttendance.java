package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.StatusReader;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.Actor;
import org.summitry.model.Role;

/**
 * Who takes part where the parse went astray: the person named last before a verb of taking part,
 * both shortly before the gathering ("in 2018 Trump left the G7 hours before the end").
 */
final class LinearAttendance {
  private static final int REACH = 6;

  private final SummitWords words;
  private final StatusReader statuses;

  LinearAttendance(SummitWords words, StatusReader statuses) {
    this.words = words;
    this.statuses = statuses;
  }

  List<Attendee> find(Sentence sentence, Gathering gathering, References references) {
    Token verb = verb(sentence, gathering.token());
    Token person = verb == null ? null : person(sentence, verb);
    List<Attendee> found = new ArrayList<>();
    if (verb == null || person == null) {
      return found;
    }
    boolean copula = verb.isRelation("cop");
    StatusReading status =
        statuses.read(sentence, copula ? sentence.head(verb).orElse(verb) : verb);
    for (Entity entity : references.resolve(sentence, person)) {
      found.add(new Attendee(entity, Role.PARTICIPANT, person.span(), status, "attends nearby"));
    }
    return found;
  }

  /** A verb of taking part with nothing but articles, prepositions and names behind it. */
  private @Nullable Token verb(Sentence sentence, Token gathering) {
    for (int i = gathering.index() - 1; i >= Math.max(0, gathering.index() - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.isVerb()) {
        return words.has("attend", sentence, token) ? token : null;
      }
      if (isBoundary(token) || token.mention() instanceof Actor) {
        return null;
      }
    }
    return null;
  }

  private static @Nullable Token person(Sentence sentence, Token verb) {
    for (int i = verb.index() - 1; i >= Math.max(0, verb.index() - REACH); i--) {
      Token token = sentence.tokens().get(i);
      if (token.mention() instanceof Actor) {
        return token;
      }
      boolean auxiliary = token.isRelation("aux") || token.isRelation("advmod");
      if (isBoundary(token) || token.isVerb() && !auxiliary) {
        return null;
      }
    }
    return null;
  }

  private static boolean isBoundary(Token token) {
    return List.of(",", ";", ":", "–", "—", ".", "(", ")").contains(token.word());
  }
}
