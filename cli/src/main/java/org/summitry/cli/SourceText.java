package org.summitry.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.summitry.model.Article;
import org.summitry.model.Evidence;
import org.summitry.model.Report;
import org.summitry.record.Dossier;

/**
 * One source of an engagement as lines: the outlet, who it cites, and its quotes. A quote that
 * stands inside a longer one is named below that, with the field that it supports.
 */
final class SourceText {
  private SourceText() {}

  static List<String> lines(Dossier.Source source, Ink ink) {
    Article article = source.article();
    List<Evidence> passages = passages(source.report());
    List<String> lines = new ArrayList<>();
    String date = article.published() == null ? "" : ", " + article.published();
    Wrapped.lines(outlet(article) + date, Screen.WIDTH).forEach(line -> lines.add(ink.bold(line)));
    if (!article.title().isBlank() && passages.stream().noneMatch(Evidence::isInTitle)) {
      lines.addAll(Wrapped.after("  ", article.title()));
    }
    List<String> attribution = source.report().attribution();
    if (!attribution.isEmpty()) {
      lines.addAll(Wrapped.after("  ", "says " + String.join(", citing ", attribution)));
    }
    for (Evidence passage : passages) {
      lines.addAll(Wrapped.after("  ", quoted(passage)));
      words(source.report(), passage).forEach(line -> lines.add(ink.faint(line)));
    }
    lines.addAll(Wrapped.after("  ", article.url() == null ? article.source() : article.url()));
    return lines;
  }

  /** The outlet's name, or the page's where it has none. */
  static String outlet(Article article) {
    return Objects.requireNonNullElse(article.publisher(), article.name());
  }

  /** The quotes that stand in no longer one, title first, each once, as they follow in the text. */
  private static List<Evidence> passages(Report report) {
    List<Evidence> passages = new ArrayList<>();
    report.evidence().stream()
        .filter(one -> report.evidence().stream().noneMatch(other -> isPartOf(one, other)))
        .sorted(Comparator.comparing(Evidence::isInTitle).reversed().thenComparing(Evidence::span))
        .filter(one -> passages.isEmpty() || !isSamePlace(one, passages.getLast()))
        .forEach(passages::add);
    return passages;
  }

  private static List<String> words(Report report, Evidence passage) {
    String words =
        report.evidence().stream()
            .filter(evidence -> isPartOf(evidence, passage))
            .map(evidence -> evidence.field() + " " + quoted(evidence))
            .distinct()
            .collect(Collectors.joining(" · "));
    return words.isEmpty() ? List.of() : Wrapped.after("     ", words);
  }

  private static boolean isPartOf(Evidence part, Evidence whole) {
    return part.isInTitle() == whole.isInTitle()
        && whole.span().contains(part.span())
        && !part.span().equals(whole.span());
  }

  private static boolean isSamePlace(Evidence one, Evidence other) {
    return one.isInTitle() == other.isInTitle() && one.span().equals(other.span());
  }

  private static String quoted(Evidence evidence) {
    return "“" + evidence.text().strip() + "”";
  }
}
