package org.summitry.extraction.language;

import org.jspecify.annotations.Nullable;

/**
 * The hidden layer of the parser's network. What one word adds to the hidden units depends only on
 * where it stands, its tag and its relation, so it is kept for the next time; places without a word
 * are most of a state, and are summed up once for all. Safe for use by several threads.
 */
final class HiddenLayer {
  /** Words on the stack and in the buffer that are looked at. */
  static final int WORD_PLACES = 6;

  /** All places that are looked at: the others are children of the top of the stack. */
  static final int PLACES = 18;

  /** A power of two; each share kept takes as many floats as there are hidden units. */
  private static final int KEPT = 1 << 15;

  private final ParserModel model;

  /** The hidden units when no place has a word. */
  private final float[] base;

  /** What the tag, or the relation, at a place adds to a place without a word. */
  private final float[][] tagShares;

  private final float[][] labelShares;

  /** By hash, the last to come; a share is the same whichever thread has made it. */
  private final @Nullable Share[] kept = new Share[KEPT];

  private record Share(long key, float[] units) {}

  HiddenLayer(ParserModel model) {
    this.model = model;
    int tags = model.tagVectors().length;
    int labels = model.labelVectors().length;
    base = model.bias().clone();
    tagShares = new float[PLACES * tags][];
    labelShares = new float[PLACES * labels][];
    for (int place = 0; place < PLACES; place++) {
      Product.add(base, model.wordVectors()[ParserModel.ABSENT], model.hidden()[place]);
      Product.add(base, model.tagVectors()[ParserModel.ABSENT], tagWeights(place));
      for (int tag = 0; tag < tags; tag++) {
        tagShares[place * tags + tag] =
            share(model.tagVectors(), tag, ParserModel.ABSENT, tagWeights(place));
      }
      if (place >= WORD_PLACES) {
        Product.add(base, model.labelVectors()[0], labelWeights(place));
        for (int label = 0; label < labels; label++) {
          labelShares[place * labels + label] =
              share(model.labelVectors(), label, 0, labelWeights(place));
        }
      }
    }
  }

  private float[][] tagWeights(int place) {
    return model.hidden()[PLACES + place];
  }

  private float[][] labelWeights(int place) {
    return model.hidden()[2 * PLACES + place - WORD_PLACES];
  }

  private float[] share(float[][] vectors, int id, int absent, float[][] weights) {
    float[] difference = vectors[id].clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= vectors[absent][i];
    }
    float[] units = new float[base.length];
    Product.add(units, difference, weights);
    return units;
  }

  /** The units when no place has a word, in {@code units}. */
  void start(float[] units) {
    System.arraycopy(base, 0, units, 0, units.length);
  }

  /**
   * Adds a word at a place.
   *
   * @param label its relation where it is a child, else 0
   */
  void add(float[] units, int place, int word, int tag, int label) {
    add(units, share(place, word, tag, label));
  }

  private float[] share(int place, int word, int tag, int label) {
    int tags = model.tagVectors().length;
    int labels = model.labelVectors().length;
    long key = (((long) word * PLACES + place) * tags + tag) * labels + label;
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (KEPT - 1);
    Share found = kept[at];
    if (found != null && found.key() == key) {
      return found.units();
    }
    float[] units = share(model.wordVectors(), word, ParserModel.ABSENT, model.hidden()[place]);
    add(units, tagShares[place * tags + tag]);
    if (place >= WORD_PLACES) {
      add(units, labelShares[place * labels + label]);
    }
    kept[at] = new Share(key, units);
    return units;
  }

  private static void add(float[] units, float[] more) {
    for (int i = 0; i < units.length; i++) {
      units[i] += more[i];
    }
  }
}
