package org.summitry.extraction.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * The vocabulary and weights of CoreNLP's neural transition parser (Chen and Manning 2014), as its
 * model file has them.
 *
 * @param words ids of words; tags and labels are numbered from 0 each
 * @param labels relation names by id
 * @param wordVectors by word, as those of tags and labels
 * @param hidden weights of the hidden layer: by input slot and place in the vector, one row of
 *     hidden units each
 * @param output weights of the transitions, one row for each hidden unit: an arc to the left for
 *     each relation, an arc to the right for each, and the shift
 */
record ParserModel(
    Map<String, Integer> words,
    Map<String, Integer> tags,
    List<String> labels,
    float[][] wordVectors,
    float[][] tagVectors,
    float[][] labelVectors,
    float[][][] hidden,
    float[] bias,
    float[][] output) {
  static final int UNKNOWN = 0;

  /** What stands where the stack or buffer has no word. */
  static final int ABSENT = 1;

  static final int ROOT = 2;

  /** Reads the model file of that name from the class path. */
  static ParserModel read(String resource) {
    InputStream packed = ParserModel.class.getClassLoader().getResourceAsStream(resource);
    if (packed == null) {
      throw new IllegalStateException(
          "no model " + resource + " on the class path; build the engine to unpack it");
    }
    try (ModelText text = new ModelText(new GZIPInputStream(packed, 1 << 16), resource)) {
      return read(text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ParserModel read(ModelText text) throws IOException {
    int words = text.requireSetting("dict");
    int tags = text.requireSetting("pos");
    int labels = text.requireSetting("label");
    int embedding = text.requireSetting("embeddingSize");
    int units = text.requireSetting("hiddenSize");
    int slots = text.requireSetting("numTokens");
    text.requireSetting("preComputed");
    List<String> wordNames = new ArrayList<>();
    float[][] wordVectors = vectors(text, words, embedding, wordNames);
    List<String> tagNames = new ArrayList<>();
    float[][] tagVectors = vectors(text, tags, embedding, tagNames);
    List<String> labelNames = new ArrayList<>();
    float[][] labelVectors = vectors(text, labels, embedding, labelNames);
    float[][][] hidden = new float[slots][][];
    for (int slot = 0; slot < slots; slot++) {
      hidden[slot] = rows(text, embedding, units);
    }
    float[] bias = new float[units];
    text.fill(bias);
    // The first label stands for no relation, so it makes no transition.
    float[][] output = rows(text, units, 2 * (labels - 1) + 1);
    return new ParserModel(
        ids(wordNames),
        ids(tagNames),
        List.copyOf(labelNames),
        wordVectors,
        tagVectors,
        labelVectors,
        hidden,
        bias,
        output);
  }

  private static float[][] vectors(ModelText text, int count, int size, List<String> names)
      throws IOException {
    float[][] vectors = new float[count][size];
    for (float[] vector : vectors) {
      names.add(text.requireWord());
      text.fill(vector);
    }
    return vectors;
  }

  private static float[][] rows(ModelText text, int count, int size) throws IOException {
    float[][] rows = new float[count][size];
    for (float[] row : rows) {
      text.fill(row);
    }
    return rows;
  }

  private static Map<String, Integer> ids(List<String> names) {
    Map<String, Integer> ids = HashMap.newHashMap(names.size());
    for (int i = 0; i < names.size(); i++) {
      ids.put(names.get(i), i);
    }
    return ids;
  }

  int word(String word) {
    return words.getOrDefault(word, UNKNOWN);
  }

  int tag(String tag) {
    return tags.getOrDefault(tag, UNKNOWN);
  }
}
