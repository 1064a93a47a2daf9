package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.summitry.model.DayInterval;
import org.summitry.reading.PageMetadata;
import org.summitry.reading.dating.DateClue;
import org.summitry.reading.dating.VisibleDate;
import org.summitry.reading.dating.VisibleDates;

/**
 * What an HTML page says of its article outside the visible text, most trustworthy first: JSON-LD,
 * OpenGraph and other meta elements, microdata, {@code time} elements. Disagreeing dates are kept.
 */
final class HtmlMetadata {
  private static final List<String> DATE_NAMES =
      List.of(
          "article:published_time",
          "og:article:published_time",
          "og:published_time",
          "datePublished",
          "dcterms.created",
          "dc.date.issued",
          "dc.date",
          "dcterms.date",
          "date",
          "pubdate",
          "publishdate",
          "publish-date",
          "publication_date",
          "sailthru.date",
          "parsely-pub-date",
          "cXenseParse:recs:publishtime",
          "article.published",
          "originalpublicationdate");

  private final Document document;
  private final LinkedData linkedData;
  private final VisibleDates dates;

  HtmlMetadata(Document document, LinkedData linkedData, VisibleDates dates) {
    this.document = document;
    this.linkedData = linkedData;
    this.dates = dates;
  }

  PageMetadata read() {
    return new PageMetadata(listDates(), title(), publisher(), url(), language());
  }

  private List<DateClue> listDates() {
    List<DateClue> found = new ArrayList<>();
    linkedData.find("datePublished").flatMap(this::day).ifPresent(day -> found.add(DateClue.of(day, "json-ld", 0.97)));
    for (String name : DATE_NAMES) {
      meta(name).flatMap(this::day).ifPresent(day -> found.add(DateClue.of(day, name.contains("og:") || name.startsWith("article") ? "opengraph" : "meta", 0.95)));
    }
    for (Element element : document.select("[itemprop=datePublished]")) {
      day(value(element)).ifPresent(day -> found.add(DateClue.of(day, "microdata", 0.95)));
    }
    for (Element element : document.select("time[pubdate], article time[datetime], header time[datetime], time.published, time.entry-date")) {
      day(value(element)).ifPresent(day -> found.add(DateClue.of(day, "time element", 0.85)));
    }
    return found;
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private Optional<DayInterval> day(String written) {
    Optional<DayInterval> edtf = DayInterval.find(written);
    return edtf.isPresent() ? edtf : dates.findFull(written).map(VisibleDate::requireDate).map(DayInterval::of);
  }

  private Optional<String> meta(String name) {
    Element element = document.selectFirst("meta[property=\"" + name + "\"], meta[name=\"" + name + "\"], meta[itemprop=\"" + name + "\"]");
    return element == null || element.attr("content").isBlank() ? Optional.empty() : Optional.of(element.attr("content").strip());
  }

  private @Nullable String title() {
    return linkedData
        .find("headline")
        .or(() -> meta("og:title"))
        .or(() -> meta("twitter:title"))
        .or(() -> Optional.of(document.title()).filter(title -> !title.isBlank()))
        .orElse(null);
  }

  private @Nullable String publisher() {
    return linkedData.findPublisher().or(() -> meta("og:site_name")).or(() -> meta("application-name")).orElse(null);
  }

  private @Nullable String url() {
    Element canonical = document.selectFirst("link[rel=canonical]");
    if (canonical != null && canonical.attr("href").startsWith("http")) {
      return canonical.attr("href");
    }
    return meta("og:url").orElse(null);
  }

  private @Nullable String language() {
    Element root = document.selectFirst("html");
    String declared = root == null ? "" : root.attr("lang");
    return declared.length() < 2 ? null : declared.substring(0, 2).toLowerCase(java.util.Locale.ROOT);
  }
}
