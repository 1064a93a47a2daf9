package org.summitry.reading.voices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An index that lasts as long as the run. Not for use from several threads. */
public final class InMemoryVoiceIndex implements VoiceIndex {
  private final Map<Long, List<Entry>> entries = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();

  @Override
  public Collection<Entry> listSharing(long[] keys, int most) {
    Map<String, Entry> found = new LinkedHashMap<>();
    for (long key : keys) {
      List<Entry> sharing = entries.getOrDefault(key, List.of());
      for (Entry entry : sharing.subList(0, Math.min(most, sharing.size()))) {
        found.put(
            entry.article(),
            new Entry(entry.article(), voiceNow(entry.voice()), entry.fingerprint()));
      }
    }
    return found.values();
  }

  @Override
  public void add(Entry entry) {
    for (long key : entry.fingerprint().keys()) {
      entries.computeIfAbsent(key, none -> new ArrayList<>(1)).add(entry);
    }
  }

  @Override
  public void join(String from, String into) {
    String old = voiceNow(from);
    String next = voiceNow(into);
    if (!old.equals(next)) {
      joined.put(old, next);
    }
  }

  /** What a voice has become by joining. */
  public String voiceNow(String voice) {
    String now = voice;
    for (String next = joined.get(now); next != null; next = joined.get(now)) {
      now = next;
    }
    return now;
  }
}
