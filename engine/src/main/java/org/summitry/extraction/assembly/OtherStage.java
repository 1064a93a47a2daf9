package org.summitry.extraction.assembly;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.frame.Draft;
import org.summitry.extraction.frame.Draft.Part;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;

/**
 * Finds another stage of the journey that a draft is of: in "She is in Lima from May 3. From there
 * she travels on to Quito." the stay in Quito is of one journey with the stay in Lima.
 */
final class OtherStage {
  private static final int NEAR_SENTENCES = 3;
  private static final int NEAR_PLANS = 8;
  private static final int LONG_AGO_DAYS = 30;

  private final @Nullable LocalDate day;

  /**
   * @param day about when the article was written, null when not known
   */
  OtherStage(@Nullable LocalDate day) {
    this.day = day;
  }

  /** A visit of the same traveller told near by, on the same side of today, with its date. */
  Optional<Draft> find(Draft draft, List<Draft> told) {
    int reach = draft.status.status() == Status.PLANNED ? NEAR_PLANS : NEAR_SENTENCES;
    return told.stream()
        .filter(other -> other.kind == Kind.VISIT && other.when.start() != null)
        .filter(other -> !NewDay.isOfOneChange(other, draft))
        .filter(other -> isOfTraveller(other, draft) && isSameSide(other, draft))
        .filter(other -> other.sentencesTo(draft) <= reach)
        .filter(other -> draft.status.isSurelyDone() || !isPast(other))
        .filter(other -> !isRecalledLater(other, draft))
        .min((a, b) -> Integer.compare(a.sentencesTo(draft), b.sentencesTo(draft)));
  }

  /** What the text recalls of long ago says nothing of the news before it. */
  private boolean isRecalledLater(Draft stage, Draft draft) {
    PartialDate start = Objects.requireNonNull(stage.when.start());
    return day != null
        && stage.sentence.index() > draft.sentence.index()
        && start.last().isBefore(day.minusDays(LONG_AGO_DAYS));
  }

  private static boolean isOfTraveller(Draft visit, Draft draft) {
    Part traveller = visit.traveller();
    Part own = draft.traveller();
    return traveller != null
        && draft.has(traveller.entity())
        && (draft.kind != Kind.VISIT
            || own != null && own.entity().key().equals(traveller.entity().key()));
  }

  /** Both done, or both ahead; what is under way belongs to what follows too. */
  private static boolean isSameSide(Draft stage, Draft draft) {
    return stage.status.isDone() == draft.status.isDone()
        || stage.status.status() == Status.UNDERWAY && draft.status.status() == Status.PLANNED;
  }

  /** Whether the stage lies in a month before the article's. */
  private boolean isPast(Draft stage) {
    PartialDate start = Objects.requireNonNull(stage.when.start());
    return day != null && start.last().isBefore(day.withDayOfMonth(1));
  }
}
