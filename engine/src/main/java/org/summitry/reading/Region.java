package org.summitry.reading;

import org.summitry.model.Span;

/**
 * A labelled stretch of a page.
 *
 * @param span in the decoded page (of a JSON line: in its {@code text} or {@code html} value)
 * @param part the number of the story it belongs to, 0 for none
 */
public record Region(Span span, Label label, int part) {}
