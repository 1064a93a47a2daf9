/**
 * Who copied whom: articles that carry the same text, a shortened, re-ordered or paraphrased one,
 * are one voice. {@link org.summitry.reading.voices.Voices} is the way in.
 */
@NullMarked
package org.summitry.reading.voices;

import org.jspecify.annotations.NullMarked;
