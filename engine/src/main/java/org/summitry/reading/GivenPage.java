package org.summitry.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A page's text and what came with it: for a JSON line the value of {@code text} or {@code html}
 * and the keys beside it, for other pages the decoded bytes.
 *
 * @param text the decoded page
 * @param html whether the text is HTML
 * @param given metadata of the page's envelope, what the JSON line says filled in
 */
record GivenPage(String text, boolean html, Page.Given given, List<Issue> issues) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  GivenPage {
    issues = List.copyOf(issues);
  }

  static GivenPage of(Page page) {
    String type = page.mediaType().toLowerCase(java.util.Locale.ROOT);
    if (type.contains("json")) {
      return ofJson(page);
    }
    boolean html = type.contains("html") || type.contains("xml");
    return new GivenPage(PageText.decode(page, html), html, page.given(), List.of());
  }

  private static GivenPage ofJson(Page page) {
    List<Issue> issues = new ArrayList<>();
    JsonNode line;
    try {
      line = JSON.readTree(page.bytes());
    } catch (JacksonException malformed) {
      issues.add(
          new Issue(
              Issue.Code.MALFORMED_JSON,
              page.source(),
              null,
              "not a JSON object ("
                  + malformed.getOriginalMessage()
                  + "); write one object per line"));
      return new GivenPage("", false, page.given(), issues);
    }
    String html = text(line, "html");
    String text = text(line, "text");
    return new GivenPage(
        text != null ? text : html != null ? html : "",
        text == null && html != null,
        given(page, line, issues),
        issues);
  }

  private static Page.Given given(Page page, JsonNode line, List<Issue> issues) {
    Page.Given given = page.given();
    DayInterval published = given.published();
    String written = text(line, "published");
    if (published == null && written != null && !written.isBlank()) {
      published = DayInterval.find(written).orElse(null);
      if (published == null) {
        issues.add(
            new Issue(
                Issue.Code.MALFORMED_DATE,
                page.source(),
                "published",
                "\"" + written + "\" is not an EDTF date or interval; write it as 2024-07-02"));
      }
    }
    return new Page.Given(
        given.url() != null ? given.url() : text(line, "url"),
        given.publisher() != null ? given.publisher() : text(line, "publisher"),
        published,
        given.title() != null ? given.title() : text(line, "title"),
        given.captured(),
        given.charset());
  }

  private static @Nullable String text(JsonNode line, String key) {
    JsonNode value = line.get(key);
    return value == null || value.isNull() || !value.isString() ? null : value.stringValue();
  }
}
