package org.summitry.extraction.time;

/** What a time expression says: a closed set, one record each. */
public sealed interface TimeMeaning permits TimeMeaning.Unknown {
  /** Placeholder until the first meanings are there. */
  record Unknown() implements TimeMeaning {}
}
