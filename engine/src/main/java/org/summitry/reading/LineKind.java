package org.summitry.reading;

/** What the words of a line say it is, when it is not a story's text. */
public enum LineKind {
  /** Buttons, notices, menus. */
  INTERFACE,
  /** The place of an advertisement. */
  AD,
  /** What readers write begins here. */
  COMMENTS,
  /** A heading over other stories, or one of them in the same line. */
  STORIES,
  /** Byline, credit, date, section. */
  METADATA
}
