package org.summitry.extraction.chronicle;

import org.summitry.extraction.cast.Entity;
import org.summitry.extraction.document.Token;
import org.summitry.extraction.mention.Mention.GroupMention;

/** Somebody, and the word in a stage that means them. */
record Seen(Token token, Entity entity) {
  /** By name or office, not as one of several. */
  boolean isNamed() {
    return token.mention() != null && !(token.mention() instanceof GroupMention);
  }
}
