package org.summitry.model;

import java.util.ArrayList;
import java.util.List;

/**
 * The way from an article's text back to the decoded page: runs of characters that were taken over
 * one by one. Characters between runs (a line break put between two paragraphs) come from nowhere.
 *
 * @param runs in order of {@code textStart}, not overlapping in the text
 */
public record OffsetMap(List<Run> runs) {

  /**
   * {@code textLength} characters of the text from {@code textStart} on stand for {@code
   * pageLength} characters of the decoded page from {@code pageStart} on. Both lengths are equal
   * but where a character was written otherwise on the page ({@code &amp;}).
   */
  public record Run(int textStart, int textLength, int pageStart, int pageLength) {}

  public OffsetMap {
    runs = List.copyOf(runs);
  }

  /** For a text that is the page's characters {@code [pageStart, pageStart + length)}. */
  public static OffsetMap identity(int pageStart, int length) {
    return new OffsetMap(length == 0 ? List.of() : List.of(new Run(0, length, pageStart, length)));
  }

  /**
   * The page's spans that the span of the text was taken from, in order, touching ones joined.
   * Empty when none of it stands on the page.
   */
  public List<Span> toPage(Span text) {
    List<Span> spans = new ArrayList<>();
    for (Run run : runs) {
      int from = Math.max(text.start(), run.textStart());
      int to = Math.min(text.end(), run.textStart() + run.textLength());
      if (from < to) {
        add(spans, pageSpan(run, from, to));
      }
    }
    return List.copyOf(spans);
  }

  private static Span pageSpan(Run run, int from, int to) {
    if (run.textLength() != run.pageLength()) {
      return new Span(run.pageStart(), run.pageStart() + run.pageLength());
    }
    int shift = run.pageStart() - run.textStart();
    return new Span(from + shift, to + shift);
  }

  private static void add(List<Span> spans, Span next) {
    if (!spans.isEmpty() && spans.getLast().end() == next.start()) {
      spans.set(spans.size() - 1, spans.getLast().cover(next));
    } else {
      spans.add(next);
    }
  }
}
