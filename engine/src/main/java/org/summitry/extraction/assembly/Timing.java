package org.summitry.extraction.assembly;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.WordLists;
import org.summitry.extraction.document.Sentence;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.mention.Mention.TimeMention;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.extraction.time.TimeAnchor;
import org.summitry.extraction.time.TimeResolver;
import org.summitry.model.DayInterval;
import org.summitry.model.Status;

/** Chooses for a draft the time expression that belongs to it, and resolves it. */
final class Timing {
  private static final Set<String> NOT_START =
      Set.of("since", "until", "till", "by", "after", "before", "through");
  private static final int TOO_FAR = 100;

  private final WordLists words;
  private final TimeResolver resolver = new TimeResolver();

  Timing(WordLists words) {
    this.words = words;
  }

  /**
   * Sets the draft's dates from its own sentence, where one belongs to it.
   *
   * @param context the dates last spoken of
   */
  void assign(Draft draft, @Nullable DayInterval published, @Nullable DateRange context) {
    Token best = null;
    int lowest = TOO_FAR;
    for (Token token : draft.sentence.mentions(TimeMention.class)) {
      int cost = cost(draft, token);
      if (cost < lowest && resolve(draft, token, published, context).isPresent()) {
        best = token;
        lowest = cost;
      }
    }
    if (best != null) {
      draft.when = resolve(draft, best, published, context).orElseThrow();
      draft.whenSpan = best.span();
    }
  }

  private Optional<DateRange> resolve(
      Draft draft, Token token, @Nullable DayInterval published, @Nullable DateRange context) {
    if (!(token.mention() instanceof TimeMention mention)) {
      return Optional.empty();
    }
    return resolver
        .resolve(mention.time(), new TimeAnchor(published, context), tense(draft.status.status()))
        .filter(range -> range.start() != null || range.end() != null);
  }

  static Tense tense(Status status) {
    return switch (status) {
      case HELD -> Tense.PAST;
      case UNDERWAY -> Tense.PRESENT;
      case PLANNED, POSSIBLE, POSTPONED, CANCELLED -> Tense.FUTURE;
      case DENIED -> Tense.UNKNOWN;
    };
  }

  /** How far the time stands from the trigger in the tree; a reporting verb keeps its own time. */
  private int cost(Draft draft, Token time) {
    Sentence sentence = draft.sentence;
    String marker = sentence.marker(time);
    if (!marker.isEmpty() && NOT_START.contains(marker.split(" ")[0])) {
      return TOO_FAR;
    }
    List<Token> up = sentence.pathToRoot(time);
    List<Token> own = sentence.pathToRoot(draft.trigger);
    for (int i = 1; i < up.size(); i++) {
      for (int j = 0; j < own.size(); j++) {
        if (up.get(i).index() == own.get(j).index()) {
          return 2 * i + 3 * j + penalty(draft, sentence, up, i, own, j) + linear(draft, time);
        }
      }
    }
    return TOO_FAR - 1;
  }

  private int penalty(
      Draft draft, Sentence sentence, List<Token> up, int i, List<Token> own, int j) {
    int penalty = 0;
    Token meeting = up.get(i);
    boolean reports =
        words.has("report", meeting.lemma()) && meeting.index() != draft.trigger.index();
    if (reports && j > 0) {
      penalty += 40;
    }
    for (int k = 1; k < i; k++) {
      penalty += up.get(k).isVerb() ? 8 : 0;
    }
    return penalty;
  }

  private static int linear(Draft draft, Token time) {
    return Math.abs(time.index() - draft.trigger.index()) > 12 ? 2 : 0;
  }
}
