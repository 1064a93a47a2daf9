package org.summitry.extraction.assembly;

import java.util.regex.Pattern;
import org.summitry.extraction.document.Document;

/**
 * An article written while things happen, entry by entry, each with the time of day before it:
 * "17.32 Wheels up." What it tells without a day is of the day of writing.
 */
final class LiveLog {
  /** A single time may be that of printing. */
  private static final int ENTRIES = 3;

  private static final Pattern ENTRY =
      Pattern.compile("(?m)^[\\s*•·>–—-]*([01]?\\d|2[0-3])[:.h][0-5]\\d(?!\\d)");

  private LiveLog() {}

  static boolean is(Document document) {
    return ENTRY.matcher(document.text()).results().limit(ENTRIES).count() == ENTRIES;
  }
}
