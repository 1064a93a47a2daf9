package org.summitry.reading.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Element;
import org.summitry.reading.Label;
import org.summitry.reading.LineKind;
import org.summitry.reading.LineReader;
import org.summitry.reading.LineShape;

/** Labels the blocks of a page: which of them are the article's title, body and captions. */
final class MainText {
  private static final double LINKED = 0.66;
  private static final int LINKED_LENGTH = 200;
  private static final int REPEATED = 25;

  private final Outline outline;
  private final Weights weights;
  private final LineReader reader;
  private final Label[] labels;
  private int container = -1;

  private MainText(Weights weights, LineReader reader) {
    this.outline = weights.outline();
    this.weights = weights;
    this.reader = reader;
    this.labels = new Label[outline.blocks().size()];
  }

  /**
   * @param title the headline, null when it is not known
   * @return a label for each block
   */
  static Label[] label(Weights weights, LineReader reader, @Nullable String title) {
    MainText text = new MainText(weights, reader);
    text.labelAll(title);
    return text.labels;
  }

  private void labelAll(@Nullable String title) {
    container = new Container(weights).find();
    int heading = findTitle(title);
    for (int at = 0; at < labels.length; at++) {
      labels[at] = at == heading ? Label.TITLE : labelOf(at, title);
    }
    dropBeforeTitle(heading);
    trimHead(heading);
    trimTail();
    dropRepeats();
  }

  private Label labelOf(int at, @Nullable String title) {
    Block block = outline.blocks().get(at);
    Hint aside = weights.aside(block.owner());
    boolean inside = container >= 0 && outline.isInside(block.owner(), container);
    if (aside != Hint.NONE) {
      return ofHint(aside, block, inside);
    }
    if (!inside) {
      return outside(block);
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

  private static Label ofHint(Hint hint, Block block, boolean inside) {
    return switch (hint) {
      case CAPTION -> inside ? Label.CAPTION : Label.INTERFACE;
      case METADATA -> Label.METADATA;
      case STORIES -> LineShape.words(block.text()) >= 4 ? Label.TEASER : Label.INTERFACE;
      case COMMENTS, INTERFACE -> Label.INTERFACE;
      case BODY, PERHAPS_BODY, NONE -> Label.BODY;
    };
  }

  private Label outside(Block block) {
    Optional<LineKind> kind = reader.find(block.text());
    if (kind.isPresent()) {
      return ofKind(kind.get());
    }
    boolean link = block.linkDensity() > LINKED || block.heading() > 0;
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
    int first = -1;
    List<Block> blocks = outline.blocks();
    for (int at = 0; at < blocks.size(); at++) {
      Block block = blocks.get(at);
      if (title != null && isTitle(block, title) && block.linkDensity() < 0.5) {
        if (block.heading() > 0) {
          return at;
        }
        first = first < 0 ? at : first;
      }
    }
    for (int at = 0; at < blocks.size() && first < 0; at++) {
      first = blocks.get(at).heading() == 1 && LineShape.words(blocks.get(at).text()) >= 3 ? at : first;
    }
    return first;
  }

  private static boolean isTitle(Block block, String title) {
    if (block.text().length() > title.length() * 2 + 10) {
      return false;
    }
    String one = key(block.text());
    String other = key(title);
    return !one.isEmpty() && (one.equals(other) || one.length() > 20 && (other.startsWith(one) || one.startsWith(other) && one.length() < other.length() + 20));
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
  private void trimHead(int heading) {
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
        boolean end = block.heading() == 0 && (LineShape.isSentence(block.text()) || block.text().length() > 120);
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
