package org.summitry.reading.html;

import java.util.List;
import org.summitry.model.OffsetMap;
import org.summitry.reading.LineShape;

/**
 * A run of text that a reader sees as one paragraph, heading, list item or line.
 *
 * @param text white space folded to single spaces
 * @param runs the way back to the HTML source
 * @param owner number of the element whose text it is
 * @param linkCharacters how many of its characters are inside links
 * @param heading 1 to 6 for a heading, 0 otherwise
 */
record Block(String text, List<OffsetMap.Run> runs, int owner, int linkCharacters, int heading) {

  /** Whether it has that many words, as {@link LineShape#words} counts. */
  boolean hasWords(int least) {
    return LineShape.hasWords(text, least);
  }

  double linkDensity() {
    return text.isEmpty() ? 0 : (double) linkCharacters / text.length();
  }

  int pageStart() {
    return runs.getFirst().pageStart();
  }

  int pageEnd() {
    return runs.getLast().pageStart() + runs.getLast().pageLength();
  }
}
