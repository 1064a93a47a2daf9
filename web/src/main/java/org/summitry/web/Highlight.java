package org.summitry.web;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.summitry.model.Evidence;

/**
 * A piece of an article's text, marked with the fields that it supports, or plain.
 *
 * @param fields "kind, start"; empty for plain text
 * @param anchor where a quote's link leads; empty when no quote starts here
 */
public record Highlight(String text, String fields, String anchor) {
  public boolean isMarked() {
    return !fields.isEmpty();
  }

  /** Whether only the whole act is told here, and no single value. */
  public String style() {
    return fields.equals("kind") ? "act" : "value";
  }

  /**
   * The whole text in pieces, cut where quotes begin and end; quotes may overlap. Quotes that reach
   * past the text are cut at its end.
   *
   * @param prefix what the anchors begin with
   */
  static List<Highlight> of(String text, List<Evidence> quotes, String prefix) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Evidence quote : quotes) {
      cuts.add(Math.min(quote.start(), text.length()));
      cuts.add(Math.min(quote.end(), text.length()));
    }
    List<Highlight> pieces = new ArrayList<>();
    int from = 0;
    for (int to : cuts.tailSet(0, false)) {
      pieces.add(piece(text, from, to, quotes, prefix));
      from = to;
    }
    return pieces;
  }

  private static Highlight piece(
      String text, int from, int to, List<Evidence> quotes, String prefix) {
    String fields =
        quotes.stream()
            .filter(quote -> quote.start() <= from && to <= quote.end())
            .map(Evidence::field)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    boolean starts = quotes.stream().anyMatch(quote -> quote.start() == from);
    return new Highlight(text.substring(from, to), fields, starts ? prefix + from : "");
  }
}
