package org.summitry.extraction.chronicle;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.frame.Draft.Where;

/**
 * A place at which a journey stops.
 *
 * @param token the word that names it
 * @param time the time beside it ("ABUJA, May 16, and ACCRA, May 17"); null for none
 */
record Stop(Where where, Token token, @Nullable Token time) {
  Stop at(Token when) {
    return new Stop(where, token, when);
  }
}
