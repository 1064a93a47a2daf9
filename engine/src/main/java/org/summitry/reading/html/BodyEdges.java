package org.summitry.reading.html;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.Label;
import org.summitry.reading.LineShape;

/**
 * Takes away what was labelled as body and is not: bylines before the first paragraph, notices
 * after the last, buttons between, paragraphs said twice.
 */
final class BodyEdges {
  private static final Set<String> TEXT_ELEMENTS =
      Set.of(
          "p",
          "li",
          "td",
          "th",
          "dt",
          "dd",
          "strong",
          "b",
          "em",
          "i",
          "u",
          "blockquote",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "pre",
          "q");
  private static final Set<String> BOXES =
      Set.of("div", "aside", "section", "figure", "span", "table", "center");
  private static final Evaluator PICTURES =
      Selector.evaluatorOf("img, picture, video, iframe, object, embed, amp-img");
  private static final Evaluator FORMS =
      Selector.evaluatorOf("form, input[type=email], input[type=text]");
  private static final int FORM_BLOCKS = 8;
  private static final int BOX_BLOCKS = 3;
  private static final int CAPTION_LENGTH = 400;
  private static final int CAPTION_GAP = 3;
  private static final int LABEL_LENGTH = 40;
  private static final int REPEATED = 25;

  private final Outline outline;
  private final Weights weights;
  private final Label[] labels;
  private final TailPhrases tailPhrases;

  /**
   * @param labels of the page's blocks; changed in place
   */
  BodyEdges(Weights weights, Label[] labels, TailPhrases tailPhrases) {
    this.outline = weights.outline();
    this.weights = weights;
    this.labels = labels;
    this.tailPhrases = tailPhrases;
  }

  /**
   * @param heading the headline's block, -1 when there is none
   */
  void trim(int heading, @Nullable StatedBody stated) {
    dropBeforeTitle(heading);
    dropOutsideStated(stated);
    dropLabels();
    UsualParent usual = UsualParent.of(weights, labels);
    if (usual.isKnown()) {
      takeLead(heading, usual);
      dropStrayTail(usual);
      findCaptions(usual);
      dropFormBoxes(usual);
    }
    trimHead();
    trimTail();
    dropFarCaptions(heading);
    dropRepeats();
  }

