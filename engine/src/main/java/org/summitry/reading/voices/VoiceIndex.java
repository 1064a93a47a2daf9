package org.summitry.reading.voices;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Where fingerprints are looked up by their keys. The record keeps one in its store; {@link
 * InMemoryVoiceIndex} is for runs without one. Asking costs the same however much is in it, because
 * a key that many articles have is read only in part, and no more than so many entries are given.
 */
public interface VoiceIndex {
  /**
   * Entries that share a key: those that share most keys first, of equal ones the older.
   *
   * @param perKey of a key that more articles have, so many of the oldest are looked at
   * @param most how many entries are given at most
   */
  Collection<Entry> listSharing(long[] keys, int perKey, int most);

  /** Adds an article under all keys of its fingerprint. */
  void add(Entry entry);

  /**
   * Makes two voices one: entries that had the voice {@code from} have {@code into} from now on.
   */
  void join(String from, String into);

  /**
   * An article whose voice is settled.
   *
   * @param agency the news agency that it is credited to; null when to none
   */
  record Entry(String article, String voice, @Nullable String agency, Fingerprint fingerprint) {}
}
