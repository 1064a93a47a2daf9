package org.summitry.reading.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.summitry.reading.Label;

/**
 * The one element whose children are nearly all of the body's paragraphs, as on most pages. What
 * stands elsewhere is then suspect: a box with a picture, a widget after the last paragraph.
 */
final class UsualParent {
  private static final double SHARE = 0.6;
  private static final Set<String> LISTS =
      Set.of("ul", "ol", "blockquote", "dl", "table", "tbody", "tr");

  private final Outline outline;
  private final int element;

  private UsualParent(Outline outline, int element) {
    this.outline = outline;
    this.element = element;
  }

  static UsualParent of(Weights weights, Label[] labels) {
    Outline outline = weights.outline();
    Map<Integer, Integer> parents = new HashMap<>();
    int total = 0;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.BODY) {
        parents.merge(parentOf(outline, at), weights.ofBlock(at), Integer::sum);
        total += weights.ofBlock(at);
      }
    }
    int usual = -1;
    for (Map.Entry<Integer, Integer> parent : parents.entrySet()) {
      usual = parent.getValue() > total * SHARE ? parent.getKey() : usual;
    }
    return new UsualParent(outline, usual);
  }

  boolean isKnown() {
    return element >= 0;
  }

  /**
   * Whether the block is a paragraph of the element, or in a list, quotation or division that is.
   */
  boolean holds(int block) {
    int parent = parentOf(outline, block);
    return parent == element || parent >= 0 && (isDivision(parent) || isSection(parent));
  }

  private boolean isDivision(int other) {
    return outline.parent(other) == element && outline.element(other).normalName().equals("div");
  }

  /** Whether it stands beside the element and looks the same: the story's next section. */
  private boolean isSection(int other) {
    Element one = outline.element(element);
    Element next = outline.element(other);
    return element > 0
        && outline.parent(other) == outline.parent(element)
        && next.normalName().equals(one.normalName())
        && next.className().equals(one.className());
  }

  /** Whether the other is the parent or grandparent. */
  boolean isNear(int other) {
    int parent = element > 0 ? outline.parent(element) : -1;
    return other >= 0 && (other == parent || parent > 0 && other == outline.parent(parent));
  }

  /** The element's child that the block stands in, -1 when it stands elsewhere. */
  int findChild(int block) {
    int at = outline.blocks().get(block).owner();
    while (at > element && outline.parent(at) != element) {
      at = outline.parent(at);
    }
    return at > element ? at : -1;
  }

  /** The element that the block is a paragraph of; lists and quotations belong to theirs. */
  static int parentOf(Outline outline, int block) {
    int at = blockParent(outline, block);
    while (at > 0 && LISTS.contains(outline.element(at).normalName())) {
      at = outline.parent(at);
    }
    return at;
  }

  /** The parent of the block-level element that the block is the text of. */
  private static int blockParent(Outline outline, int block) {
    int owner = outline.blocks().get(block).owner();
    while (owner > 0 && !outline.element(owner).isBlock()) {
      owner = outline.parent(owner);
    }
    return owner <= 0 ? owner : outline.blockCount(owner) <= 1 ? outline.parent(owner) : owner;
  }
}
