package org.summitry.extraction.summit;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.model.Span;

/**
 * A gathering as a sentence names it.
 *
 * @param series the series' code in the gazetteer, or the name as said when it has none there; null
 *     for one without a name ("an informal summit")
 * @param token the word that stands for it in the parse
 * @param span the words that name it
 * @param sort how it is named
 */
record Gathering(@Nullable String series, Token token, Span span, Sort sort) {
  /** How a text names a gathering. */
  enum Sort {
    /** "the SCO summit", "Davos". */
    SERIES,
    /** "the summit", of one named before. */
    AGAIN,
    /** "the Arctic Ports Forum": a name that no series in the gazetteer has. */
    UNKNOWN,
    /** "the joint summit with Biden". */
    UNNAMED
  }
}
