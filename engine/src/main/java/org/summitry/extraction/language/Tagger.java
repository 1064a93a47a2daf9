package org.summitry.extraction.language;

import edu.stanford.nlp.ling.TaggedWord;
import edu.stanford.nlp.ling.Word;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/**
 * Finds the tags that CoreNLP's tagger finds. A sentence's object remembers what the model says of
 * words by themselves, so it is used again for later ones. Safe for use by several threads.
 */
final class Tagger {
  /** So many sentences, then the words remembered are given up. */
  private static final int SENTENCES = 1000;

  private final MaxentTagger model;
  private final TagTransitions transitions;

  /** Those not in use just now: as many as there were threads at once. */
  private final ConcurrentLinkedDeque<TaggedSentence> idle = new ConcurrentLinkedDeque<>();

  Tagger(MaxentTagger model) {
    this.model = model;
    this.transitions = TagTransitions.of(model);
  }

  List<TaggedWord> tag(List<Word> words) {
    TaggedSentence free = idle.pollFirst();
    TaggedSentence sentence = free == null ? new TaggedSentence(model, transitions) : free;
    List<TaggedWord> tagged = sentence.tagSentence(words, false);
    if (sentence.tagged() < SENTENCES) {
      idle.addFirst(sentence);
    }
    return tagged;
  }
}
