package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import org.summitry.model.OffsetMap;

/** Puts two ways back one after the other. */
public final class OffsetMaps {
  private OffsetMaps() {}

  /**
   * From a text to the page, by way of a text between.
   *
   * @param first from the text to the text between
   * @param second from the text between to the page
   */
  public static OffsetMap compose(OffsetMap first, OffsetMap second) {
    List<OffsetMap.Run> runs = new ArrayList<>();
    for (OffsetMap.Run run : first.runs()) {
      compose(run, second.runs(), runs);
    }
    return new OffsetMap(runs);
  }

  private static void compose(
      OffsetMap.Run run, List<OffsetMap.Run> second, List<OffsetMap.Run> runs) {
    int end = run.pageStart() + run.pageLength();
    for (int at = firstAfter(second, run.pageStart()); at < second.size(); at++) {
      OffsetMap.Run next = second.get(at);
      if (next.textStart() >= end) {
        return;
      }
      int from = Math.max(run.pageStart(), next.textStart());
      int to = Math.min(end, next.textStart() + next.textLength());
      boolean whole = next.textLength() != next.pageLength();
      int textStart = run.textStart() + from - run.pageStart();
      runs.add(
          whole
              ? new OffsetMap.Run(textStart, to - from, next.pageStart(), next.pageLength())
              : new OffsetMap.Run(
                  textStart, to - from, next.pageStart() + from - next.textStart(), to - from));
    }
  }

  /** The first run that ends after the offset. */
  private static int firstAfter(List<OffsetMap.Run> runs, int offset) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).textStart() + runs.get(middle).textLength() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
