package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
  private static final Set<String> LOCATIVE = Set.of("in", "at");
  private static final Set<String> SKIPPED = Set.of(":", "-", "–", "—", "the", "again", "back");

  private static final StatusReading THERE =
      new StatusReading(Status.UNDERWAY, Tense.PRESENT, false, true, false, "noun");
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
    return place >= tokens.size()
        ? List.of()
        : stays(scene, person, tokens.get(place), back ? BACK : THERE);
  }

  private static List<Draft> stays(
      Scene scene, Token person, Token place, StatusReading status) {
    List<Draft> drafts = new ArrayList<>();
    boolean told =
        scene.sentence().zone() == Zone.BODY
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

  private static boolean isPerson(Token token) {
    return token.mention() instanceof PersonMention
        || token.mention() instanceof UnknownPerson
        || token.mention() instanceof RoleMention;
  }
}
