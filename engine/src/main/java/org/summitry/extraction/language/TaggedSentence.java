package org.summitry.extraction.language;

import edu.stanford.nlp.tagger.maxent.History;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.tagger.maxent.TestSentence;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP's tagging of a sentence, several times faster: what the words say of a word's tag is
 * asked of its model once for each word, and what the two tags before say is looked up in {@link
 * TagTransitions}. CoreNLP asks for both together, anew for every two tags before. Sentences may be
 * tagged one after another, but not by several threads at once.
 */
final class TaggedSentence extends TestSentence {
  private final TagTransitions transitions;

  /** By position in the window that is searched; null where nothing was asked yet. */
  private @Nullable Place[] places = {};

  /** The model's last answer, before it is made to add up to one. */
  private double[] raw = {};

  private int tagged;

  /**
   * What is known of a word.
   *
   * @param possible its possible tags
   * @param weights what the words say, by tag
   * @param greatest the greatest of the weights
   * @param factors the exponentials of the weights, shifted by the greatest
   */
  private record Place(int[] possible, double[] weights, double greatest, double[] factors) {}

  TaggedSentence(MaxentTagger tagger, TagTransitions transitions) {
    super(tagger);
    this.transitions = transitions;
  }

  @Override
  protected void init() {
    super.init();
    places = new Place[size + leftWindow() + rightWindow()];
    tagged++;
  }

  /** How many sentences it has been used for. */
  int tagged() {
    return tagged;
  }

  @Override
  protected double[] getHistories(String[] tags, History history) {
    double[] found = super.getHistories(tags, history);
    raw = found.clone();
    return found;
  }

  /** The log likelihoods of the possible tags at the position, given the two tags before. */
  @Override
  public double[] scoresOf(int[] tags, int position) {
    // The first two words have no two tags before, which tells of capital letters too.
    if (position < leftWindow() + 2) {
      return super.scoresOf(tags, position);
    }
    double[] before = transitions.weights(tags[position - 2], tags[position - 1]);
    Place place = places[position];
    if (place == null) {
      place = ask(tags, position, before);
      places[position] = place;
    }
    double[] factors = transitions.factors(tags[position - 2], tags[position - 1]);
    double sum = 0;
    for (int tag = 0; tag < factors.length; tag++) {
      sum += factors[tag] * place.factors()[tag];
    }
    double total = place.greatest() + Math.log(sum);
    double[] scores = new double[place.possible().length];
    for (int i = 0; i < scores.length; i++) {
      int tag = place.possible()[i];
      scores[i] = before[tag] + place.weights()[tag] - total;
    }
    return scores;
  }

  private Place ask(int[] tags, int position, double[] before) {
    super.scoresOf(tags, position);
    double[] weights = new double[before.length];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int tag = 0; tag < weights.length; tag++) {
      weights[tag] = raw[tag] - before[tag];
      greatest = Math.max(greatest, weights[tag]);
    }
    double[] factors = new double[weights.length];
    for (int tag = 0; tag < weights.length; tag++) {
      factors[tag] = Math.exp(weights[tag] - greatest);
    }
    return new Place(getPossibleValues(position), weights, greatest, factors);
  }
}
