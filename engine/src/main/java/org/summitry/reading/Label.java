package org.summitry.reading;

/** What a stretch of a page is. Every visible character of a page has exactly one label. */
public enum Label {
  /** The headline of the main story. */
  TITLE,
  /** The running text of a main story. */
  BODY,
  /** Words under a picture; part of the main story's text. */
  CAPTION,
  /** Date lines, bylines, credits, section names, tags. */
  METADATA,
  /** Another story that the page only points to. */
  TEASER,
  /** Words that stand on the page a second time. */
  REPEAT,
  /** Menus, buttons, forms, notices, comments of readers. */
  INTERFACE,
  /** Tags, scripts, styles and the white space between the rest. */
  MARKUP
}
