package org.summitry.reading.html;

import java.util.List;
import org.summitry.reading.LineShape;

/**
 * How much running text each element of a page holds, and which elements are set aside because
 * their name says that they hold something else.
 */
final class Weights {
  private static final int SHORTEST = 80;
  private static final double LINKS = 0.5;

  /** A name is not believed when it would leave less than this much of the page's text. */
  private static final double LEAST_SHARE = 0.12;

  private static final int LEAST = 200;

  private final Outline outline;
  private final int[] blockWeights;
  private final Hint[] aside;
  private final int[] weights;

  private Weights(Outline outline, int[] blockWeights, Hint[] aside, int[] weights) {
    this.outline = outline;
    this.blockWeights = blockWeights;
    this.aside = aside;
    this.weights = weights;
  }

  static Weights of(Outline outline) {
    List<Block> blocks = outline.blocks();
    int[] blockWeights = new int[blocks.size()];
    for (int at = 0; at < blockWeights.length; at++) {
      blockWeights[at] = weight(blocks.get(at));
    }
    Hint[] none = new Hint[outline.size()];
    java.util.Arrays.fill(none, Hint.NONE);
    int[] raw = sum(outline, blockWeights, none);
    Hint[] aside = setAside(outline, raw);
    return new Weights(outline, blockWeights, aside, sum(outline, blockWeights, aside));
  }

  /** Characters of running text in the block, 0 when it is a label, a heading or a link. */
  private static int weight(Block block) {
    String text = block.text();
    if (block.heading() > 0 || block.linkDensity() > LINKS) {
      return 0;
    }
    boolean prose = text.length() >= SHORTEST || LineShape.isProse(text);
    return prose ? text.length() - block.linkCharacters() : 0;
  }

  private static int[] sum(Outline outline, int[] blockWeights, Hint[] aside) {
    int[] sums = new int[outline.size()];
    List<Block> blocks = outline.blocks();
    for (int at = 0; at < blockWeights.length; at++) {
      int owner = blocks.get(at).owner();
      if (owner >= 0 && aside[owner] == Hint.NONE) {
        sums[owner] += blockWeights[at];
      }
    }
    for (int number = outline.size() - 1; number > 0; number--) {
      sums[outline.parent(number)] += sums[number];
    }
    return sums;
  }

  /** For each element the hint that takes it, or an element around it, out of the article. */
  private static Hint[] setAside(Outline outline, int[] raw) {
    Hint[] aside = new Hint[outline.size()];
    boolean[] kept = aroundBody(outline, raw);
    for (int number = 0; number < aside.length; number++) {
      int parent = outline.parent(number);
      Hint inherited = parent < 0 ? Hint.NONE : aside[parent];
      Hint own = outline.hint(number);
      boolean believed = !kept[number] && isBelieved(own, raw[number], raw[0]);
      aside[number] = inherited != Hint.NONE ? inherited : believed ? own : Hint.NONE;
    }
    return aside;
  }

  /** A name that would set aside most of the page's text is not believed. */
  private static boolean isBelieved(Hint hint, int weight, int total) {
    return switch (hint) {
      case NONE, BODY, PERHAPS_BODY -> false;
      case CAPTION, METADATA -> weight <= total * 0.25;
      case STORIES, INTERFACE -> weight <= total * 0.5 || weight == 0;
      case COMMENTS -> total - weight >= Math.max(LEAST, total * LEAST_SHARE);
    };
  }

  /** The elements around the one that is named as the article's body, itself included. */
  private static boolean[] aroundBody(Outline outline, int[] raw) {
    boolean[] kept = new boolean[outline.size()];
    int body = -1;
    for (int number = 0; number < kept.length; number++) {
      if (outline.hint(number) == Hint.BODY
          && raw[number] >= raw[0] * 0.25
          && (body < 0 || raw[number] > raw[body])
          && !isInComments(outline, number)) {
        body = number;
      }
    }
    for (int at = body; at >= 0; at = outline.parent(at)) {
      kept[at] = true;
    }
    return kept;
  }

  private static boolean isInComments(Outline outline, int number) {
    for (int at = number; at >= 0; at = outline.parent(at)) {
      if (outline.hint(at) == Hint.COMMENTS) {
        return true;
      }
    }
    return false;
  }

  /** Characters of running text inside the element, without what is set aside. */
  int of(int element) {
    return weights[element];
  }

  int ofBlock(int block) {
    return blockWeights[block];
  }

  int total() {
    return weights.length == 0 ? 0 : weights[0];
  }

  /** Why the element is set aside; {@code NONE} when it is not. */
  Hint aside(int element) {
    return element < 0 ? Hint.NONE : aside[element];
  }

  Outline outline() {
    return outline;
  }
}
