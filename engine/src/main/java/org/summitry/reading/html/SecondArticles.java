package org.summitry.reading.html;

/**
 * The other {@code article} elements of a page whose main story has one of its own: each is another
 * story, shown whole or by its first words.
 */
final class SecondArticles {
  /** Running text that the main story's element must hold to be believed. */
  private static final int SHORTEST = 250;

  private final Outline outline;
  private final int[] outermost;
  private final int main;

  private SecondArticles(Outline outline, int[] outermost, int main) {
    this.outline = outline;
    this.outermost = outermost;
    this.main = main;
  }

  /**
   * @param heading the headline's block, -1 when there is none
   */
  static SecondArticles of(Weights weights, int heading) {
    Outline outline = weights.outline();
    int[] outermost = outermost(outline);
    int owner = heading < 0 ? -1 : outline.blocks().get(heading).owner();
    int main = owner < 0 ? -1 : outermost[owner];
    boolean believed = main >= 0 && weights.of(main) >= Math.max(SHORTEST, weights.total() / 3);
    return new SecondArticles(outline, outermost, believed ? main : -1);
  }

  /** Whether the block stands in an article element that is not the main story's. */
  boolean holds(int block) {
    if (main < 0) {
      return false;
    }
    int owner = outline.blocks().get(block).owner();
    int other = owner < 0 ? -1 : outermost[owner];
    return other >= 0 && other != main;
  }

  /** For each element the outermost article element around it, -1 when there is none. */
  private static int[] outermost(Outline outline) {
    int[] outermost = new int[outline.size()];
    for (int number = 0; number < outermost.length; number++) {
      int parent = outline.parent(number);
      int around = parent < 0 ? -1 : outermost[parent];
      boolean article = around < 0 && outline.element(number).normalName().equals("article");
      outermost[number] = article ? number : around;
    }
    return outermost;
  }
}
