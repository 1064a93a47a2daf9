package org.summitry.extraction.time;

import org.summitry.model.Span;

/**
 * A span of text that names a time, as read but not yet resolved.
 *
 * @param span in the text that was searched
 * @param meaning what the words say, whatever the publication date
 */
public record TimeExpression(Span span, TimeMeaning meaning) {}
