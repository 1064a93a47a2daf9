package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Sentence.Zone;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Where;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.PersonMention;
import org.summitry.extraction.mention.Mention.RoleMention;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.mention.Mention.UnknownPerson;
import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * Captions and headings without a verb: "Ardern in Suva", "2022-03-18 Assad in the Emirates:", "PM
 * Shehbaz in Riyadh, pact signed". The person stands straight before the place, and at the
 * beginning.
 */
final class Caption implements Construction {
  private static final Set<String> LOCATIVE = Vocabulary.of("in-or-at");
  private static final int NEAR = 7;
  private static final Set<String> SKIPPED = Set.of(":", "-", "–", "—", "the", "again", "back");

  private static final StatusReading THERE =
      new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, false, false, "noun");
  private static final StatusReading BACK =
      new StatusReading(Status.HELD, Tense.PAST, false, false, true, "back");

  @Override
  public List<Draft> find(Scene scene) {
    List<Token> tokens = scene.tokens();
    int at = 0;
    while (at < tokens.size()
        && (tokens.get(at).mention() instanceof TimeMention
            || SKIPPED.contains(tokens.get(at).word()))) {
      at++;
    }
    if (at + 2 >= tokens.size() || !isPerson(tokens.get(at))) {
      return List.of();
    }
    Token person = tokens.get(at);
    int next = at + 1;
    boolean back =
        Set.of("back", "home", "returns", "fresh").contains(tokens.get(next).word())
            && tokens.get(next + 1).word().equals("from");
    if (!back && !LOCATIVE.contains(tokens.get(next).word())) {
      return List.of();
    }
    int place = back ? next + 2 : next + 1;
    while (place < tokens.size() - 1 && SKIPPED.contains(tokens.get(place).word())) {
      place++;
    }
    if (!back && place < tokens.size() && !scene.isPlace(tokens.get(place))) {
      place = further(scene, place);
    }
    return place >= tokens.size()
        ? List.of()
        : stays(scene, person, tokens.get(place), back ? BACK : THERE);
  }

  private static List<Draft> stays(Scene scene, Token person, Token place, StatusReading status) {
    List<Draft> drafts = new ArrayList<>();
    int next = place.index() + 1;
    boolean caption = next < scene.tokens().size() && scene.tokens().get(next).word().equals(":");
    boolean told =
        !caption
            && scene.sentence().zone() == Zone.BODY
            && scene.tokens().subList(place.index(), scene.tokens().size()).stream()
                .anyMatch(t -> t.tag().equals("VBD") && t.relation().equals("root"));
    Where where = scene.places().find(place, true).orElse(null);
    if (where == null || told) {
      return drafts;
    }
    for (Entity entity : scene.people(person)) {
      drafts.add(Scene.stay(scene, "visit.caption", place, status, where, entity, person.span()));
    }
    return drafts;
  }

  /** "Jaishankar at a round table in Washington": nothing but nouns between. */
  private static int further(Scene scene, int from) {
    List<Token> tokens = scene.tokens();
    for (int i = from; i < Math.min(tokens.size() - 1, from + NEAR); i++) {
      Token token = tokens.get(i);
      if (token.tag().isEmpty() || token.isVerb() || ",;:".contains(token.word())) {
        return tokens.size();
      }
      if (LOCATIVE.contains(token.word()) && scene.isPlace(tokens.get(i + 1))) {
        return i + 1;
      }
    }
    return tokens.size();
  }

  private static boolean isPerson(Token token) {
    return token.mention() instanceof PersonMention
        || token.mention() instanceof UnknownPerson
        || token.mention() instanceof RoleMention;
  }
}
