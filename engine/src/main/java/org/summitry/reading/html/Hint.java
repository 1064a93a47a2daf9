package org.summitry.reading.html;

/** What an element's tag, class or id says of the text inside it. */
enum Hint {
  NONE,
  /** The running text of the page's article. */
  BODY,
  /** A name that stands for running text on some pages and for more on others. */
  PERHAPS_BODY,
  /** Words under a picture. */
  CAPTION,
  /** Byline, date, section, tags. */
  METADATA,
  /** Links to other stories. */
  STORIES,
  /** What readers write. */
  COMMENTS,
  /** Menus, forms, advertisements, notices. */
  INTERFACE;

  boolean isBody() {
    return this == BODY || this == PERHAPS_BODY;
  }
}
