package org.summitry.extraction.presence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.StatusReading;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeMeaning;
import org.summitry.model.Status;

/**
 * Stops in a row, each with its days: "The dates are: Japan, Dec. 14-16; the Republic of Korea,
 * Dec. 16-19", "Kampala on Wednesday, Bujumbura on Thursday and Addis Ababa on Friday". They are
 * those of whoever travels in the text; a single such pair may be anything.
 */
final class StopsWithDays implements Construction {
  private static final int STOPS = 2;
  private static final Set<String> BEFORE_DAY = Set.of(",", "(", ":", "on", "from", "the");
  private static final Set<String> PAST = Set.of("was", "were", "had", "went");
  private static final Set<String> BETWEEN =
      Set.of(",", ";", ")", "and", "then", "the", "finally", "in", "to", "&", "lastly");

  private static final StatusReading BEHIND =
      new StatusReading(Status.HELD, Tense.PAST, false, false, false, "list of stops");
  private static final StatusReading AHEAD =
      new StatusReading(Status.PLANNED, Tense.FUTURE, false, false, false, "list of stops");

  @Override
  public List<Draft> find(Scene scene) {
    List<Token> row = row(scene);
    List<Draft> drafts = new ArrayList<>();
    if (row.size() < STOPS) {
      return drafts;
    }
    StatusReading status = isPast(scene) ? BEHIND : AHEAD;
    scene
        .references()
        .findTraveller()
        .ifPresent(
            one -> row.forEach(place -> stay(scene, place, status, one).ifPresent(drafts::add)));
    return drafts;
  }

  private static Optional<Draft> stay(
      Scene scene, Token place, StatusReading status, Entity traveller) {
    return scene
        .places()
        .find(place, true)
        .map(where ->
            Scene.stay(scene, "visit.item", place, status, where, traveller, place.span()));
  }

  /** "went", "visited": lists of plans have no verb of the past. */
  private static boolean isPast(Scene scene) {
    return scene.tokens().stream().anyMatch(token -> token.tag().equals("VBD"))
        || scene.sentence().tokens().stream()
            .filter(token -> token.mention() == null)
            .anyMatch(token -> PAST.contains(token.word()));
  }

  /** The places of the sentence's first row of two or more. */
  private static List<Token> row(Scene scene) {
    List<Token> row = new ArrayList<>();
    int last = -1;
    for (Token place : scene.tokens()) {
      int day = scene.isPlace(place) ? day(scene.tokens(), place) : -1;
      if (day < 0) {
        continue;
      }
      boolean next = last >= 0 && isJoined(scene.tokens(), last, place.index());
      if (!next && row.size() >= STOPS) {
        return row;
      }
      if (!next) {
        row.clear();
      }
      if (next || isOpening(scene.tokens(), place)) {
        row.add(place);
        last = day;
      }
    }
    return row;
  }

  /** At the sentence's beginning, or behind a colon. */
  private static boolean isOpening(List<Token> tokens, Token place) {
    int before = place.index() - 1;
    if (before >= 0 && tokens.get(before).word().equals("the")) {
      before--;
    }
    return before < 0 || tokens.get(before).word().equals(":");
  }

  /** Where the days straight behind the place stand; -1 for none. */
  private static int day(List<Token> tokens, Token place) {
    int at = place.index() + 1;
    while (at < tokens.size() && BEFORE_DAY.contains(tokens.get(at).word())) {
      at++;
    }
    boolean day =
        at < tokens.size()
            && tokens.get(at).mention() instanceof TimeMention time
            && !(time.time().meaning() instanceof TimeMeaning.Duration)
            && at > place.index() + 1;
    return day ? at : -1;
  }

  private static boolean isJoined(List<Token> tokens, int from, int to) {
    return tokens.subList(from + 1, to).stream()
        .allMatch(token -> BETWEEN.contains(token.word().toLowerCase(java.util.Locale.ROOT)));
  }
}
