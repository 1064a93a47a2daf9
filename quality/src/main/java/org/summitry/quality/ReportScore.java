package org.summitry.quality;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/**
 * How a set's reports compare with its gold.
 *
 * @param strict the headline: found with start date and status right
 * @param byKind found, for each kind
 * @param rightWhenFound for each field, how often it was right of how often the gold has it
 * @param misses one line for each engagement missed, wrong or too many, in article order
 */
public record ReportScore(
    int articles,
    Counts strict,
    SortedMap<String, Counts> byKind,
    Map<String, Share> rightWhenFound,
    List<String> misses) {

  /** So many of so many. */
  public record Share(int part, int whole) {
    Share plus(boolean right) {
      return new Share(part + (right ? 1 : 0), whole + 1);
    }

    public double ratio() {
      return Counts.ratio(part, whole);
    }
  }

  public Counts found() {
    return byKind.values().stream().reduce(Counts.NONE, Counts::plus);
  }

  /** Several lines for people. */
  public String describe() {
    StringBuilder text = new StringBuilder();
    text.append("articles: %d%n".formatted(articles));
    text.append("strict: %s%n".formatted(strict));
    text.append("found: %s%n".formatted(found()));
    byKind.forEach((kind, counts) -> text.append("  %s: %s%n".formatted(kind, counts)));
    text.append("right when found:%n".formatted());
    rightWhenFound.forEach((field, share) ->
        text.append(
            "  %s: %d/%d = %.3f%n".formatted(field, share.part, share.whole, share.ratio())));
    return text.toString();
  }
}
