package org.summitry.reading.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.Label;
import org.summitry.reading.LineKind;
import org.summitry.reading.LineReader;
import org.summitry.reading.LineShape;

/** Labels the blocks of a page: which of them are the article's title, body and captions. */
final class MainText {
  /** "Headline - Outlet" and "Outlet | Headline": the whole, then the parts. */
  private static final Pattern TITLE_PARTS = Pattern.compile("\\s+[-|–—:«»·]+\\s+");

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
  private static final Set<String> LISTS =
      Set.of("ul", "ol", "blockquote", "dl", "table", "tbody", "tr", "div");
  private static final int LABEL_LENGTH = 40;
  private static final double USUAL_SHARE = 0.75;
  private static final double LINKED = 0.66;
  private static final int LINKED_LENGTH = 200;
  private static final int REPEATED = 25;
  private static final int SUMMARY = 40;

  private final Outline outline;
  private final Weights weights;
  private final LineReader reader;
  private final Label[] labels;
  private final @Nullable StatedBody stated;
  private final TailPhrases tailPhrases;
  private int container = -1;

  private MainText(
      Weights weights, LineReader reader, @Nullable StatedBody stated, TailPhrases tailPhrases) {
    this.stated = stated;
    this.tailPhrases = tailPhrases;
    this.outline = weights.outline();
    this.weights = weights;
    this.reader = reader;
    this.labels = new Label[outline.blocks().size()];
  }

  /**
   * @param title the headline, null when it is not known
   * @param stated what the page's JSON-LD says of the body, null when it says nothing
   * @return a label for each block
   */
  static Label[] label(
      Weights weights,
      LineReader reader,
      TailPhrases tailPhrases,
      @Nullable String title,
      @Nullable StatedBody stated) {
    MainText text = new MainText(weights, reader, stated, tailPhrases);
    text.labelAll(title);
    return text.labels;
  }

  private void labelAll(@Nullable String title) {
    container = stated == null ? new Container(weights).find() : aroundStated(stated);
    int heading = findTitle(title);
    for (int at = 0; at < labels.length; at++) {
      labels[at] = at == heading ? Label.TITLE : labelOf(at, title);
    }
    dropBeforeTitle(heading);
    dropOutsideStated();
    dropLabels();
    dropStrayTail();
    trimHead();
    trimTail();
    dropFarCaptions(heading);
    dropRepeats();
  }

