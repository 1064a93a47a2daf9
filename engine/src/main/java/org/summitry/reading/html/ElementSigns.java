package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element's attributes say, gathered in one pass over them.
 *
 * @param classes the value of {@code class}
 * @param names values of the other attributes that name what an element is: {@code id}, {@code
 *     role}, {@code data-testid}
 * @param property the value of {@code itemprop}
 * @param hidden whether it is not shown
 */
record ElementSigns(String classes, List<String> names, String property, boolean hidden) {
  /** Longer names are no words. */
  static final int LONGEST_NAME = 120;

  private static final ElementSigns NONE = new ElementSigns("", List.of(), "", false);

  static ElementSigns of(Element element) {
    if (element.attributesSize() == 0) {
      return NONE;
    }
    String classes = "";
    List<String> names = List.of();
    String property = "";
    boolean hidden = false;
    for (Attribute attribute : element.attributes()) {
      switch (attribute.getKey()) {
        case "class" -> classes = attribute.getValue().strip();
        case "itemprop" -> property = attribute.getValue();
        case "hidden" -> hidden |= !attribute.getValue().equals("false");
        case "style" -> hidden |= isHiding(attribute.getValue());
        case "id",
            "role",
            "rel",
            "name",
            "data-component",
            "data-module",
            "data-type",
            "data-testid",
            "data-test-id",
            "data-qa",
            "data-role",
            "data-block-name" ->
            names = with(names, attribute.getValue());
        default -> {}
      }
    }
    return new ElementSigns(classes, names, property, hidden);
  }

  private static boolean isHiding(String style) {
    return style.contains("display") && style.replace(" ", "").contains("display:none");
  }

  private static List<String> with(List<String> names, String name) {
    if (name.isEmpty() || name.length() >= LONGEST_NAME) {
      return names;
    }
    List<String> all = names.isEmpty() ? new ArrayList<>(2) : names;
    all.add(name);
    return all;
  }
}
