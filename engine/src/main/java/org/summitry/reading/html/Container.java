package org.summitry.reading.html;

import java.util.List;

/** Finds the element that holds a page's article. */
final class Container {
  /** A name that stands for nothing but a body is believed for a short story on a full page. */
  private static final double STRONG_SHARE = 0.25;

  private static final double NAMED_SHARE = 0.35;
  private static final double INNER_SHARE = 0.85;
  private static final double ARTICLE_SHARE = 0.5;
  private static final double DESCENT_SHARE = 0.88;
  private static final double HEAVY_SHARE = 0.3;
  private static final double PARENT_SHARE = 0.6;
  private static final double LEAD_SHARE = 0.15;
  private static final double COUSIN_SHARE = 0.25;
  private static final double SIBLING_SHARE = 0.1;
  private static final int SHORTEST = 140;

  private final Outline outline;
  private final Weights weights;

  Container(Weights weights) {
    this.outline = weights.outline();
    this.weights = weights;
  }

  /** The element's number, -1 for a page without running text. */
  int find() {
    if (outline.size() == 0 || weights.total() == 0) {
      return -1;
    }
    int named = findNamed();
    if (named >= 0) {
      return named;
    }
    int around = descend(findArticle());
    int heavy = aroundHeavyParents(around);
    return weights.of(heavy) >= weights.of(around) * HEAVY_SHARE ? heavy : around;
  }

  /**
   * The innermost element around the parents that hold much running text in paragraphs of their
   * own. A story's paragraphs have one parent, or a few; readers' comments have one each.
   */
  private int aroundHeavyParents(int from) {
    int[] own = ownWeights(from);
    int most = from;
    for (int number = from; number <= outline.last(from); number++) {
      most = own[number] > own[most] ? number : most;
    }
    int around = most;
    for (int number = from; number <= outline.last(from); number++) {
      if (own[number] > 0 && own[number] >= own[most] * shareAsked(number, most)) {
        while (!outline.isInside(number, around)) {
          around = outline.parent(around);
        }
      }
    }
    return around;
  }

  /**
   * How long another parent's text must be beside the longest's to belong to the same story: its
   * sections stand side by side, and a lead may stand before it.
   */
  private double shareAsked(int number, int most) {
    int parent = outline.parent(number);
    int other = outline.parent(most);
    if (parent == other) {
      return SIBLING_SHARE;
    }
    boolean cousins = parent > 0 && other > 0 && outline.parent(parent) == outline.parent(other);
    return number < most ? LEAD_SHARE : cousins ? COUSIN_SHARE : PARENT_SHARE;
  }

  /** For each element the running text in paragraphs that are its own. */
  private int[] ownWeights(int from) {
    int[] own = new int[outline.size()];
    for (int at = 0; at < outline.blocks().size(); at++) {
      int owner = outline.blocks().get(at).owner();
      if (outline.isInside(owner, from) && weights.aside(owner) == Hint.NONE) {
        own[UsualParent.parentOf(outline, at)] += weights.ofBlock(at);
      }
    }
    return own;
  }

  /** An element whose name says that it is the article's body, and that holds much of the text. */
  private int findNamed() {
    int strong = findNamed(Hint.BODY, STRONG_SHARE);
    return strong >= 0 ? strong : findNamed(Hint.PERHAPS_BODY, NAMED_SHARE);
  }

  private int findNamed(Hint hint, double share) {
    int best = -1;
    for (int number = 0; number < outline.size(); number++) {
      if (isNamed(number, hint)
          && weights.of(number) >= Math.max(SHORTEST, weights.total() * share)
          && (best < 0 || weights.of(number) > weights.of(best))) {
        best = number;
      }
    }
    if (best < 0) {
      return -1;
    }
    int inner = best;
    for (int number = best + 1; number <= outline.last(best); number++) {
      if (isNamed(number, hint) && weights.of(number) >= weights.of(inner) * INNER_SHARE) {
        inner = number;
      }
    }
    return inner;
  }

  private boolean isNamed(int number, Hint hint) {
    return outline.hint(number) == hint && weights.aside(number) == Hint.NONE;
  }

  private int findArticle() {
    for (int number = 0; number < outline.size(); number++) {
      String name = outline.element(number).normalName();
      boolean article =
          name.equals("article")
              || name.equals("main")
              || outline.element(number).attr("role").equals("main");
      if (article
          && weights.aside(number) == Hint.NONE
          && weights.of(number) >= weights.total() * ARTICLE_SHARE) {
        return number;
      }
    }
    return 0;
  }

  /** Follows the child that holds nearly all the text until there is none. */
  private int descend(int from) {
    int at = from;
    while (true) {
      int child = heaviestChild(at);
      if (child < 0 || weights.of(child) < weights.of(at) * DESCENT_SHARE || isParagraph(child)) {
        return at;
      }
      at = child;
    }
  }

  private boolean isParagraph(int number) {
    String name = outline.element(number).normalName();
    return List.of("p", "li", "td", "span", "font", "blockquote", "b", "i", "em", "strong")
            .contains(name)
        && heaviestChild(number) < 0;
  }

  private int heaviestChild(int parent) {
    int best = -1;
    int child = parent + 1;
    while (child <= outline.last(parent)) {
      if (weights.of(child) > 0 && (best < 0 || weights.of(child) > weights.of(best))) {
        best = child;
      }
      child = outline.last(child) + 1;
    }
    return best;
  }
}
