package org.summitry.extraction.frame;

import org.summitry.extraction.time.Tense;
import org.summitry.model.Status;

/**
 * What a sentence makes of an engagement.
 *
 * @param tense which side of the article's date the clause speaks of
 * @param progressive told as going on ("is visiting")
 * @param begun told as begun, and not as ended
 * @param reason the word that decided
 */
public record StatusReading(
    Status status, Tense tense, boolean progressive, boolean begun, boolean ended, String reason) {
  static final String PRESENT = "present";

  /** Before the verb that was negated, as the reason of a reading. */
  public static final String NOT = "not ";

  private static final String GOING_ON = "going on";

  /** Not real as far as the text goes, but told to lie ahead. */
  public static StatusReading ahead(Status status, String why) {
    return new StatusReading(status, Tense.FUTURE, false, false, false, why);
  }

  /** Told in the simple present, until the dates say whether it lies ahead. */
  public static StatusReading present() {
    return new StatusReading(Status.PLANNED, Tense.PRESENT, false, false, false, PRESENT);
  }

  /** Begun and not over on the day of writing, however long ago it began. */
  public static StatusReading goingOn() {
    return new StatusReading(Status.UNDERWAY, Tense.PAST, false, true, false, GOING_ON);
  }

  /** Whether it is told that the stay goes on on the day of writing. */
  public boolean isGoingOn() {
    return reason.equals(GOING_ON);
  }

  /** Told as done or going on, against what is only planned, possible or denied. */
  public boolean isDone() {
    return status == Status.HELD || status == Status.UNDERWAY;
  }

  /** Told as done by a verb in the past, not by a bare noun or in the present. */
  public boolean isSurelyDone() {
    return isDone() && !isWeak() && tense == Tense.PAST;
  }

  /** Asked, or supposed against the facts: nothing is told. */
  public boolean isUnreal() {
    return reason.equals(Hindsight.UNREAL) && status == Status.DENIED;
  }

  /** Told in the simple present: lies ahead when a coming day is named, else it is just told. */
  public boolean isSimplePresent() {
    // "will not be present" has the same word for a reason, and is settled
    return reason.equals(PRESENT) && status == Status.PLANNED;
  }

  /** Read from a bare noun: what a verb says elsewhere counts for more. */
  public boolean isWeak() {
    return reason.equals("noun");
  }

  public StatusReading with(Status other, String why) {
    return new StatusReading(other, tense, progressive, begun, ended, why);
  }
}
