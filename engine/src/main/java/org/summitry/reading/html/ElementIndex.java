package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * The elements of a page that tell something about it rather than being read, found in one pass: by
 * tag, and by {@code itemprop}.
 */
final class ElementIndex {
  /** Those kept by their tag. */
  static final Set<String> TAGS = Set.of("html", "meta", "link", "script", "time", "title");

  private final Map<String, List<Element>> byTag = new HashMap<>();
  private final Map<String, List<Element>> byProperty = new HashMap<>();

  /** With the elements around the body; those inside are added by who walks through it. */
  static ElementIndex aroundBody(Document document) {
    ElementIndex index = new ElementIndex();
    for (Element root : document.children()) {
      index.add(root);
    }
    document
        .head()
        .traverse((Node node, int depth) -> {
          if (node instanceof Element element) {
            index.add(element);
          }
        });
    return index;
  }

  private void add(Element element) {
    add(element, element.attr("itemprop"));
  }

  /**
   * @param property its {@code itemprop}, empty when it has none
   */
  void add(Element element, String property) {
    String tag = element.normalName();
    if (TAGS.contains(tag)) {
      byTag.computeIfAbsent(tag, each -> new ArrayList<>()).add(element);
    }
    if (!property.isEmpty()) {
      byProperty.computeIfAbsent(property, each -> new ArrayList<>()).add(element);
    }
  }

  /** In document order; of the tags {@code html, meta, link, script, time, title} only. */
  List<Element> listTag(String tag) {
    return byTag.getOrDefault(tag, List.of());
  }

  List<Element> listProperty(String property) {
    return byProperty.getOrDefault(property, List.of());
  }

  Optional<Element> findFirst(String tag) {
    return listTag(tag).stream().findFirst();
  }
}
