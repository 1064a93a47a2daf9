package org.summitry.extraction.time;

/**
 * What a rule of the grammar read.
 *
 * @param end index of the token after its last
 */
record Phrase(int end, TimeMeaning meaning) {}
