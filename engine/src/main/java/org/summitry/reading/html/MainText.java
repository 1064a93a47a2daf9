package org.summitry.reading.html;

import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitry.reading.Label;
import org.summitry.reading.LineKind;

/** Labels the blocks of a page: which of them are the article's title, body and captions. */
final class MainText {
  private static final double LINKED = 0.66;
  private static final int LINKED_LENGTH = 200;
  private static final int SUMMARY = 40;

  /** A second headline stands this many blocks below the first at most. */
  private static final int STANDFIRST_GAP = 3;

  private final Outline outline;
  private final Weights weights;
  private final BlockKinds kinds;
  private final Label[] labels;
  private final @Nullable StatedBody stated;
  private final int container;

  private MainText(Weights weights, BlockKinds kinds, @Nullable StatedBody stated) {
    this.stated = stated;
    this.outline = weights.outline();
    this.weights = weights;
    this.kinds = kinds;
    this.labels = new Label[outline.blocks().size()];
    this.container = stated == null ? new Container(weights).find() : aroundStated(stated);
  }

  /**
   * @param title the headline, null when it is not known
   * @param stated what the page's JSON-LD says of the body, null when it says nothing
   * @return a label for each block
   */
  static Label[] label(
      Weights weights,
      BlockKinds kinds,
      TailPhrases tailPhrases,
      @Nullable String title,
      @Nullable StatedBody stated) {
    MainText text = new MainText(weights, kinds, stated);
    TitleFinder titles = new TitleFinder(weights.outline().blocks(), title);
    int heading = titles.find();
    SecondArticles seconds = SecondArticles.of(weights, heading);
    for (int at = 0; at < text.labels.length; at++) {
      text.labels[at] =
          at == heading
              ? Label.TITLE
              : seconds.holds(at) ? text.ofSecond(at) : text.labelOf(at, titles, heading);
    }
    new BodyEdges(weights, text.labels, tailPhrases).trim(heading, stated);
    return text.labels;
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

  /** A block of another story's element: its headline and first words, or buttons beside them. */
  private Label ofSecond(int at) {
    Block block = outline.blocks().get(at);
    boolean told = block.heading() > 0 || block.linkCharacters() > 0 || weights.ofBlock(at) > 0;
    return kinds.find(at).map(MainText::ofKind).orElse(told ? Label.TEASER : Label.INTERFACE);
  }

  private Label labelOf(int at, TitleFinder titles, int heading) {
    Block block = outline.blocks().get(at);
    if (stated != null && stated.isConfirmed(at)) {
      return Label.BODY;
    }
    Hint aside = weights.aside(block.owner());
    boolean inside = container >= 0 && outline.isInside(block.owner(), container);
    if (aside != Hint.NONE) {
      return ofHint(aside, at);
    }
    if (!inside) {
      return outside(at, block, heading);
    }
    if (titles.isTitle(block) || block.heading() == 1) {
      return Label.REPEAT;
    }
    if (block.linkDensity() > LINKED && block.text().length() < LINKED_LENGTH) {
      return block.hasWords(4) ? Label.TEASER : Label.INTERFACE;
    }
    if (isUnderPicture(block)) {
      return Label.CAPTION;
    }
    return kinds.find(at).map(MainText::ofKind).orElse(Label.BODY);
  }

  /** Centred words right after an element that holds a picture and nothing else. */
  private boolean isUnderPicture(Block block) {
    Element paragraph = outline.element(block.owner());
    while (!paragraph.isBlock() && paragraph.parent() != null) {
      paragraph = paragraph.parent();
    }
    boolean centred =
        paragraph.attributesSize() > 0
            && (paragraph.attr("align").equalsIgnoreCase("center")
                || paragraph.attr("style").contains("center"));
    Element before = centred ? paragraph.previousElementSibling() : null;
    return before != null && before.selectFirst("img") != null && !before.hasText();
  }

  private Label ofHint(Hint hint, int at) {
    return switch (hint) {
      case CAPTION -> Label.CAPTION;
      case METADATA -> Label.METADATA;
      case STORIES ->
          outline.blocks().get(at).hasWords(4) || kinds.isDate(at) ? Label.TEASER : Label.INTERFACE;
      case INTERFACE -> isStoryLink(at) ? Label.TEASER : Label.INTERFACE;
      case COMMENTS -> Label.INTERFACE;
      case BODY, PERHAPS_BODY, NONE -> Label.BODY;
    };
  }

  /** A headline in a sidebar; menus have shorter links. */
  private boolean isStoryLink(int at) {
    Block block = outline.blocks().get(at);
    return block.linkDensity() > LINKED && block.hasWords(5) && kinds.find(at).isEmpty();
  }

  private Label outside(int at, Block block, int heading) {
    Optional<LineKind> kind = kinds.find(at);
    if (kind.isPresent()) {
      return ofKind(kind.get());
    }
    boolean under = heading >= 0 && at > heading && at <= heading + STANDFIRST_GAP;
    if (under && block.heading() > 0 && block.linkCharacters() == 0) {
      return Label.METADATA; // A second headline, which points nowhere.
    }
    boolean link = block.linkDensity() > LINKED || block.heading() > 0;
    if (!link && at > 0 && labels[at - 1] == Label.TEASER && block.text().length() >= SUMMARY) {
      return OtherStories.isSameItem(outline, at - 1, at) ? Label.TEASER : Label.INTERFACE;
    }
    return link && block.hasWords(5) ? Label.TEASER : Label.INTERFACE;
  }

  private static Label ofKind(LineKind kind) {
    return switch (kind) {
      case METADATA -> Label.METADATA;
      case STORIES -> Label.TEASER;
      case INTERFACE, AD, COMMENTS -> Label.INTERFACE;
    };
  }
}