  /** What stands before the headline is not the article, when enough stands after it. */
  private void dropBeforeTitle(int heading) {
    int before = 0;
    int after = 0;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.BODY) {
        before += at < heading ? weights.ofBlock(at) : 0;
        after += at > heading ? weights.ofBlock(at) : 0;
      }
    }
    if (before * 4 < after) {
      for (int at = 0; at < heading; at++) {
        labels[at] = labels[at] == Label.BODY ? Label.INTERFACE : labels[at];
      }
    }
  }

  private void dropOutsideStated(@Nullable StatedBody stated) {
    if (stated == null || !stated.isComplete()) {
      return;
    }
    for (int at = 0; at < labels.length; at++) {
      boolean outside = at < stated.first() || at > stated.last();
      labels[at] = outside && labels[at] == Label.BODY ? Label.INTERFACE : labels[at];
    }
  }

  /** One or two words that are no paragraph, heading, list item or cell: a button or an icon. */
  private void dropLabels() {
    for (int at = 0; at < labels.length; at++) {
      Block block = outline.blocks().get(at);
      String text = block.text();
      if (labels[at] == Label.BODY && text.length() < LABEL_LENGTH) {
        boolean inText =
            block.heading() > 0
                || TEXT_ELEMENTS.contains(outline.element(block.owner()).normalName());
        boolean label = !LineShape.hasWords(text, 4) && !LineShape.isSentence(text) && !inText;
        labels[at] = label || text.length() == 1 ? Label.INTERFACE : labels[at];
      }
    }
  }

  /**
   * A first paragraph set before the element that holds the others: plain {@code p} between the
   * headline and them, in an element around both.
   */
  private void takeLead(int heading, UsualParent usual) {
    for (int at = Math.max(heading, -1) + 1; at < labels.length && !usual.holds(at); at++) {
      Block block = outline.blocks().get(at);
      Element element = outline.element(block.owner());
      boolean plain = element.normalName().equals("p") && element.attributesSize() == 0;
      if (heading >= 0
          && labels[at] == Label.INTERFACE
          && plain
          && weights.ofBlock(at) > 0
          && weights.aside(block.owner()) == Hint.NONE
          && usual.isNear(outline.parent(block.owner()))
          && LineShape.isProse(block.text())
          && !tailPhrases.isIn(block.text())) {
        labels[at] = Label.BODY;
      }
    }
  }

  /** What follows the last paragraph of the usual parent somewhere else is no part of the text. */
  private void dropStrayTail(UsualParent usual) {
    for (int at = labels.length - 1;
        at >= 0 && !(labels[at] == Label.BODY && usual.holds(at));
        at--) {
      labels[at] = labels[at] == Label.BODY ? Label.INTERFACE : labels[at];
    }
  }

  /**
   * Words in a box with a picture, between paragraphs that stand in no box, are about the picture.
   */
  private void findCaptions(UsualParent usual) {
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.BODY && outline.blocks().get(at).text().length() <= CAPTION_LENGTH) {
        int box = usual.findChild(at);
        boolean picture =
            box >= 0
                && BOXES.contains(outline.element(box).normalName())
                && outline.blockCount(box) <= BOX_BLOCKS
                && outline.element(box).selectFirst(PICTURES) != null;
        labels[at] = picture ? Label.CAPTION : labels[at];
      }
    }
  }

  /** Words in a box with a field to fill in, between paragraphs that stand in no box. */
  private void dropFormBoxes(UsualParent usual) {
    for (int at = 0; at < labels.length; at++) {
      int box = labels[at] == Label.BODY ? usual.findChild(at) : -1;
      boolean form =
          box >= 0
              && BOXES.contains(outline.element(box).normalName())
              && outline.blockCount(box) <= FORM_BLOCKS
              && outline.element(box).selectFirst(FORMS) != null;
      labels[at] = form ? Label.INTERFACE : labels[at];
    }
  }

  /** Dates, bylines and section names before the first paragraph. */
  private void trimHead() {
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] != Label.BODY) {
        continue;
      }
      String text = outline.blocks().get(at).text();
      if (LineShape.isProse(text) || text.length() > 120 || LineShape.hasWords(text, 13)) {
        return;
      }
      boolean sentence = LineShape.isSentence(text) && LineShape.hasWords(text, 5);
      if (!sentence) {
        labels[at] = Label.METADATA;
      }
    }
  }

  /** Headings and labels after the last paragraph, and all after a heading over other stories. */
  private void trimTail() {
    for (int last = labels.length - 1; last >= 0; last--) {
      if (labels[last] == Label.BODY) {
        Block block = outline.blocks().get(last);
        if (isEnd(block)) {
          return;
        }
        labels[last] = block.linkDensity() > 0.3 ? Label.TEASER : Label.METADATA;
      }
    }
  }

  private boolean isEnd(Block block) {
    return block.heading() == 0
        && !block.text().endsWith(":")
        && !tailPhrases.isIn(block.text())
        && (LineShape.isSentence(block.text()) || block.text().length() > 120);
  }

  /** Captions belong to the story from its headline to its last paragraph or picture. */
  private void dropFarCaptions(int heading) {
    int last = labels.length - 1;
    while (last >= 0 && labels[last] != Label.BODY) {
      last--;
    }
    int first = heading >= 0 && heading < last ? heading : 0;
    int near = last + CAPTION_GAP;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.CAPTION && (at < first - CAPTION_GAP || at > near)) {
        labels[at] = Label.INTERFACE;
      } else if (labels[at] == Label.CAPTION && at > last) {
        // A gallery goes on behind the text: one picture leads to the next.
        near = at + CAPTION_GAP;
      }
    }
  }

  private void dropRepeats() {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.BODY || labels[at] == Label.CAPTION) {
        String text = outline.blocks().get(at).text();
        if (text.length() >= REPEATED && !seen.add(text)) {
          labels[at] = Label.REPEAT;
        }
      }
    }
  }
}
