package org.summitry.reading.voices;

import org.summitry.model.Span;

/**
 * The news agency that an article is credited to.
 *
 * @param name as the record calls it ("AFP")
 * @param span the credit in the article's text
 * @param isAuthor whether the text is the agency's; not so where it only gave inputs
 */
public record Agency(String name, Span span, boolean isAuthor) {}
