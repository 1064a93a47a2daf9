package org.summitry.bench.voices;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.summitry.reading.voices.InMemoryVoiceIndex;
import org.summitry.reading.voices.Voices;

/**
 * Perturbs each text in every way, lets all of them come in in random order, and counts which pairs
 * ended up in one voice. Pairs of copies of one text should, pairs of different texts should not.
 */
public final class VoiceBenchmark {
  private final Substitutes substitutes = Substitutes.read();
  private final long seed;

  /** The same seed gives the same perturbations and the same order. */
  public VoiceBenchmark(long seed) {
    this.seed = seed;
  }

  /**
   * The counts.
   *
   * @param right pairs of one text in one voice
   * @param wrong pairs of different texts in one voice
   * @param missed pairs of one text in two voices
   * @param found share of texts whose copy is in the original's voice, by perturbation
   * @param mixed examples of two texts in one voice
   */
  public record Score(
      long right, long wrong, long missed, Map<Perturbation, Double> found, List<String> mixed) {
    /** Of the pairs in one voice, how many belong there. */
    public double precision() {
      return right + wrong == 0 ? 1 : (double) right / (right + wrong);
    }

    /** Of the pairs that belong together, how many are. */
    public double recall() {
      return right + missed == 0 ? 1 : (double) right / (right + missed);
    }
  }

  private record Copy(int text, String id, String body) {}

  /** Groups every text with its eight copies. */
  public Score run(List<String> texts) {
    Map<String, String> voices = place(copies(texts));
    Map<String, Map<Integer, Integer>> groups = new HashMap<>();
    Map<Integer, Integer> sizes = new HashMap<>();
    voices.forEach((id, voice) -> {
      int text = Integer.parseInt(id.substring(0, id.indexOf('/')));
      groups.computeIfAbsent(voice, none -> new HashMap<>()).merge(text, 1, Integer::sum);
      sizes.merge(text, 1, Integer::sum);
    });
    long right = 0;
    long together = 0;
    List<String> mixed = new ArrayList<>();
    for (Map<Integer, Integer> group : groups.values()) {
      together += pairs(group.values().stream().mapToInt(Integer::intValue).sum());
      right += group.values().stream().mapToLong(VoiceBenchmark::pairs).sum();
      if (group.size() > 1) {
        mixed.add(group.toString());
      }
    }
    long belong = sizes.values().stream().mapToLong(VoiceBenchmark::pairs).sum();
    return new Score(right, together - right, belong - right, found(texts, voices), mixed);
  }

  private static long pairs(int members) {
    return (long) members * (members - 1) / 2;
  }

  private List<Copy> copies(List<String> texts) {
    Random random = new Random(seed);
    List<Copy> copies = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      copies.add(new Copy(i, i + "/ORIGINAL", texts.get(i)));
      for (Perturbation each : Perturbation.values()) {
        copies.add(new Copy(i, i + "/" + each, each.apply(texts.get(i), random, substitutes)));
      }
    }
    Collections.shuffle(copies, random);
    return copies;
  }

  private static Map<String, String> place(List<Copy> copies) {
    InMemoryVoiceIndex index = new InMemoryVoiceIndex();
    Voices voices = new Voices(index);
    Map<String, String> placed = new HashMap<>();
    for (Copy copy : copies) {
      placed.put(copy.id(), voices.place(copy.id(), copy.body()).voice());
    }
    placed.replaceAll((id, voice) -> index.voiceNow(voice));
    return placed;
  }

  private static Map<Perturbation, Double> found(List<String> texts, Map<String, String> voices) {
    Map<Perturbation, Double> found = new EnumMap<>(Perturbation.class);
    for (Perturbation each : Perturbation.values()) {
      long together = 0;
      for (int i = 0; i < texts.size(); i++) {
        String original = voices.get(i + "/ORIGINAL");
        together += original != null && original.equals(voices.get(i + "/" + each)) ? 1 : 0;
      }
      found.put(each, (double) together / texts.size());
    }
    return found;
  }
}
