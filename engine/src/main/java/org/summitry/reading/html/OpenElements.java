package org.summitry.reading.html;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements that {@link TidyMarkup} has come into and not left, with the parser's rules for what
 * a tag ends beside its own element: {@code <li>} ends the {@code li} before it. A tag that would
 * end an element open further out is not tidy.
 */
final class OpenElements {
  /** Deeper pages are left to the parser, which has limits of its own there. */
  private static final int DEEPEST = 90;

  private static final @Nullable TidyTag NOSCRIPT = TidyTag.of("noscript");

  private final TidyTag[] tags = new TidyTag[DEEPEST + 1];
  private final Element[] elements = new Element[DEEPEST + 1];
  private int depth = 1;

  /**
   * @param body the outermost, which stays open
   */
  OpenElements(Element body) {
    elements[0] = body;
  }

  Element last() {
    return elements[depth - 1];
  }

  boolean isFull() {
    return depth > DEEPEST;
  }

  void open(TidyTag tag, Element element) {
    tags[depth] = tag;
    elements[depth++] = element;
  }

  /**
   * Ends an element by its end tag, whose name stands in the source from {@code nameStart} to
   * {@code nameEnd}.
   *
   * @return false when another is open inside that does not end with it
   */
  boolean end(String html, int nameStart, int nameEnd) {
    if (depth == 1) {
      return false;
    }
    String last = tags[depth - 1].name();
    if (nameEnd - nameStart == last.length() && html.startsWith(last, nameStart)) {
      depth--;
      return true;
    }
    return endAround(TidyTag.of(html.substring(nameStart, nameEnd)));
  }

  /** Ends what the element ends by beginning; false when that is not the element open last. */
  boolean makeWay(TidyTag tag) {
    if (isIn(TidyTag.Kind.DRAWING) != tag.isPartOfDrawing() || isUnended(tag)) {
      return false;
    }
    return switch (tag.kind()) {
      case BLOCK, RULE -> endParagraph();
      case HEADING -> endParagraph() && !isIn(TidyTag.Kind.HEADING);
      case ITEM -> endItem(tag) && endParagraph();
      case FORM -> !isOpen(tag) && endParagraph();
      case SINGLE -> !isOpen(tag);
      case OUTER -> !isParagraphOpen();
      case INLINE, EMPTY, RAW -> true;
      // The parser takes a drawing there for an element without meaning.
      case DRAWING -> !isOpen(NOSCRIPT);
    };
  }

  /** In {@code noscript} the parser ends nothing by itself: {@code <p>} comes to stand in a p. */
  private boolean isUnended(TidyTag tag) {
    return isOpen(NOSCRIPT)
        && !tag.isAmongWords()
        && (isParagraphOpen() || isIn(TidyTag.Kind.ITEM) || isIn(TidyTag.Kind.HEADING));
  }

  /** Whether the page may end here: nothing is open but paragraphs and items. */
  boolean mayEnd() {
    for (int level = depth - 1; level > 0; level--) {
      if (!tags[level].endsWithParent()) {
        return false;
      }
    }
    return true;
  }

  private boolean endParagraph() {
    if (depth > 1 && tags[depth - 1].isParagraph()) {
      depth--;
    }
    return !isParagraphOpen();
  }

  private boolean endItem(TidyTag tag) {
    if (isIn(TidyTag.Kind.ITEM) && tags[depth - 1].isListItem() == tag.isListItem()) {
      depth--;
    }
    for (int level = depth - 1; level > 0 && !tags[level].isList(); level--) {
      if (tags[level].kind() == TidyTag.Kind.ITEM) {
        return false;
      }
    }
    return true;
  }

  /** Whether the element open last is of the kind. */
  private boolean isIn(TidyTag.Kind kind) {
    return depth > 1 && tags[depth - 1].kind() == kind;
  }

  private boolean isOpen(@Nullable TidyTag tag) {
    for (int level = depth - 1; level > 0; level--) {
      if (tags[level] == tag) {
        return true;
      }
    }
    return false;
  }

  private boolean isParagraphOpen() {
    for (int level = depth - 1; level > 0; level--) {
      if (tags[level].isParagraph()) {
        return true;
      }
    }
    return false;
  }

  /** Ends an element that has paragraphs or items still open inside. */
  private boolean endAround(@Nullable TidyTag tag) {
    if (tag == null || !tag.endsItems() || isOpen(NOSCRIPT)) {
      return false;
    }
    while (depth > 1 && tags[depth - 1] != tag && tags[depth - 1].endsWithParent()) {
      depth--;
    }
    return depth > 1 && tags[depth - 1] == tag && --depth > 0;
  }
}
