package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.summitry.reading.TableFile;

/**
 * The words of {@code region-hints.tsv}: a class or id that has them as neighbouring parts says
 * what the element holds. {@code article__related-links} has "related" and holds other stories.
 */
final class RegionHints {
  private static final Set<String> DENIALS =
      Set.of(
          "no",
          "has",
          "with",
          "without",
          "hide",
          "show",
          "enabled",
          "disable",
          "disabled",
          "is",
          "not");
  private final Map<String, Hint> phrases = new HashMap<>();

  /** What phrases begin with: most names have none of these words. */
  private final Set<String> openers = new HashSet<>();

  private final int mostParts;

  RegionHints(List<List<String>> rows) {
    int most = 1;
    for (List<String> row : rows) {
      phrases.put(row.get(1), Hint.valueOf(row.getFirst().toUpperCase(Locale.ROOT)));
      openers.add(row.get(1).split(" ")[0]);
      most = Math.max(most, row.get(1).split(" ").length);
    }
    mostParts = most;
  }

  static RegionHints load() {
    return new RegionHints(TableFile.list("region-hints.tsv"));
  }

  /**
   * @param byTag what the element's tag says; wins over all names
   * @param known names already looked up on this page
   */
  Hint of(Hint byTag, ElementSigns signs, Map<String, Hint> known) {
    if (byTag != Hint.NONE) {
      return byTag;
    }
    if (signs.property().equalsIgnoreCase("articleBody")) {
      return Hint.BODY;
    }
    String classes = signs.classes();
    Hint hint = classes.isEmpty() ? Hint.NONE : ofClasses(classes, known);
    List<String> names = signs.names();
    for (int at = 0; at < names.size(); at++) {
      hint = better(hint, known.computeIfAbsent(names.get(at), this::ofName));
    }
    return hint;
  }

  /** Content systems give many elements the same classes: looked up together first. */
  private Hint ofClasses(String classes, Map<String, Hint> known) {
    Hint found = known.get(classes);
    if (found == null) {
      found = Hint.NONE;
      for (String name : split(classes)) {
        found = better(found, known.computeIfAbsent(name, this::ofName));
      }
      known.put(classes, found);
    }
    return found;
  }

  private static Hint better(Hint hint, Hint said) {
    return said != Hint.NONE && (hint == Hint.NONE || wins(said, hint)) ? said : hint;
  }

  /** A body's name wins over "widget" and "meta", and loses to "related" and "comment". */
  private static boolean wins(Hint one, Hint other) {
    boolean weak = other == Hint.INTERFACE || other == Hint.METADATA;
    return one == Hint.BODY
        ? weak || other == Hint.PERHAPS_BODY
        : other.isBody() && one != Hint.INTERFACE && one != Hint.METADATA;
  }

  /** Content systems write a post's categories and tags among the classes of all of it. */
  private static boolean isPost(String classes) {
    return classes.contains("hentry") || classes.contains("type-post");
  }

  private static List<String> split(String classes) {
    List<String> names = new ArrayList<>();
    boolean post = isPost(classes);
    int at = 0;
    while (at < classes.length()) {
      int end = classes.indexOf(' ', at);
      end = end < 0 ? classes.length() : end;
      boolean ofPost =
          post && (classes.startsWith("category-", at) || classes.startsWith("tag-", at));
      if (end > at && end - at < ElementSigns.LONGEST_NAME && !ofPost) {
        names.add(classes.substring(at, end));
      }
      at = end + 1;
    }
    return names;
  }

  /** The hint of one class or id. */
  Hint ofName(String name) {
    List<String> parts = parts(name);
    Hint found = Hint.NONE;
    for (int from = 0; from < parts.size(); from++) {
      if (!openers.contains(parts.get(from))) {
        continue;
      }
      if (from > 0 && DENIALS.contains(parts.get(from - 1)) || DENIALS.contains(parts.get(from))) {
        continue;
      }
      StringBuilder phrase = new StringBuilder();
      for (int to = from; to < Math.min(parts.size(), from + mostParts); to++) {
        phrase.append(to == from ? "" : " ").append(parts.get(to));
        Hint hint = phrases.get(phrase.toString());
        found = hint != null && (found == Hint.NONE || wins(hint, found)) ? hint : found;
      }
    }
    return found;
  }

  /** "articleBody--main" is article, body, main. */
  static List<String> parts(String name) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean letter = isLetter(c);
      boolean upper =
          letter
              && Character.isUpperCase(c)
              && at > 0
              && Character.isLowerCase(name.charAt(at - 1));
      if ((!letter || upper) && !part.isEmpty()) {
        parts.add(part.toString());
        part.setLength(0);
      }
      if (letter) {
        part.append(Character.toLowerCase(c));
      }
    }
    if (!part.isEmpty()) {
      parts.add(part.toString());
    }
    return parts;
  }

  private static boolean isLetter(char c) {
    return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
  }
}
