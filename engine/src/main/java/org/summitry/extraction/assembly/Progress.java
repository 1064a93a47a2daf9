package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Frame.Aspect;
import org.summitry.extraction.time.DateRange;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/**
 * How far a stay has come when the article is written: who has just arrived is there, who has just
 * left home is on the way.
 */
final class Progress {
  /** A stay goes on for about this many days after the arrival when nothing else is said. */
  private static final int FRESH_DAYS = 1;

  /** Whoever came so many days ago for a gathering to come is taken to have stayed. */
  private static final int STAY_DAYS = 7;

  private static final Set<String> PERFECT = Set.of("has", "have", "'ve", "'s");
  private static final Set<String> COMING = Vocabulary.of("under-way-to");
  private static final Set<String> FOOTING = Set.of("set", "put");

  private Progress() {}

  static Status of(Cluster cluster, Status said, DateRange when, @Nullable DayInterval published) {
    boolean held = said == Status.HELD && cluster.first.kind == Kind.VISIT;
    if (published == null || when.start() == null) {
      return said;
    }
    if (said == Status.PLANNED && isEnding(cluster) && isYetToEnd(when, published)) {
      return Status.UNDERWAY;
    }
    if (!held) {
      return said;
    }
    LocalDate start = when.start().first();
    boolean day = when.start().day() > 0;
    boolean fresh = day && !start.isBefore(published.first().minusDays(FRESH_DAYS));
    boolean lasting = when.end() != null && !when.end().last().isBefore(published.first());
    if (isYetToEnd(when, published)) {
      return Status.UNDERWAY;
    }
    if (cluster.drafts.stream().anyMatch(Progress::isOver)) {
      return said;
    }
    boolean recent = !when.start().last().isBefore(published.first().minusDays(FRESH_DAYS));
    if (recent && isOnTheWay(cluster)) {
      return Status.PLANNED;
    }
    if (fresh(start, published) && isOnTheWayToGathering(cluster, published)) {
      return Status.UNDERWAY;
    }
    boolean begun =
        cluster.drafts.stream()
            .anyMatch(draft -> isBegun(draft, !start.isBefore(published.first())));
    return begun && (fresh || lasting) ? Status.UNDERWAY : said;
  }

  private static boolean isEnding(Cluster cluster) {
    return cluster.drafts.stream()
        .anyMatch(draft -> draft.kind == Kind.VISIT && draft.status.ended());
  }

  /** "The visit, which began on Friday, ends on Sunday", told on Saturday. */
  private static boolean isYetToEnd(DateRange when, DayInterval published) {
    return when.start() != null
        && when.start().isDay()
        && !when.start().first().isAfter(published.last())
        && when.end() != null
        && when.end().isDay()
        && when.end().first().isAfter(published.last());
  }

  private static boolean fresh(LocalDate start, DayInterval published) {
    return !start.isBefore(published.first().minusDays(STAY_DAYS));
  }

  /** "made a stop in Hawaii" before the summit there next week: the stay has begun. */
  static boolean isOnTheWayToGathering(Cluster cluster, DayInterval published) {
    boolean there =
        cluster.drafts.stream()
            .anyMatch(draft ->
                draft.status.status() == Status.HELD
                    && !draft.status.isWeak()
                    && draft.aspect != Aspect.DEPART
                    && !draft.rule.equals("visit.summit")
                    && draft.when.start() == null);
    return there
        && cluster.drafts.stream()
            .anyMatch(draft ->
                draft.series != null
                    && draft.status.status() == Status.PLANNED
                    && draft.when.start() != null
                    && draft.when.start().isDay()
                    && draft.when.start().first().isAfter(published.last()));
  }

  /**
   * "landed", "flew into Quito", "began her visit", "has come to Quito"; or a headline that shows
   * her there.
   */
  private static boolean isBegun(Draft draft, boolean today) {
    if (draft.rule.equals("visit.caption")) {
      return today && draft.status.status() == Status.UNDERWAY;
    }
    boolean arrived = draft.aspect == Aspect.ARRIVE || draft.status.begun();
    return !draft.status.isWeak() && (arrived || hasCome(draft));
  }

  private static boolean hasCome(Draft draft) {
    Token verb = verb(draft);
    List<Token> children = draft.sentence.children(verb);
    boolean perfect = children.stream().anyMatch(c -> PERFECT.contains(c.word()));
    boolean foot =
        FOOTING.contains(verb.lemma())
            && children.stream().anyMatch(c -> c.isRelation("obj") && c.lemma().equals("foot"));
    boolean into =
        children.stream()
            .filter(c -> draft.where != null && c.span().equals(draft.where.span()))
            .anyMatch(c -> draft.sentence.marker(c).equals("into"));
    return foot || (perfect || into) && COMING.contains(verb.lemma());
  }

  /** The trigger, or the verb above a place: "set foot in Mongolia". */
  private static Token verb(Draft draft) {
    boolean inside = draft.sentence.tokens().contains(draft.trigger);
    return inside
        ? draft.sentence.pathToRoot(draft.trigger).stream()
            .filter(Token::isVerb)
            .findFirst()
            .orElse(draft.trigger)
        : draft.trigger;
  }

  /** Whether nothing but a departure is told as done; a bare noun tells nothing of that. */
  private static boolean isOnTheWay(Cluster cluster) {
    return cluster.drafts.stream().anyMatch(d -> d.aspect == Aspect.DEPART)
        && cluster.drafts.stream()
            .filter(d -> d.status.status() == Status.HELD && !d.status.isWeak())
            .allMatch(d -> d.aspect == Aspect.DEPART);
  }

  private static boolean isOver(Draft draft) {
    return draft.aspect == Aspect.RETURN
        || draft.status.ended()
        || draft.rules.contains(Endings.RULE)
        || LeftAgain.is(draft)
        || draft.status.status() == Status.HELD
            && !draft.status.isWeak()
            && Endings.isOfHours(draft);
  }
}
