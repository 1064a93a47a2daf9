package org.summitry.extraction.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.mention.Mention;
import org.summitry.model.Span;

/**
 * A word of the simplified sentence: a plain word, or a mention with a word that stands in for it.
 */
record Slot(Span span, String word, String standIn, @Nullable Mention mention) {
  /** The words of a sentence, each mention among them as one. */
  static List<Slot> list(List<RawToken> words, List<Mention> mentions, String text) {
    List<Slot> slots = new ArrayList<>();
    int next = 0;
    for (RawToken word : words) {
      while (next < mentions.size() && mentions.get(next).span().end() <= word.span().start()) {
        next++;
      }
      Mention mention = next < mentions.size() ? mentions.get(next) : null;
      if (mention == null || word.span().end() <= mention.span().start()) {
        slots.add(new Slot(word.span(), word.word(), word.word(), null));
      } else if (word.span().start() <= mention.span().start()) {
        String surface = mention.span().in(text);
        slots.add(new Slot(mention.span(), surface, StandIns.standIn(mention, surface), mention));
      }
    }
    return slots;
  }
}
