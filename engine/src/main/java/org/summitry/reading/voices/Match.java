package org.summitry.reading.voices;

/**
 * An article that the new one is a copy of, or the other way round.
 *
 * @param similarity 0 to 1: the share of wording or names that both have
 */
record Match(VoiceIndex.Entry entry, Voices.Likeness likeness, double similarity) {}
