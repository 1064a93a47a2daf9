package org.summitry.gazetteer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes a person of a row, with the forms that follow from those given: Arabic names with and
 * without their article in each spelling ("al-Sisi", "el-Sisi", "Sisi"), and the family name alone.
 */
final class NameForms {
  private static final List<String> ARTICLES = List.of("al-", "el-", "");

  private NameForms() {}

  /**
   * A person of its row.
   *
   * @param more rows of further names
   */
  static Person person(Row row, List<Row> more) {
    String name = row.require("name");
    String family = row.text("family");
    Set<String> full = new LinkedHashSet<>();
    full.add(name);
    full.addAll(row.list("forms"));
    full.addAll(row.list("native"));
    for (Row names : more) {
      full.addAll(names.list("forms"));
      full.addAll(names.list("native"));
    }
    for (String form : List.copyOf(full)) {
      full.addAll(articleVariants(form));
    }
    Set<String> brief = new LinkedHashSet<>();
    if (!family.isEmpty()) {
      brief.add(family);
      brief.addAll(articleVariants(family));
      full.stream()
          .filter(form -> hasArticleBefore(form, family))
          .forEach(form -> brief.addAll(articleVariants(form.substring(lastArticle(form)))));
    }
    List<String> given = new ArrayList<>(row.list("short"));
    more.forEach(names -> given.addAll(names.list("short")));
    for (String form : given) {
      brief.add(form);
      brief.addAll(articleVariants(form));
    }
    brief.removeAll(full);
    return new Person(
        row.require("id"), name, family, new ArrayList<>(full), new ArrayList<>(brief));
  }

  /** The form with each spelling of its last Arabic article; none when it has none. */
  private static List<String> articleVariants(String form) {
    int at = lastArticle(form);
    if (at < 0) {
      return List.of();
    }
    List<String> variants = new ArrayList<>();
    for (String article : ARTICLES) {
      variants.add(form.substring(0, at) + article + form.substring(at + 3));
    }
    return variants;
  }

  /** "Mustafa al-Kadhimi" of the family Kadhimi: "al-Kadhimi" is a short form, too. */
  private static boolean hasArticleBefore(String form, String family) {
    int at = lastArticle(form);
    return at >= 0 && form.substring(at + 3).equals(family);
  }

  private static int lastArticle(String form) {
    for (int at = form.length() - 4; at >= 0; at--) {
      boolean starts = at == 0 || form.charAt(at - 1) == ' ';
      if (starts
          && (form.regionMatches(true, at, "al-", 0, 3)
              || form.regionMatches(true, at, "el-", 0, 3))) {
        return at;
      }
    }
    return -1;
  }
}
