package org.summitry.reading.voices;

import java.util.Collection;

/**
 * Where fingerprints are looked up by their keys. The record keeps one in its store; {@link
 * InMemoryVoiceIndex} is for runs without one. Asking costs the same however much is in it, because
 * no more than {@code most} entries are given for a key.
 */
public interface VoiceIndex {
  /** Entries that share one of the keys, each once; for each key the {@code most} oldest. */
  Collection<Entry> listSharing(long[] keys, int most);

  /** Adds an article under all keys of its fingerprint. */
  void add(Entry entry);

  /**
   * Makes two voices one: entries that had the voice {@code from} have {@code into} from now on.
   */
  void join(String from, String into);

  /** An article whose voice is settled. */
  record Entry(String article, String voice, Fingerprint fingerprint) {}
}
