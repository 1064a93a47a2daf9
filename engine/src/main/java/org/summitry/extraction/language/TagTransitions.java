package org.summitry.extraction.language;

import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the two tags before a word say about its own, for every two tags: log weights, all shifted
 * by the same unknown vector. Asked once of the tagger's model, in the middle of a sentence of
 * common words, where nothing else depends on tags.
 */
final class TagTransitions {
  private static final List<Word> REFERENCE =
      List.of(new Word("the"), new Word("the"), new Word("the"));

  private final int tags;
  private final double[][] weights;
  private final double[][] factors;

  private TagTransitions(int tags, double[][] weights) {
    this.tags = tags;
    this.weights = weights;
    factors = new double[weights.length][tags];
    for (int pair = 0; pair < weights.length; pair++) {
      for (int tag = 0; tag < tags; tag++) {
        factors[pair][tag] = Math.exp(weights[pair][tag]);
      }
    }
  }

  static TagTransitions of(MaxentTagger tagger) {
    Reference reference = new Reference(tagger);
    reference.tagSentence(REFERENCE, false);
    return reference.transitions();
  }

  /** How many tags there are. */
  int tags() {
    return tags;
  }

  /** By tag, for a word behind the two; not to be changed. */
  double[] weights(int beforeLast, int last) {
    return weights[beforeLast * tags + last];
  }

  /** The exponentials of {@link #weights}. */
  double[] factors(int beforeLast, int last) {
    return factors[beforeLast * tags + last];
  }

  /** The sentence in which the model is asked. */
  private static final class Reference extends TestSentence {
    private double @Nullable [][] weights;
    private double[] asked = {};

    Reference(MaxentTagger tagger) {
      super(tagger);
    }

    TagTransitions transitions() {
      double[][] found = weights;
      if (found == null) {
        throw new IllegalStateException("the tagger's model was not asked for two tags back");
      }
      return new TagTransitions(asked.length, found);
    }

    @Override
    protected double[] getHistories(String[] tags, History history) {
      double[] found = super.getHistories(tags, history);
      asked = found.clone();
      return found;
    }

    @Override
    public double[] scoresOf(int[] tags, int position) {
      double[] scores = super.scoresOf(tags, position);
      if (weights == null && position == leftWindow() + 2) {
        weights = askAll(tags.clone(), position);
      }
      return scores;
    }

    private double[][] askAll(int[] tags, int position) {
      int count = asked.length;
      double[][] found = new double[count * count][];
      for (int pair = 0; pair < found.length; pair++) {
        tags[position - 2] = pair / count;
        tags[position - 1] = pair % count;
        super.scoresOf(tags, position);
        found[pair] = asked;
      }
      return found;
    }
  }
}
