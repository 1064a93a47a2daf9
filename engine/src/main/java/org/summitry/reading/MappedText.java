package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.OffsetMap;

/** A text under construction that remembers where on the page each of its characters stood. */
public final class MappedText {
  /** Most texts are one line, which then is taken over as it is. */
  private String first = "";

  /** All that was appended, once that is more than {@link #first}. */
  private @Nullable StringBuilder text;

  private final List<OffsetMap.Run> runs = new ArrayList<>(2);

  /** Appends the page's characters {@code [start, end)} as they stand. */
  public void appendPage(CharSequence page, int start, int end) {
    add(length(), end - start, start, end - start);
    append(page.subSequence(start, end).toString());
  }

  /**
   * Appends {@code written}, which the page has as its characters {@code [start, start+length)}.
   */
  public void appendFor(String written, int start, int length) {
    add(length(), written.length(), start, length);
    append(written);
  }

  /** Appends characters that stand nowhere on the page. */
  public void appendOwn(String own) {
    append(own);
  }

  /** Appends another mapped text, its way back included. */
  public void append(String other, OffsetMap offsets) {
    append(other, offsets.runs());
  }

  /**
   * @param back the other text's way back, in order
   */
  public void append(String other, List<OffsetMap.Run> back) {
    int shift = length();
    for (int at = 0; at < back.size(); at++) {
      OffsetMap.Run run = back.get(at);
      add(run.textStart() + shift, run.textLength(), run.pageStart(), run.pageLength());
    }
    append(other);
  }

  private void append(String more) {
    if (text != null) {
      text.append(more);
    } else if (first.isEmpty()) {
      first = more;
    } else if (!more.isEmpty()) {
      text = new StringBuilder(2 * (first.length() + more.length())).append(first).append(more);
    }
  }

  public int length() {
    return text == null ? first.length() : text.length();
  }

  public boolean isEmpty() {
    return first.isEmpty();
  }

  public String text() {
    return text == null ? first : text.toString();
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
