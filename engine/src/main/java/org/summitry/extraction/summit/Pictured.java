package org.summitry.extraction.summit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.cast.References;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Role;
import org.summitry.model.Status;

/**
 * Who is at a gathering by the words below a picture, which have no verb: "Ado, Oyo and Faye during
 * the summit in Lima".
 */
final class Pictured {
  private static final String RULE = "in a picture";

  /** Whoever stands behind these is not in the picture: "Ado's minister", "a portrait of Oyo". */
  private static final Set<String> ELSEWHERE =
      Set.of("of", "by", "about", "for", "without", "from", "after", "to");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private final SummitWords words;

  Pictured(SummitWords words) {
    this.words = words;
  }

  List<Attendee> find(Sentence sentence, Gathering gathering, References references) {
    List<Attendee> found = new ArrayList<>();
    if (!isPicture(sentence, gathering.token())) {
      return found;
    }
    StatusReading status = new StatusReading(Status.HELD, Tense.PAST, false, false, false, RULE);
    for (Token token : sentence.tokens().subList(0, gathering.token().index())) {
      if (isShown(sentence, token)) {
        for (Entity entity : references.resolve(sentence, token)) {
          found.add(new Attendee(entity, Role.PARTICIPANT, token.span(), status, RULE));
        }
      }
    }
    return found;
  }

  /** A line about people and where they are, and of nothing that they do. */
  private boolean isPicture(Sentence sentence, Token gathering) {
    List<Token> up = sentence.pathToRoot(gathering);
    return sentence.zone() == Sentence.Zone.BODY
        && words.has("at", sentence.marker(gathering))
        && up.getLast().mention() instanceof PersonMention
        && sentence.tokens().stream().noneMatch(token -> FINITE.contains(token.tag()));
  }

  private static boolean isShown(Sentence sentence, Token token) {
    return token.mention() instanceof PersonMention
        && !token.isRelation("nmod:poss")
        && !ELSEWHERE.contains(sentence.marker(token));
  }
}
