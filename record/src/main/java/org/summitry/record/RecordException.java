package org.summitry.record;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The store could not do what was asked. The message names the file, what is wrong and what would
 * mend it, and is meant for the person at the terminal.
 */
public class RecordException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  /** What sort of failure. */
  public enum Reason {
    /** Written by a newer Summitry. */
    NEWER,
    /** A file that is no record. */
    NOT_A_RECORD,
    MISSING,
    /** Another process writes for longer than we wait. */
    BUSY,
    /** Disk full, unreadable, damaged, or a slip of ours. */
    FAILED
  }

  public RecordException(Reason reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }

  public static RecordException newer(Path file, int found, int known) {
    return new RecordException(
        Reason.NEWER,
        file
            + " was written by a newer Summitry (record version "
            + found
            + ", this one knows up to "
            + known
            + "). Use that Summitry, or give another file with --db.",
        null);
  }

  public static RecordException notARecord(Path file, @Nullable Throwable cause) {
    return new RecordException(
        Reason.NOT_A_RECORD,
        file + " is not a Summitry record. Give another file with --db.",
        cause);
  }

  public static RecordException missing(Path file) {
    return new RecordException(
        Reason.MISSING,
        "there is no record at " + file + ". Make one with `summitry ingest INPUT --db FILE`.",
        null);
  }
}
