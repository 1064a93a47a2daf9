package org.summitry.reading.html;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;
import org.jsoup.parser.TagSet;
import org.jspecify.annotations.Nullable;

/**
 * An element that {@link TidyMarkup} knows how to place: {@code ul} ends an open paragraph, {@code
 * br} has nothing inside. Tables and choices in forms follow rules of their own and are left to the
 * parser.
 *
 * @param name in lower case
 * @param tag jsoup's, shared by all pages and never changed
 * @param endsItems whether its end tag also ends paragraphs and list items left open inside
 */
record TidyTag(String name, Tag tag, Kind kind, boolean endsItems) {
  /** What an element does to those around it. */
  enum Kind {
    /** Ends an open paragraph. */
    BLOCK,
    /** Ends an open paragraph; none stands right inside another. */
    HEADING,
    /** Ends an open item before it. */
    ITEM,
    /** Does nothing to those around it. */
    INLINE,
    /** Ends an open paragraph; none stands inside another. */
    FORM,
    /** None stands inside another. */
    SINGLE,
    /** Must not stand in an open paragraph. */
    OUTER,
    /** Has nothing inside. */
    EMPTY,
    /** Has nothing inside, and ends an open paragraph. */
    RULE,
    /** What is inside is no markup. */
    RAW,
    /** A drawing, or a part of one; nothing else stands in it. */
    DRAWING
  }

  private static final List<Map.Entry<Kind, String>> NAMES =
      List.of(
          entry(
              Kind.BLOCK,
              "address article aside blockquote center details div dl fieldset figcaption figure"
                  + " footer header hgroup menu nav ol p section summary ul"),
          entry(Kind.HEADING, "h1 h2 h3 h4 h5 h6"),
          entry(Kind.ITEM, "li dd dt"),
          entry(
              Kind.INLINE,
              "b big code em font i s small strike strong tt u span abbr cite sub sup time label q"
                  + " mark ins del dfn kbd samp var bdi bdo noscript picture video audio"),
          entry(Kind.FORM, "form"),
          entry(Kind.SINGLE, "a button"),
          entry(Kind.OUTER, "main"),
          entry(Kind.EMPTY, "img br wbr input source track meta link base"),
          entry(Kind.RULE, "hr"),
          entry(Kind.RAW, "script style iframe"),
          entry(
              Kind.DRAWING,
              "svg path g use circle ellipse rect line polyline polygon defs symbol"));

  private static final List<String> ENDS_ITEMS =
      List.of(
          "div",
          "article",
          "section",
          "aside",
          "header",
          "footer",
          "nav",
          "ul",
          "ol",
          "dl",
          "blockquote",
          "figure",
          "li");

  private static final Map<String, TidyTag> KNOWN = known();

  private static Map<String, TidyTag> known() {
    TagSet tags = TagSet.Html();
    Map<String, TidyTag> known = new HashMap<>();
    for (Map.Entry<Kind, String> names : NAMES) {
      for (String name : names.getValue().split(" ")) {
        boolean drawing = names.getKey() == Kind.DRAWING;
        Tag tag = tags.valueOf(name, drawing ? Parser.NamespaceSvg : Parser.NamespaceHtml);
        known.put(name, new TidyTag(name, tag, names.getKey(), ENDS_ITEMS.contains(name)));
      }
    }
    return Map.copyOf(known);
  }

  /** Null when the element is left to the parser. */
  static @Nullable TidyTag of(String name) {
    TidyTag known = KNOWN.get(name);
    // Elements of a page's own making follow no rule.
    return known == null && name.indexOf('-') > 0 && Character.isLetter(name.charAt(0))
        ? new TidyTag(name, new Tag(name), Kind.INLINE, false)
        : known;
  }

  /** A paragraph or an item, which ends where the element around it does. */
  boolean endsWithParent() {
    return kind == Kind.ITEM || isParagraph();
  }

  boolean isParagraph() {
    return name.equals("p");
  }

  /** Whether it stands among words and leaves those around it open. */
  boolean isAmongWords() {
    return kind == Kind.INLINE || kind == Kind.EMPTY || kind == Kind.RAW || kind == Kind.SINGLE;
  }

  /** Whether it may stand in the page's head, or in a {@code noscript} there. */
  boolean isOfHead(boolean inNoscript) {
    return switch (name) {
      case "meta", "link", "style" -> true;
      case "script", "base", "noscript" -> !inNoscript;
      default -> false;
    };
  }

  /** Whether it stands in a drawing and nowhere else. */
  boolean isPartOfDrawing() {
    return kind == Kind.DRAWING && !name.equals("svg");
  }

  /** Whether a slash before its closing bracket means what it says, or nothing. */
  boolean mayBeClosed() {
    return switch (kind) {
      case EMPTY, RULE, DRAWING -> true;
      case BLOCK, HEADING, ITEM, INLINE, FORM, SINGLE, OUTER, RAW -> false;
    };
  }

  boolean isListItem() {
    return name.equals("li");
  }

  /** Whether an item open outside of it is none that another item inside could end. */
  boolean isList() {
    return name.equals("ul") || name.equals("ol") || name.equals("dl") || name.equals("menu");
  }
}
