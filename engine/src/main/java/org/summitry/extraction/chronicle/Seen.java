package org.summitry.extraction.chronicle;

import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;

/** Somebody, and the word in a stage that means them. */
record Seen(Token token, Entity entity) {
  boolean isNamed() {
    return token.mention() != null;
  }
}
