package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.Vocabulary;
import org.summitry.extraction.assembly.DraftMerger.Cluster;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.time.DateRange;
import org.summitry.extraction.time.Tense;
import org.summitry.model.DayInterval;
import org.summitry.model.Kind;
import org.summitry.model.Status;

/** What the drafts of one engagement make of its status, with the dates beside it. */
final class ReportStatus {
  private static final Set<String> ENDING = Vocabulary.of("ending-verbs");

  private ReportStatus() {}

  /** The strongest statement: what was settled over what was announced over what was possible. */
  static Status of(Cluster cluster, DateRange when, @Nullable DayInterval published) {
    boolean ended = cluster.drafts.stream().anyMatch(ReportStatus::isEnded);
    List<Status> said =
        firm(cluster).stream()
            .map(d -> d.status.status())
            .filter(status -> !ended || status != Status.UNDERWAY)
            .toList();
    for (Status status :
        List.of(
            Status.POSTPONED,
            Status.CANCELLED,
            Status.DENIED,
            Status.UNDERWAY,
            Status.HELD,
            Status.PLANNED,
            Status.POSSIBLE)) {
      if (said.contains(status)) {
        return byDate(cluster, Progress.of(cluster, status, when, published), when, published);
      }
    }
    throw new IllegalStateException("no status is missing from the order");
  }

  /** "The summit ended on Sunday", whatever its calendar says of Sunday. */
  private static boolean isEnded(Draft draft) {
    return draft.kind == Kind.SUMMIT
        && draft.status.status() == Status.HELD
        && ENDING.contains(draft.status.reason());
  }

  /** Those whose status a verb tells, where there are any. */
  static List<Draft> firm(Cluster cluster) {
    List<Draft> firm =
        cluster.drafts.stream().filter(d -> !d.status.isWeak() && !DraftMerger.isOwned(d)).toList();
    return firm.isEmpty() ? cluster.drafts : firm;
  }

  /** What lies ahead of the article is not held; what lies well behind it is not under way. */
  private static Status byDate(
      Cluster cluster, Status status, DateRange when, @Nullable DayInterval published) {
    if (published == null || when.start() == null) {
      return status;
    }
    LocalDate start = when.start().first();
    LocalDate end = when.end() != null ? when.end().last() : when.start().last();
    if ((status == Status.HELD || status == Status.UNDERWAY) && start.isAfter(published.last())) {
      boolean there =
          status == Status.UNDERWAY && Progress.isOnTheWayToGathering(cluster, published);
      return there ? status : Status.PLANNED;
    }
    boolean left = cluster.drafts.stream().allMatch(d -> d.status.tense() == Tense.PAST);
    if (status == Status.PLANNED && left && end.isBefore(published.first().minusDays(2))) {
      return Status.HELD;
    }
    boolean counted =
        cluster.drafts.stream().anyMatch(d -> DayCount.isCounted(d) || d.status.isGoingOn());
    if (status == Status.UNDERWAY && !counted && end.isBefore(published.first().minusDays(1))) {
      return Status.HELD;
    }
    return status;
  }
}
