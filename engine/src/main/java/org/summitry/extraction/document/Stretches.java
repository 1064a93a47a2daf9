package org.summitry.extraction.document;

import java.util.List;
import java.util.function.Function;
import org.summitry.model.Span;

/** Found things of a text in text order, asked for stretch by stretch. */
final class Stretches<T> {
  private final List<T> things;
  private final Function<T, Span> spans;

  /**
   * @param things in text order, not overlapping
   */
  Stretches(List<T> things, Function<T, Span> spans) {
    this.things = things;
    this.spans = spans;
  }

  /** Those that lie in the span. */
  List<T> inside(Span span) {
    int from = firstFrom(span.start());
    int to = from;
    while (to < things.size() && spans.apply(things.get(to)).end() <= span.end()) {
      to++;
    }
    return things.subList(from, to);
  }

  private int firstFrom(int start) {
    int low = 0;
    int high = things.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.apply(things.get(middle)).start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
