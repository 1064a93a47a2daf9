package org.summitry.extraction.document;

import org.jspecify.annotations.Nullable;
import org.summitry.extraction.mention.Mention;
import org.summitry.model.Span;

/**
 * A word of the simplified sentence: a plain word, or a mention with a word that stands in for it.
 */
record Slot(Span span, String word, String standIn, @Nullable Mention mention) {}
