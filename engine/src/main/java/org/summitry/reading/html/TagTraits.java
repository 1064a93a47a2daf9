package org.summitry.reading.html;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * What an element's tag alone says of it: {@code li} begins a block, {@code nav} holds interface,
 * {@code h2} is a heading of level 2.
 *
 * @param block whether jsoup counts it as block-level
 * @param breaks whether it begins and ends a block of text
 * @param unseen whether what is inside is not shown
 * @param link whether text inside points elsewhere
 * @param heading 1 to 6, 0 when it is none
 * @param indexed whether {@link ElementIndex} keeps such elements
 * @param hint what it holds, whatever its names are; {@code NONE} when they decide
 */
record TagTraits(
    boolean block,
    boolean breaks,
    boolean unseen,
    boolean link,
    int heading,
    boolean indexed,
    Hint hint) {
  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "svg",
          "iframe",
          "select",
          "option",
          "textarea",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "map",
          "math",
          "input",
          "datalist",
          "title");
  private static final Set<String> INLINE_BLOCKS =
      Set.of("button", "label", "figcaption", "figure", "li", "td", "th", "dt", "dd", "amp-img");

  /** The traits of one page's tags, each worked out when it is first met. */
  static final class Known {
    private final Map<String, TagTraits> byName = new HashMap<>();

    TagTraits of(Element element) {
      String name = element.normalName();
      TagTraits known = byName.get(name);
      if (known == null) {
        known = TagTraits.of(name, element.isBlock());
        byName.put(name, known);
      }
      return known;
    }
  }

  private static TagTraits of(String name, boolean block) {
    return new TagTraits(
        block,
        block || name.equals("br") || INLINE_BLOCKS.contains(name),
        UNSEEN.contains(name),
        name.equals("a"),
        heading(name),
        ElementIndex.TAGS.contains(name),
        hint(name));
  }

  private static int heading(String name) {
    boolean heading =
        name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6';
    return heading ? name.charAt(1) - '0' : 0;
  }

  private static Hint hint(String name) {
    return switch (name) {
      case "nav",
          "footer",
          "aside",
          "form",
          "button",
          "select",
          "menu",
          "dialog",
          "fieldset",
          "label" ->
          Hint.INTERFACE;
      case "figcaption" -> Hint.CAPTION;
      case "time", "address" -> Hint.METADATA;
      default -> Hint.NONE;
    };
  }
}
