package org.summitry.reading.html;

import java.util.List;

/** Finds the element that holds a page's article. */
final class Container {
  private static final double NAMED_SHARE = 0.35;
  private static final double INNER_SHARE = 0.85;
  private static final double ARTICLE_SHARE = 0.5;
  private static final double DESCENT_SHARE = 0.88;
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
    return named >= 0 ? named : descend(findArticle());
  }

  /** An element whose name says that it is the article's body, and that holds much of the text. */
  private int findNamed() {
    int strong = findNamed(Hint.BODY);
    return strong >= 0 ? strong : findNamed(Hint.PERHAPS_BODY);
  }

  private int findNamed(Hint hint) {
    int best = -1;
    for (int number = 0; number < outline.size(); number++) {
      if (isNamed(number, hint)
          && weights.of(number) >= Math.max(SHORTEST, weights.total() * NAMED_SHARE)
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
