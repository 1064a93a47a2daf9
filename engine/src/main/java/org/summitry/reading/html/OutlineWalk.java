package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.summitry.model.Span;

/**
 * Walks once through a page's body, numbers its elements and cuts its text into blocks. Every
 * element and every text of a page passes here, so each is looked at once and by its number.
 */
final class OutlineWalk {
  /**
   * From this length on, a block belongs to the element around all of it when most of it stands
   * outside the element that it begins in: "CAIRO -" in a span of its own does not make a date line
   * of the paragraph.
   */
  private static final int PARAGRAPH = 80;

  /** Room for the elements of most pages. */
  private static final int USUAL_ELEMENTS = 1500;

  private final TextPlaces places;
  private final RegionHints regionHints;
  private final ElementIndex index;
  private final BlockText text;
  private final TagTraits.Known tags = new TagTraits.Known();
  private final Map<String, Hint> knownNames = new HashMap<>();

  private int size;
  private Element[] elements = new Element[USUAL_ELEMENTS];
  private Hint[] hints = new Hint[USUAL_ELEMENTS];
  private TagTraits[] traits = new TagTraits[USUAL_ELEMENTS];
  private int[] parents = new int[USUAL_ELEMENTS];

  /** Of an open element the number of children walked through; of others the last one inside. */
  private int[] lasts = new int[USUAL_ELEMENTS];

  private final List<Block> blocks = new ArrayList<>();
  private int current = -1;
  private int owner = -1;

  /** Characters of the block under construction that stand in its owner. */
  private int ownLength;

  private int heading;
  private int links;

  /** The outermost open element whose inside is not shown, -1 when all is. */
  private int hidden = -1;

  /**
   * @param index takes in the elements that are walked through
   */
  OutlineWalk(String html, TextPlaces places, RegionHints regionHints, ElementIndex index) {
    this.places = places;
    this.regionHints = regionHints;
    this.index = index;
    this.text = new BlockText(html);
  }

  /** Empty when some text's place is not known. */
  Optional<Outline> find(Element body) {
    open(body);
    while (current >= 0) {
      Element parent = elements[current];
      if (lasts[current] == parent.childNodeSize()) {
        close();
      } else if (!take(parent.childNode(lasts[current]++))) {
        return Optional.empty();
      }
    }
    text.finish(owner, heading).ifPresent(blocks::add);
    return Optional.of(new Outline(size, elements, hints, parents, lasts, blocks));
  }

  /** Whether the node's place is known, if it is a text. */
  private boolean take(Node node) {
    if (node instanceof Element element) {
      open(element);
    } else if (node instanceof TextNode leaf) {
      Span place = places.find(leaf);
      if (place == null) {
        return false;
      }
      if (hidden < 0) {
        append(leaf, place);
      }
    }
    return true;
  }

  private void open(Element element) {
    int number = size++;
    if (number == parents.length) {
      grow(number * 2);
    }
    TagTraits tag = tags.of(element);
    ElementSigns signs = ElementSigns.of(element);
    if (tag.indexed() || !signs.property().isEmpty()) {
      index.add(element, signs.property());
    }
    elements[number] = element;
    hints[number] = regionHints.of(tag.hint(), signs, knownNames);
    traits[number] = tag;
    parents[number] = current;
    current = number;
    breakBlock(tag);
    links += tag.link() ? 1 : 0;
    hidden = hidden < 0 && (tag.unseen() || signs.hidden()) ? number : hidden;
  }

  private void close() {
    TagTraits tag = traits[current];
    breakBlock(tag);
    links -= tag.link() ? 1 : 0;
    hidden = hidden == current ? -1 : hidden;
    lasts[current] = size - 1;
    current = parents[current];
  }

  private void grow(int room) {
    elements = Arrays.copyOf(elements, room);
    hints = Arrays.copyOf(hints, room);
    traits = Arrays.copyOf(traits, room);
    parents = Arrays.copyOf(parents, room);
    lasts = Arrays.copyOf(lasts, room);
  }

  private void breakBlock(TagTraits tag) {
    if (tag.breaks()) {
      text.finish(owner, heading).ifPresent(blocks::add);
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

  /** Of the innermost heading around text in the element, inside the same block-level element. */
  private int heading(int number) {
    int at = number;
    while (at >= 0 && traits[at].heading() == 0 && !traits[at].block()) {
      at = parents[at];
    }
    return at < 0 ? 0 : traits[at].heading();
  }
}
