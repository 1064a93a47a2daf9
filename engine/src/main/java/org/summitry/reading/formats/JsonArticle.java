package org.summitry.reading.formats;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One object of a JSON lines file, as the codebook has it: {@code {"id", "url", "publisher",
 * "published", "title", "text"}}, or {@code "html"} in place of {@code "text"}. All but the body
 * are optional, unknown keys are ignored, numbers are taken as text.
 *
 * @param published as written, not yet read as a date
 */
record JsonArticle(
    @Nullable String id,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String title,
    @Nullable String text,
    @Nullable String html) {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /**
   * Reads one object.
   *
   * @throws JacksonException when the text is not JSON
   * @throws IllegalArgumentException when it is JSON, but not an object
   */
  static JsonArticle parse(String json) {
    return of(MAPPER.readTree(json));
  }

  /** The article that a value is; the exceptions are those of {@link #parse}. */
  static JsonArticle of(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException("a JSON value that is not an object");
    }
    return new JsonArticle(
        field(node, "id"),
        field(node, "url"),
        field(node, "publisher"),
        field(node, "published"),
        field(node, "title"),
        field(node, "text"),
        field(node, "html"));
  }

  static Optional<JsonArticle> find(String json) {
    try {
      return Optional.of(parse(json));
    } catch (JacksonException | IllegalArgumentException notAnArticle) {
      return Optional.empty();
    }
  }

  private static @Nullable String field(JsonNode node, String name) {
    JsonNode value = node.get(name);
    if (value == null || !value.isValueNode() || value.isNull()) {
      return null;
    }
    String text = value.asString();
    return text.isBlank() ? null : text;
  }

  /** The body as HTML when there is one, else as text; empty when there is neither. */
  String body() {
    if (html != null) {
      return html;
    }
    return text == null ? "" : text;
  }
}
