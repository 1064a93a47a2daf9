package org.summitry.extraction.document;

/** What a word that may tell of an engagement needs beside it to do so. */
public enum TriggerSort {
  /** A verb of travel: somebody and a place. */
  JOURNEY,
  /** "visit", "trip": somebody and a place, or a visit told of before. */
  STAY,
  /** A verb of meeting or speaking: two people. */
  ENCOUNTER,
  /** "received": somebody, and who or what received them. */
  RECEPTION,
  /** "talks", "a call": two people, or talks told of before. */
  TALKS,
  /** A word for what people do where they are: somebody and a place. */
  PRESENCE
}
