package org.summitry.extraction.attribution;

import java.util.List;
import org.summitry.extraction.document.Token;
import org.summitry.model.Span;

/**
 * Somebody who says what a sentence tells.
 *
 * @param chain who says so, outermost first: {@code [Interfax, Kazakh Foreign Ministry / Aibek
 *     Smadiyarov]}
 * @param at the verb of saying, or the head of the phrase that names the source
 * @param span the words that name the source
 * @param outer whether it is an outlet that others are quoted by
 * @param spokesperson whether it is somebody who speaks for an office
 * @param back whether it says it of what was told before ("he made it public in a tweet")
 * @param tag whether it is set between or behind, by commas: it says all that stands before it
 */
record Saying(
    List<String> chain,
    Token at,
    Span span,
    boolean outer,
    boolean spokesperson,
    boolean back,
    boolean tag) {
  Saying {
    chain = List.copyOf(chain);
  }
}
