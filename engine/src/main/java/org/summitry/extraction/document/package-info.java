/**
 * An article with its sentences, tokens, dependency arcs and mentions; the text is never changed.
 */
@NullMarked
package org.summitry.extraction.document;

import org.jspecify.annotations.NullMarked;
