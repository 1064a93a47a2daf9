package org.summitry.extraction.language;

import org.summitry.model.Span;

/** A word as it stands in the text. {@code span} is in the text that was split. */
public record RawToken(Span span, String word) {}
