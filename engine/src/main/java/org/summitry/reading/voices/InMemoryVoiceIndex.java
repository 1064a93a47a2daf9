package org.summitry.reading.voices;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An index that lasts as long as the run. Not for use from several threads. */
public final class InMemoryVoiceIndex implements VoiceIndex {
  private final List<Entry> entries = new ArrayList<>();
  private final Map<Long, List<Integer>> numbers = new HashMap<>();
  private final Map<String, String> joined = new HashMap<>();

  @Override
  public Collection<Entry> listSharing(long[] keys, int perKey, int most) {
    Map<Integer, Integer> shared = new TreeMap<>();
    for (long key : keys) {
      List<Integer> sharing = numbers.getOrDefault(key, List.of());
      for (int number : sharing.subList(0, Math.min(perKey, sharing.size()))) {
        shared.merge(number, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()))
        .limit(most)
        .map(each -> asItIsNow(entries.get(each.getKey())))
        .toList();
  }

  private Entry asItIsNow(Entry entry) {
    return new Entry(entry.article(), voiceNow(entry.voice()), entry.agency(), entry.fingerprint());
  }

  @Override
  public void add(Entry entry) {
    for (long key : entry.fingerprint().keys()) {
      numbers.computeIfAbsent(key, _ -> new ArrayList<>(1)).add(entries.size());
    }
    entries.add(entry);
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
