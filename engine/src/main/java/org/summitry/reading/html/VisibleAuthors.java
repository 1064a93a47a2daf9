package org.summitry.reading.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.summitry.reading.Bylines;
import org.summitry.reading.Label;

/** The authors that a page shows about its headline, or else right below its last paragraph. */
final class VisibleAuthors {
  private static final int HEAD_BLOCKS = 6;
  private static final int FOOT_BLOCKS = 3;

  private VisibleAuthors() {}

  static List<String> list(Outline outline, Label[] labels) {
    int first = labels.length;
    int last = -1;
    int title = -1;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.BODY) {
        first = Math.min(first, at);
        last = at;
      }
      title = title < 0 && labels[at] == Label.TITLE ? at : title;
    }
    int from = Math.max(0, (title < 0 ? first : Math.min(title, first)) - HEAD_BLOCKS);
    List<String> head = list(outline, labels, from, first);
    return head.isEmpty()
        ? list(outline, labels, last + 1, Math.min(labels.length, last + 1 + FOOT_BLOCKS))
        : head;
  }

  private static List<String> list(Outline outline, Label[] labels, int from, int to) {
    Set<String> names = new LinkedHashSet<>();
    for (int at = from; at < to; at++) {
      if (labels[at] == Label.METADATA || labels[at] == Label.INTERFACE) {
        Block block = outline.blocks().get(at);
        names.addAll(
            isNamed(outline, block.owner())
                ? Bylines.findKnown(block.text())
                : Bylines.find(block.text()));
      }
    }
    return List.copyOf(names);
  }

  /** Whether the element, or one of the two around it, is called a byline or an author. */
  private static boolean isNamed(Outline outline, int owner) {
    int at = owner;
    for (int up = 0; up < 3 && at >= 0; up++) {
      Element element = outline.element(at);
      String name = (element.className() + ' ' + element.attr("rel")).toLowerCase(Locale.ROOT);
      if (name.contains("byline") || name.contains("author")) {
        return true;
      }
      at = outline.parent(at);
    }
    return false;
  }
}
