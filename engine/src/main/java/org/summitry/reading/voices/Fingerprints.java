package org.summitry.reading.voices;

import com.dynatrace.hash4j.hashing.Hasher64;
import com.dynatrace.hash4j.hashing.Hashing;
import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHashing;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Takes the fingerprint of a text: what it says word by word (four words in a row), in which order
 * it names whom and which numbers (three in a row), and its skeleton of function words and names
 * (six in a row), each with a MinHash signature cut into bands of two components.
 */
final class Fingerprints {
  /** Bands of each signature: at a Jaccard index of 0.3 nine texts in ten are found. */
  private static final int BANDS = 24;

  private static final int ROWS = 2;
  private static final int WORDING = 4;
  private static final int NAMING = 3;
  private static final int SKELETON = 6;

  private static final Hasher64 HASHER = Hashing.komihash5_0();
  private static final SimilarityHashPolicy POLICY =
      SimilarityHashing.superMinHash(BANDS * ROWS, 32);

  private final Set<String> titles;
  private final Set<String> functionWords;

  /**
   * Works with word lists.
   *
   * @param titles stems of capitalised words that name nobody ("president", "the")
   * @param functionWords stems of words that no paraphrase replaces ("of", "with")
   */
  Fingerprints(Set<String> titles, Set<String> functionWords) {
    this.titles = Set.copyOf(titles);
    this.functionWords = Set.copyOf(functionWords);
  }

  /** The text is the body alone: a copy often has another headline. */
  Fingerprint of(String text) {
    List<Word> words = Word.listOf(text);
    Set<String> names = names(words);
    long[] stems = hashes(words, word -> true);
    long[] named = hashes(words, word -> isNamed(word, names));
    long[] bones =
        hashes(words, word -> functionWords.contains(word.stem()) || isNamed(word, names));
    long[] wording = runs(stems, WORDING);
    long[] naming = runs(named, NAMING);
    long[] skeleton = runs(bones, SKELETON);
    long exact = HASHER.hashStream().putLongArray(stems).getAsLong();
    LongStream keys =
        Stream.of(bands(wording, 'w'), bands(naming, 'n'), bands(skeleton, 's'))
            .flatMapToLong(bands -> bands);
    return new Fingerprint(
        exact,
        shortened(wording),
        shortened(naming),
        shortened(skeleton),
        shortened(named),
        shortened(hashes(words, word -> word.isNumber() || word.capital())),
        Slots.of(words, word -> isNamed(word, names)),
        LongStream.concat(LongStream.of(exact), keys).toArray());
  }

  private static long[] hashes(List<Word> words, Predicate<Word> wanted) {
    return words.stream()
        .filter(wanted)
        .mapToLong(word -> HASHER.hashCharsToLong(word.stem()))
        .toArray();
  }

  /** Stems that have a capital within a sentence. */
  private Set<String> names(List<Word> words) {
    return words.stream()
        .filter(word -> word.capital() && !word.first() && !titles.contains(word.stem()))
        .map(Word::stem)
        .collect(Collectors.toSet());
  }

  private static boolean isNamed(Word word, Set<String> names) {
    return word.isNumber() || (word.capital() && names.contains(word.stem()));
  }

  /** Hashes of each {@code length} neighbours, each once. */
  private static long[] runs(long[] hashes, int length) {
    if (hashes.length < length) {
      return hashes.length == 0 ? hashes : new long[] {run(hashes, 0, hashes.length)};
    }
    long[] runs = new long[hashes.length - length + 1];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = run(hashes, i, length);
    }
    return Arrays.stream(runs).distinct().toArray();
  }

  private static long run(long[] hashes, int from, int length) {
    long run = length;
    for (int i = from; i < from + length; i++) {
      run = HASHER.hashLongLongToLong(run, hashes[i]);
    }
    return run;
  }

  private static LongStream bands(long[] elements, char kind) {
    if (elements.length == 0) {
      return LongStream.empty();
    }
    byte[] signature = POLICY.createHasher().compute(ElementHashProvider.ofValues(elements));
    return IntStream.range(0, BANDS)
        .mapToLong(band ->
            HASHER.hashLongLongLongToLong(
                (long) kind << 32 | band,
                POLICY.getComponent(signature, ROWS * band),
                POLICY.getComponent(signature, ROWS * band + 1)));
  }

  private static int[] shortened(long[] hashes) {
    return Arrays.stream(hashes).mapToInt(hash -> (int) hash).sorted().distinct().toArray();
  }
}
