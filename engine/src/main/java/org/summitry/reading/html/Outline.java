package org.summitry.reading.html;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page's elements in document order, with the blocks of text between them. Elements are known by
 * their number: a parent's number is smaller than its children's, and the elements inside number
 * {@code n} are {@code n + 1} to {@code last(n)}.
 */
final class Outline {
  private final int size;
  private final Element[] elements;
  private final Hint[] hints;
  private final int[] parents;
  private final int[] lasts;
  private final List<Block> blocks;
  private final int[] blockCounts;

  /**
   * @param size number of elements; the arrays may have room for more
   */
  Outline(
      int size, Element[] elements, Hint[] hints, int[] parents, int[] lasts, List<Block> blocks) {
    this.size = size;
    this.elements = elements;
    this.hints = hints;
    this.parents = parents;
    this.lasts = lasts;
    this.blocks = blocks;
    this.blockCounts = countBlocks();
  }

  /**
   * @param places where the document's text stands in the source
   * @param index takes in the body's elements on the same pass
   * @return empty when some text's place is not known
   */
  static Optional<Outline> find(
      String html,
      Document document,
      TextPlaces places,
      RegionHints regionHints,
      ElementIndex index) {
    return new OutlineWalk(html, places, regionHints, index).find(document.body());
  }

  int size() {
    return size;
  }

  Element element(int number) {
    return elements[number];
  }

  /** -1 for the body. */
  int parent(int number) {
    return parents[number];
  }

  /** Number of the last element inside. */
  int last(int number) {
    return lasts[number];
  }

  boolean isInside(int inner, int outer) {
    return inner >= outer && inner <= lasts[outer];
  }

  Hint hint(int number) {
    return hints[number];
  }

  private int[] countBlocks() {
    int[] counts = new int[size];
    for (Block block : blocks) {
      if (block.owner() >= 0) {
        counts[block.owner()]++;
      }
    }
    for (int number = size - 1; number > 0; number--) {
      counts[parents[number]] += counts[number];
    }
    return counts;
  }

  /** How many blocks stand inside the element. */
  int blockCount(int number) {
    return blockCounts[number];
  }

  List<Block> blocks() {
    return blocks;
  }
}
