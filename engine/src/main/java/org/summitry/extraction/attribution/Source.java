package org.summitry.extraction.attribution;

import org.summitry.model.Span;

/**
 * Somebody or something that tells.
 *
 * @param name as it stands in an attribution: "Interfax", "Foreign Ministry / Qin Gang"
 * @param span the words that name it
 */
record Source(String name, Span span, Sort sort) {
  /** What kind of source it is. */
  enum Sort {
    OUTLET,
    OFFICE,
    SPOKESPERSON,
    PERSON,
    /** "sources", "two officials". */
    UNNAMED
  }
}
