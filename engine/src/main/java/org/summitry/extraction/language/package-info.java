/**
 * The language stage: sentences, tokens, tags and dependencies, the only part that knows CoreNLP.
 */
@NullMarked
package org.summitry.extraction.language;

import org.jspecify.annotations.NullMarked;
