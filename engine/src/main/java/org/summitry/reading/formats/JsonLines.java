package org.summitry.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;
import tools.jackson.core.JacksonException;

/** Reads a file with one JSON object a line; each one is a page whose bytes are the line's. */
final class JsonLines {
  private final Source source;
  private final PageSink sink;

  JsonLines(Source source, PageSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    LineStream lines = new LineStream(in, source.limits().pageBytes());
    for (Optional<byte[]> line = lines.findNext(); line.isPresent(); line = lines.findNext()) {
      if (lines.isCut()) {
        issue(
            Code.TOO_LARGE, lines.number(), "a line of more than " + line.get().length + " bytes");
      } else {
        line(line.get(), lines.number());
      }
    }
  }

  private void line(byte[] bytes, int number) {
    String text = Decoding.ofPlain(bytes, null).text();
    if (text.isBlank()) {
      return;
    }
    try {
      page(bytes, number, JsonArticle.parse(text), "line " + number);
    } catch (JacksonException malformed) {
      issue(Code.MALFORMED_JSON, number, "not JSON: " + malformed.getOriginalMessage());
    } catch (IllegalArgumentException notAnObject) {
      issue(Code.MALFORMED_JSON, number, notAnObject.getMessage() + ": write one {…} a line");
    }
  }

  /** Takes one object as a page; {@code place} is where it stands in the file. */
  void page(byte[] bytes, int number, JsonArticle article, String place) {
    String id = article.id();
    sink.page(
        PageIds.page(
            source.path() + ":" + number,
            id != null ? id : source.name() + "-" + number,
            bytes,
            "application/json",
            given(article, place)));
  }

  private Page.Given given(JsonArticle article, String place) {
    Page.Given defaults = source.defaults();
    return new Page.Given(
        article.url() != null ? article.url() : defaults.url(),
        article.publisher() != null ? article.publisher() : defaults.publisher(),
        published(article.published(), place),
        article.title() != null ? article.title() : defaults.title(),
        defaults.captured(),
        null);
  }

  private @Nullable DayInterval published(@Nullable String text, String place) {
    Optional<DayInterval> date = text == null ? Optional.empty() : DayInterval.find(text);
    if (text != null && date.isEmpty()) {
      String message =
          "published is \"" + shortened(text) + "\", not an EDTF date such as 2024-07-02";
      sink.issue(source.issueAt(Code.MALFORMED_DATE, place, message));
    }
    return date.orElse(source.defaults().published());
  }

  private static String shortened(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }

  private void issue(Code code, int number, @Nullable String message) {
    sink.issue(source.issueAt(code, "line " + number, message == null ? "not JSON" : message));
  }
}
