package org.summitry.model;

import org.jspecify.annotations.Nullable;

/**
 * A problem with input: typed, counted, never fatal to other pages.
 *
 * @param source the file or address it is in
 * @param place where in it ("line 12", "byte 40960"), null when it is the whole
 * @param message what is wrong and what would mend it, one sentence
 */
public record Issue(Code code, String source, @Nullable String place, String message) {
  /** What sort of problem; each one is explained in {@code docs/issues.md}. */
  public enum Code {
    UNREADABLE_FILE,
    UNREADABLE_ENCODING,
    MALFORMED_JSON,
    MALFORMED_DATE,
    MALFORMED_RECORD,
    NO_TEXT,
    UNSUPPORTED_FORMAT,
    UNSUPPORTED_LANGUAGE,
    TOO_LARGE,
    ANALYSIS_FAILED
  }

  /** {@code file:place: message}. */
  public String describe() {
    return source + (place == null ? "" : ": " + place) + ": " + message;
  }
}
