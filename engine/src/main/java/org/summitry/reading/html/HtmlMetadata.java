package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Particulars;
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

  private final ElementIndex elements;
  private final Map<String, String> metas;
  private final LinkedData linkedData;
  private final VisibleDates dates;

  HtmlMetadata(ElementIndex elements, LinkedData linkedData, VisibleDates dates) {
    this.elements = elements;
    this.metas = metas(elements);
    this.linkedData = linkedData;
    this.dates = dates;
  }

  PageMetadata read() {
    return new PageMetadata(listDates(), title(), publisher(), url(), language(), particulars());
  }

  private List<DateClue> listDates() {
    List<DateClue> found = new ArrayList<>();
    linkedData
        .find("datePublished")
        .flatMap(this::day)
        .ifPresent(day -> found.add(DateClue.of(day, "json-ld", 0.97)));
    for (String name : DATE_NAMES) {
      meta(name)
          .flatMap(this::day)
          .ifPresent(day ->
              found.add(
                  DateClue.of(
                      day,
                      name.contains("og:") || name.startsWith("article") ? "opengraph" : "meta",
                      0.95)));
    }
    for (Element element : elements.listProperty("datePublished")) {
      day(value(element)).ifPresent(day -> found.add(DateClue.of(day, "microdata", 0.95)));
    }
    for (Element element : elements.listTag("time")) {
      if (isOwn(element)) {
        day(value(element)).ifPresent(day -> found.add(DateClue.of(day, "time element", 0.85)));
      }
    }
    return found;
  }

  /** A time in the head of the article, and not in a comment or beside another story's link. */
  private static boolean isOwn(Element time) {
    if (time.hasAttr("pubdate") || time.hasClass("published") || time.hasClass("entry-date")) {
      return true;
    }
    for (Element at = time.parent(); at != null; at = at.parent()) {
      String name = at.normalName();
      if (name.equals("header") || name.equals("article") || name.equals("main")) {
        return true;
      }
      if (name.equals("aside") || name.equals("li") || name.equals("footer") || name.equals("a")) {
        return false;
      }
    }
    return false;
  }

  private static String value(Element element) {
    for (String attribute : List.of("datetime", "content", "title")) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  private Particulars particulars() {
    return new StatedParticulars(elements, metas, linkedData).read();
  }

  private Optional<DayInterval> day(String written) {
    Optional<DayInterval> edtf = DayInterval.find(written);
    return edtf.isPresent()
        ? edtf
        : dates.findFull(written).map(VisibleDate::requireDate).map(DayInterval::of);
  }

  private Optional<String> meta(String name) {
    return Optional.ofNullable(metas.get(name.toLowerCase(Locale.ROOT)));
  }

  /** The first content under each name or property. */
  private static Map<String, String> metas(ElementIndex elements) {
    Map<String, String> metas = new HashMap<>();
    for (Element element : elements.listTag("meta")) {
      String content = element.attr("content").strip();
      for (String attribute : List.of("property", "name", "itemprop")) {
        String name = element.attr(attribute);
        if (!name.isEmpty() && !content.isEmpty()) {
          metas.putIfAbsent(name.toLowerCase(Locale.ROOT), content);
        }
      }
    }
    return metas;
  }

  private @Nullable String title() {
    return linkedData
        .find("headline")
        .or(() -> meta("og:title"))
        .or(() -> meta("twitter:title"))
        .or(() ->
            elements.listTag("title").stream()
                .filter(title -> !isInPicture(title))
                .map(Element::text)
                .filter(title -> !title.isBlank())
                .findFirst())
        .orElse(null);
  }

  private static boolean isInPicture(Element title) {
    Element around = title.parent();
    while (around != null && !around.normalName().equals("svg")) {
      around = around.parent();
    }
    return around != null;
  }

  private @Nullable String publisher() {
    return linkedData
        .findPublisher()
        .or(() -> meta("og:site_name"))
        .or(() -> meta("application-name"))
        .orElse(null);
  }

  private @Nullable String url() {
    return elements.listTag("link").stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .map(link -> link.attr("href"))
        .filter(href -> href.startsWith("http"))
        .findFirst()
        .or(() -> meta("og:url"))
        .orElse(null);
  }

  private @Nullable String language() {
    String declared = elements.findFirst("html").map(root -> root.attr("lang")).orElse("");
    return declared.length() < 2 ? null : declared.substring(0, 2).toLowerCase(Locale.ROOT);
  }
}
