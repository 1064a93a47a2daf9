package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.summitry.model.Span;

/**
 * A page's elements in document order, with the blocks of text between them. Elements are known by
 * their number: a parent's number is smaller than its children's, and the elements inside number
 * {@code n} are {@code n + 1} to {@code last(n)}.
 */
final class Outline {
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

  /**
   * From this length on, a block belongs to the element around all of it when most of it stands
   * outside the element that it begins in: "CAIRO -" in a span of its own does not make a date line
   * of the paragraph.
   */
  private static final int PARAGRAPH = 80;

  /** Begins and ends a block. */
  private static final int BREAK = 1;

  /** What is inside is not shown. */
  private static final int HIDDEN = 2;

  private static final int LINK = 4;

  /** Room for the elements of most pages. */
  private static final int USUAL_ELEMENTS = 1500;

  private static final Set<String> INLINE_BLOCKS =
      Set.of("button", "label", "figcaption", "figure", "li", "td", "th", "dt", "dd", "amp-img");

  private final List<Element> elements = new ArrayList<>(USUAL_ELEMENTS);
  private final List<Block> blocks = new ArrayList<>();
  private final List<Hint> hints = new ArrayList<>(USUAL_ELEMENTS);
  private int[] parents = new int[USUAL_ELEMENTS];
  private int[] lasts = new int[USUAL_ELEMENTS];
  private byte[] traits = new byte[USUAL_ELEMENTS];
  private int[] blockCounts = new int[0];

  private Outline() {}

  /**
   * @param places where the document's text stands in the source
   * @param index takes in the body's elements on the same pass
   * @return empty when some text's place is not known
   */
  static Optional<Outline> find(
      String html,
      Document document,
      TextPlaces places,
      RegionHints regionHints,
      ElementIndex index) {
    Outline outline = new Outline();
    Gatherer gatherer = outline.new Gatherer(html, places, regionHints, index);
    document.body().traverse(gatherer);
    gatherer.flush();
    outline.countBlocks();
    return gatherer.lost ? Optional.empty() : Optional.of(outline);
  }

  int size() {
    return elements.size();
  }

  Element element(int number) {
    return elements.get(number);
  }

  /** -1 for the body. */
  int parent(int number) {
    return parents[number];
  }

  /** Number of the last element inside. */
  int last(int number) {
    return lasts[number];
  }

  boolean isInside(int inner, int outer) {
    return inner >= outer && inner <= lasts[outer];
  }

  Hint hint(int number) {
    return hints.get(number);
  }

  private void countBlocks() {
    blockCounts = new int[elements.size()];
    for (Block block : blocks) {
      if (block.owner() >= 0) {
        blockCounts[block.owner()]++;
      }
    }
    for (int number = elements.size() - 1; number > 0; number--) {
      blockCounts[parents[number]] += blockCounts[number];
    }
  }

  /** How many blocks stand inside the element. */
  int blockCount(int number) {
    return blockCounts[number];
  }

  List<Block> blocks() {
    return blocks;
  }

  private final class Gatherer implements NodeVisitor {
    private final TextPlaces places;
    private final RegionHints regionHints;
    private final ElementIndex index;
    private final Map<String, Hint> known = new HashMap<>();
    private final Map<String, Integer> traitsOfTags = new HashMap<>();
    private final BlockText text;
    private int current = -1;
    private int owner = -1;

    /** Characters of the block under construction that stand in its owner. */
    private int ownLength;

    private int heading;
    private int links;
    private int hidden;
    private boolean lost;

    Gatherer(String html, TextPlaces places, RegionHints regionHints, ElementIndex index) {
      this.places = places;
      this.regionHints = regionHints;
      this.index = index;
      this.text = new BlockText(html);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        open(element);
      } else if (!lost && node instanceof TextNode leaf) {
        Span place = places.find(leaf);
        lost = place == null;
        if (hidden == 0 && place != null) {
          append(leaf, place);
        }
      }
    }

    private void append(TextNode leaf, Span place) {
      if (text.isEmpty()) {
        owner = current;
        heading = heading(current);
        ownLength = 0;
      }
      int before = text.length();
      text.append(leaf, place, links > 0);
      ownLength += isWithin(current, owner) ? text.length() - before : 0;
      if (text.length() >= PARAGRAPH && ownLength * 2 < text.length()) {
        owner = around(owner, current);
        ownLength = text.length();
      }
    }

    /** Whether the open element {@code inner} is the other or stands in it. */
    private boolean isWithin(int inner, int outer) {
      int at = inner;
      while (at > outer) {
        at = parents[at];
      }
      return at == outer;
    }

    /** The innermost element around both. */
    private int around(int one, int other) {
      int at = one;
      while (at > 0 && !isWithin(other, at)) {
        at = parents[at];
      }
      return at;
    }

    private void open(Element element) {
      int number = elements.size();
      if (number == parents.length) {
        parents = Arrays.copyOf(parents, number * 2);
        lasts = Arrays.copyOf(lasts, number * 2);
        traits = Arrays.copyOf(traits, number * 2);
      }
      ElementSigns signs = ElementSigns.of(element);
      index.add(element, signs.property());
      elements.add(element);
      hints.add(regionHints.of(element.normalName(), signs, known));
      parents[number] = current;
      traits[number] = (byte) traits(element, signs.hidden());
      current = number;
      count(1);
    }

    /** Takes the current element's traits into account at its begin (1) or end (-1). */
    private void count(int step) {
      int own = traits[current];
      if ((own & BREAK) != 0) {
        flush();
      }
      hidden += (own & HIDDEN) != 0 ? step : 0;
      links += (own & LINK) != 0 ? step : 0;
    }

    private int traits(Element element, boolean isHidden) {
      Integer known = traitsOfTags.get(element.normalName());
      int ofTag = known == null ? traitsOfTag(element) : known;
      if (known == null) {
        traitsOfTags.put(element.normalName(), ofTag);
      }
      return isHidden ? ofTag | HIDDEN : ofTag;
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element) {
        count(-1);
        lasts[current] = elements.size() - 1;
        current = parents[current];
      }
    }

    void flush() {
      text.finish(owner, heading).ifPresent(blocks::add);
    }

    private int heading(int number) {
      for (int at = number; at >= 0; at = parents[at]) {
        String name = elements.get(at).normalName();
        if (name.length() == 2
            && name.charAt(0) == 'h'
            && name.charAt(1) >= '1'
            && name.charAt(1) <= '6') {
          return name.charAt(1) - '0';
        }
        if (elements.get(at).isBlock()) {
          return 0;
        }
      }
      return 0;
    }
  }

  private static int traitsOfTag(Element element) {
    String tag = element.normalName();
    boolean breaks = element.isBlock() || tag.equals("br") || INLINE_BLOCKS.contains(tag);
    return (breaks ? BREAK : 0)
        | (UNSEEN.contains(tag) ? HIDDEN : 0)
        | (tag.equals("a") ? LINK : 0);
  }
}
