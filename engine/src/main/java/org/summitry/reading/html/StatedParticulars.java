package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Particulars;
import org.summitry.model.Particulars.Statement;

/**
 * Collects what a page states of byline, times, section and address, most trustworthy source first:
 * JSON-LD, OpenGraph and other meta elements, microdata, {@code link} elements.
 */
final class StatedParticulars {
  private static final Pattern TIME =
      Pattern.compile(
          "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:Z|[+-]\\d{2}:?\\d{2})?");
  private static final Pattern DAY_AND_TIME =
      Pattern.compile("^(\\d{4}-\\d{2}-\\d{2}) (?=\\d{2}:)");
  private static final Pattern BY = Pattern.compile("(?i)^(?:written |posted )?by[:\\s]+");
  private static final int LONGEST_NAME = 80;

  private static final List<String> AUTHORS =
      List.of("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl");
  private static final List<String> PUBLISHED =
      List.of("article:published_time", "og:published_time", "datepublished", "parsely-pub-date");
  private static final List<String> UPDATED =
      List.of("article:modified_time", "og:updated_time", "datemodified", "dcterms.modified");
  private static final List<String> SECTIONS =
      List.of("article:section", "og:section", "parsely-section", "section");

  private final ElementIndex elements;
  private final Map<String, String> metas;
  private final LinkedData linkedData;
  private final List<Statement> stated = new ArrayList<>();

  /**
   * @param metas contents of meta elements by lower-case name or property
   */
  StatedParticulars(ElementIndex elements, Map<String, String> metas, LinkedData linkedData) {
    this.elements = elements;
    this.metas = metas;
    this.linkedData = linkedData;
  }

  Particulars read() {
    collectAuthors();
    collectTimes("publishedAt", "datePublished", PUBLISHED);
    collectTimes("updatedAt", "dateModified", UPDATED);
    collectSections();
    collectAddresses();
    return new Particulars(
        byline(),
        find("publishedAt"),
        find("updatedAt"),
        find("section"),
        find("canonical"),
        disagreements());
  }

  private void collectAuthors() {
    linkedData.list("author").forEach(name -> author("json-ld", name));
    for (String name : AUTHORS) {
      findMeta(name).ifPresent(author -> author(source(name), author));
    }
    for (Element element : elements.listProperty("author")) {
      Element name = element.getElementsByAttributeValue("itemprop", "name").first();
      author("microdata", name == null ? element.text() : name.text());
    }
  }

  /** A name; an address of a profile, an account or a sentence is none. */
  private void author(String source, String written) {
    String name = BY.matcher(written.strip()).replaceFirst("").strip();
    boolean named =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && !name.contains("://")
            && !name.startsWith("@");
    if (named) {
      state("byline", source, name);
    }
  }

  private void collectTimes(String field, String key, List<String> names) {
    linkedData.find(key).ifPresent(time -> time(field, "json-ld", time));
    for (String name : names) {
      findMeta(name).ifPresent(time -> time(field, source(name), time));
    }
    for (Element element : elements.listProperty(key)) {
      String attribute = element.hasAttr("datetime") ? "datetime" : "content";
      time(field, "microdata", element.attr(attribute));
    }
  }

  private void time(String field, String source, String written) {
    String time = DAY_AND_TIME.matcher(written.strip()).replaceFirst("$1T");
    if (TIME.matcher(time).matches()) {
      state(field, source, time);
    }
  }

  private void collectSections() {
    linkedData.list("articleSection").stream()
        .limit(1)
        .forEach(section -> state("section", "json-ld", section));
    for (String name : SECTIONS) {
      findMeta(name).ifPresent(section -> state("section", source(name), section));
    }
  }

  private void collectAddresses() {
    elements.listTag("link").stream()
        .filter(link -> link.attr("rel").equalsIgnoreCase("canonical"))
        .limit(1)
        .forEach(link -> address("link", link.attr("href")));
    address("opengraph", metas.get("og:url"));
    linkedData.list("mainEntityOfPage").forEach(address -> address("json-ld", address));
  }

  private void address(String source, @Nullable String address) {
    if (address != null && address.startsWith("http")) {
      state("canonical", source, address);
    }
  }

  private Optional<String> findMeta(String name) {
    return Optional.ofNullable(metas.get(name));
  }

  private static String source(String name) {
    return name.startsWith("og:") || name.startsWith("article:") ? "opengraph" : "meta";
  }

  private void state(String field, String source, String value) {
    stated.add(new Statement(field, source, value.strip()));
  }

  /** All names of the source that states any first. */
  private List<String> byline() {
    List<Statement> names = stated.stream().filter(each -> each.field().equals("byline")).toList();
    return names.stream()
        .filter(name -> name.source().equals(names.getFirst().source()))
        .map(Statement::value)
        .distinct()
        .toList();
  }

  private @Nullable String find(String field) {
    return stated.stream()
        .filter(each -> each.field().equals(field))
        .map(Statement::value)
        .findFirst()
        .orElse(null);
  }

  /** What is stated otherwise than it was taken, each once. */
  private List<Statement> disagreements() {
    List<String> byline = byline();
    return stated.stream()
        .filter(each ->
            each.field().equals("byline")
                ? byline.stream().noneMatch(each.value()::equalsIgnoreCase)
                : !each.value().equalsIgnoreCase(find(each.field())))
        .distinct()
        .toList();
  }
}
