package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import org.summitry.model.OffsetMap;

/** A text under construction that remembers where on the page each of its characters stood. */
public final class MappedText {
  private final StringBuilder text = new StringBuilder(USUAL);
  private static final int USUAL = 128;

  private final List<OffsetMap.Run> runs = new ArrayList<>();

  /** Appends the page's characters {@code [start, end)} as they stand. */
  public void appendPage(CharSequence page, int start, int end) {
    add(text.length(), end - start, start, end - start);
    text.append(page, start, end);
  }

  /**
   * Appends {@code written}, which the page has as its characters {@code [start, start+length)}.
   */
  public void appendFor(String written, int start, int length) {
    add(text.length(), written.length(), start, length);
    text.append(written);
  }

  /** Appends characters that stand nowhere on the page. */
  public void appendOwn(String own) {
    text.append(own);
  }

  /** Appends another mapped text, its way back included. */
  public void append(String other, OffsetMap offsets) {
    append(other, offsets.runs());
  }

  /**
   * @param back the other text's way back, in order
   */
  public void append(String other, List<OffsetMap.Run> back) {
    int shift = text.length();
    for (OffsetMap.Run run : back) {
      add(run.textStart() + shift, run.textLength(), run.pageStart(), run.pageLength());
    }
    text.append(other);
  }

  public int length() {
    return text.length();
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  public String text() {
    return text.toString();
  }

  public OffsetMap offsets() {
    return new OffsetMap(runs);
  }

  private void add(int textStart, int textLength, int pageStart, int pageLength) {
    if (textLength == 0) {
      return;
    }
    if (!runs.isEmpty()) {
      OffsetMap.Run last = runs.getLast();
      if (last.textLength() == last.pageLength()
          && textLength == pageLength
          && last.textStart() + last.textLength() == textStart
          && last.pageStart() + last.pageLength() == pageStart) {
        int length = last.textLength() + textLength;
        runs.set(
            runs.size() - 1, new OffsetMap.Run(last.textStart(), length, last.pageStart(), length));
        return;
      }
    }
    runs.add(new OffsetMap.Run(textStart, textLength, pageStart, pageLength));
  }
}
