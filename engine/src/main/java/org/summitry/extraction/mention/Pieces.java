package org.summitry.extraction.mention;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.extraction.language.RawToken;
import org.summitry.extraction.time.TimeExpression;
import org.summitry.gazetteer.NameMatch;
import org.summitry.model.Span;

/**
 * Lays names and time expressions over the words of a sentence; times win over names they cover.
 */
final class Pieces {
  private Pieces() {}

  static List<Piece> of(
      List<RawToken> words, String text, List<NameMatch> names, List<TimeExpression> times) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int start = words.get(at).span().start();
      TimeExpression time = timeAt(times, start);
      NameMatch name = time == null ? nameAt(names, start) : null;
      Span covered = time != null ? time.span() : name != null ? name.span() : null;
      int next = covered == null ? at + 1 : after(words, at, covered.end());
      Span span = new Span(start, words.get(next - 1).span().end());
      if (covered != null
          && covered.end() < span.end()
          && next == at + 1
          && !isFullStop(text, covered, span)) {
        // The name is only part of a word ("US-led", "non-Chinese"): leave the word as it is.
        name = null;
        time = null;
      }
      pieces.add(new Piece(span, span.in(text), name, time));
      at = next;
    }
    return pieces;
  }

  /** "the U.S.": the name in the gazetteer does without its last stop. */
  private static boolean isFullStop(String text, Span name, Span word) {
    return word.end() - name.end() == 1 && text.charAt(name.end()) == '.';
  }

  private static int after(List<RawToken> words, int from, int end) {
    int next = from + 1;
    while (next < words.size() && words.get(next).span().start() < end) {
      next++;
    }
    return next;
  }

  private static @Nullable TimeExpression timeAt(List<TimeExpression> times, int start) {
    for (TimeExpression time : times) {
      if (time.span().start() == start) {
        return time;
      }
    }
    return null;
  }

  private static @Nullable NameMatch nameAt(List<NameMatch> names, int start) {
    for (NameMatch name : names) {
      if (name.span().start() == start) {
        return name;
      }
    }
    return null;
  }
}