  /** Captions belong to the story between its headline and its last paragraph. */
  private void dropFarCaptions(int heading) {
    int last = labels.length - 1;
    while (last >= 0 && labels[last] != Label.BODY) {
      last--;
    }
    int first = heading >= 0 && heading < last ? heading : 0;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.CAPTION && (at < first - 3 || at > last + 3)) {
        labels[at] = Label.INTERFACE;
      }
    }
  }

  /** The smallest element around all blocks that the statement confirms. */
  private int aroundStated(StatedBody body) {
    int around = outline.blocks().get(body.first()).owner();
    for (int at = body.first(); at <= body.last(); at++) {
      int owner = outline.blocks().get(at).owner();
      while (body.isConfirmed(at) && around > 0 && !outline.isInside(owner, around)) {
        around = outline.parent(around);
      }
    }
    return around;
  }

  private void dropOutsideStated() {
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
      if (labels[at] == Label.BODY && block.heading() == 0 && text.length() < LABEL_LENGTH) {
        boolean text1 = TEXT_ELEMENTS.contains(outline.element(block.owner()).normalName());
        boolean label = LineShape.words(text) <= 3 && !LineShape.isSentence(text) && !text1;
        labels[at] = label || text.length() == 1 ? Label.INTERFACE : labels[at];
      }
    }
  }

  /**
   * When nearly all paragraphs are children of one element, what follows the last of them somewhere
   * else is no part of the text.
   */
  private void dropStrayTail() {
    Map<Integer, Integer> parents = new HashMap<>();
    int total = 0;
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] == Label.BODY) {
        parents.merge(blockParent(at), weights.ofBlock(at), Integer::sum);
        total += weights.ofBlock(at);
      }
    }
    int usual = -1;
    for (Map.Entry<Integer, Integer> parent : parents.entrySet()) {
      usual = parent.getValue() > total * USUAL_SHARE ? parent.getKey() : usual;
    }
    if (usual < 0) {
      return;
    }
    for (int at = labels.length - 1;
        at >= 0 && !(labels[at] == Label.BODY && isText(at, usual));
        at--) {
      labels[at] = labels[at] == Label.BODY ? Label.INTERFACE : labels[at];
    }
  }

  /** Whether the block is a paragraph of the element, or in a list or quotation that is. */
  private boolean isText(int at, int usual) {
    int parent = blockParent(at);
    return parent == usual
        || parent >= 0
            && outline.parent(parent) == usual
            && LISTS.contains(outline.element(parent).normalName());
  }

  /** The parent of the block-level element that the block is the text of. */
  private int blockParent(int at) {
    int owner = outline.blocks().get(at).owner();
    while (owner > 0 && !outline.element(owner).isBlock()) {
      owner = outline.parent(owner);
    }
    return owner <= 0 ? owner : outline.blockCount(owner) <= 1 ? outline.parent(owner) : owner;
  }

  private Label labelOf(int at, @Nullable String title) {
    Block block = outline.blocks().get(at);
    if (stated != null && stated.isConfirmed(at)) {
      return Label.BODY;
    }
    Hint aside = weights.aside(block.owner());
    boolean inside = container >= 0 && outline.isInside(block.owner(), container);
    if (aside != Hint.NONE) {
      return ofHint(aside, block);
    }
    if (!inside) {
      return outside(at, block);
    }
    if (title != null && isTitle(block, title) || block.heading() == 1) {
      return Label.REPEAT;
    }
    if (block.linkDensity() > LINKED && block.text().length() < LINKED_LENGTH) {
      return LineShape.words(block.text()) >= 4 ? Label.TEASER : Label.INTERFACE;
    }
    if (isUnderPicture(block)) {
      return Label.CAPTION;
    }
    Optional<LineKind> kind = reader.find(block.text());
    return kind.isEmpty() ? Label.BODY : ofKind(kind.get());
  }

  /** Centred words right after an element that holds a picture and nothing else. */
  private boolean isUnderPicture(Block block) {
    Element paragraph = outline.element(block.owner());
    while (!paragraph.isBlock() && paragraph.parent() != null) {
      paragraph = paragraph.parent();
    }
    Element before = paragraph.previousElementSibling();
    boolean centred =
        paragraph.attr("align").equalsIgnoreCase("center")
            || paragraph.attr("style").contains("center");
    return centred && before != null && before.selectFirst("img") != null && !before.hasText();
  }

  private Label ofHint(Hint hint, Block block) {
    return switch (hint) {
      case CAPTION -> Label.CAPTION;
      case METADATA -> Label.METADATA;
      case STORIES ->
          LineShape.words(block.text()) >= 4 || reader.isDate(block.text())
              ? Label.TEASER
              : Label.INTERFACE;
      case INTERFACE -> isStoryLink(block) ? Label.TEASER : Label.INTERFACE;
      case COMMENTS -> Label.INTERFACE;
      case BODY, PERHAPS_BODY, NONE -> Label.BODY;
    };
  }

  /** A headline in a sidebar; menus have shorter links. */
  private boolean isStoryLink(Block block) {
    return block.linkDensity() > LINKED
        && LineShape.words(block.text()) >= 5
        && reader.find(block.text()).isEmpty();
  }

  private Label outside(int at, Block block) {
    Optional<LineKind> kind = reader.find(block.text());
    if (kind.isPresent()) {
      return ofKind(kind.get());
    }
    boolean link = block.linkDensity() > LINKED || block.heading() > 0;
    if (!link && at > 0 && labels[at - 1] == Label.TEASER && block.text().length() >= SUMMARY) {
      return OtherStories.isSameItem(outline, at - 1, at) ? Label.TEASER : Label.INTERFACE;
    }
    return link && LineShape.words(block.text()) >= 5 ? Label.TEASER : Label.INTERFACE;
  }

  private static Label ofKind(LineKind kind) {
    return switch (kind) {
      case METADATA -> Label.METADATA;
      case STORIES -> Label.TEASER;
      case INTERFACE, AD, COMMENTS -> Label.INTERFACE;
    };
  }

  /** The block that is the headline: the one like the known title, else the first h1. */
  private int findTitle(@Nullable String title) {
    if (title != null) {
      for (String part : TITLE_PARTS.split(title)) {
        int found = LineShape.words(part) >= 3 ? findLike(part) : -1;
        if (found >= 0) {
          return found;
        }
      }
    }
    return findFirstHeading();
  }

  private int findFirstHeading() {
    List<Block> blocks = outline.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      if (blocks.get(at).heading() == 1 && LineShape.words(blocks.get(at).text()) >= 3) {
        return at;
      }
    }
    return -1;
  }

  private int findLike(String title) {
    int first = -1;
    List<Block> blocks = outline.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (isTitle(block, title) && block.linkDensity() < 0.5) {
        if (block.heading() > 0) {
          return at;
        }
        first = first < 0 ? at : first;
      }
    }
    return first;
  }

  private static boolean isTitle(Block block, String title) {
    if (block.text().length() > title.length() * 2 + 10) {
      return false;
    }
    String one = key(block.text());
    String other = key(title);
    return !one.isEmpty()
        && (one.equals(other)
            || one.length() > 20
                && (other.startsWith(one)
                    || one.startsWith(other) && one.length() < other.length() + 20));
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

  /** Dates, bylines and section names before the first paragraph. */
  private void trimHead() {
    for (int at = 0; at < labels.length; at++) {
      if (labels[at] != Label.BODY) {
        continue;
      }
      String text = outline.blocks().get(at).text();
      if (LineShape.isProse(text) || text.length() > 120 || LineShape.words(text) > 12) {
        return;
      }
      boolean sentence = LineShape.isSentence(text) && LineShape.words(text) > 4;
      if (!sentence) {
        labels[at] = Label.METADATA;
      }
    }
  }

  /** Headings and labels after the last paragraph, and all after a heading over other stories. */
  private void trimTail() {
    int last = labels.length - 1;
    while (last >= 0) {
      if (labels[last] == Label.BODY) {
        Block block = outline.blocks().get(last);
        boolean end =
            block.heading() == 0
                && !block.text().endsWith(":")
                && !tailPhrases.isIn(block.text())
                && (LineShape.isSentence(block.text()) || block.text().length() > 120);
        if (end) {
          return;
        }
        labels[last] = block.linkDensity() > 0.3 ? Label.TEASER : Label.METADATA;
      }
      last--;
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

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString().toLowerCase(Locale.ROOT);
  }
}
