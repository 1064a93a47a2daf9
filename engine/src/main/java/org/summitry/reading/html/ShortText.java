package org.summitry.reading.html;

import org.summitry.reading.Label;
import org.summitry.reading.LineShape;

/**
 * A page without any running text may still say something: a feed's summary of one sentence, a
 * notice. Its sentences are then its story.
 */
final class ShortText {
  private static final int SHORTEST = 12;

  private ShortText() {}

  /**
   * @param labels of the page's blocks; changed in place when none is body
   */
  static void takeIn(Label[] labels, Outline outline, BlockKinds kinds) {
    for (Label label : labels) {
      if (label == Label.BODY) {
        return;
      }
    }
    for (int at = 0; at < labels.length; at++) {
      Block block = outline.blocks().get(at);
      boolean sentence =
          labels[at] == Label.INTERFACE
              && block.heading() == 0
              && block.linkCharacters() == 0
              && block.text().length() >= SHORTEST
              && LineShape.isSentence(block.text())
              && kinds.find(at).isEmpty()
              && !isSetAside(outline, block.owner());
      labels[at] = sentence ? Label.BODY : labels[at];
    }
  }

  private static boolean isSetAside(Outline outline, int owner) {
    for (int at = owner; at >= 0; at = outline.parent(at)) {
      Hint hint = outline.hint(at);
      if (hint != Hint.NONE && !hint.isBody()) {
        return true;
      }
    }
    return false;
  }
}
