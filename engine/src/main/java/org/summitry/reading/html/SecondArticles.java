package org.summitry.reading.html;

/**
 * The other {@code article} elements of a page whose main story has one of its own: each is another
 * story, shown whole or by its first words.
 */
final class SecondArticles {
  /** Running text that the main story's element must hold to be believed. */
  private static final int SHORTEST = 250;

  private final Outline outline;
  private final int main;

  private SecondArticles(Outline outline, int main) {
    this.outline = outline;
    this.main = main;
  }

  /**
   * @param heading the headline's block, -1 when there is none
   */
  static SecondArticles of(Weights weights, int heading) {
    Outline outline = weights.outline();
    int main = heading < 0 ? -1 : outermost(outline, outline.blocks().get(heading).owner());
    boolean believed = main >= 0 && weights.of(main) >= Math.max(SHORTEST, weights.total() / 3);
    return new SecondArticles(outline, believed ? main : -1);
  }

  /** Whether the block stands in an article element that is not the main story's. */
  boolean holds(int block) {
    if (main < 0) {
      return false;
    }
    int other = outermost(outline, outline.blocks().get(block).owner());
    return other >= 0 && other != main;
  }

  /** The outermost article element around the element, -1 when there is none. */
  private static int outermost(Outline outline, int element) {
    int found = -1;
    for (int at = element; at >= 0; at = outline.parent(at)) {
      found = outline.element(at).normalName().equals("article") ? at : found;
    }
    return found;
  }
}
