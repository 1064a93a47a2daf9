package org.summitry.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page's JSON-LD: the nodes that describe an article. Malformed scripts are passed over. */
final class LinkedData {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();
  private static final int DEEPEST = 6;

  private final List<JsonNode> articles = new ArrayList<>();

  static LinkedData of(ElementIndex elements) {
    LinkedData data = new LinkedData();
    for (Element script : elements.listTag("script")) {
      if (!script.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
        continue;
      }
      try {
        data.collect(JSON.readTree(script.data()), 0);
      } catch (JacksonException malformed) {
        // Pages carry broken JSON-LD; what it would say is then taken from elsewhere.
        continue;
      }
    }
    return data;
  }

  private void collect(JsonNode node, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray() || node.isObject()) {
      if (node.isObject() && isArticle(node)) {
        articles.add(node);
      }
      for (JsonNode child : node.values()) {
        if (child.isContainer()) {
          collect(child, depth + 1);
        }
      }
    }
  }

  private static boolean isArticle(JsonNode node) {
    JsonNode type = node.get("@type");
    String types = type == null ? "" : type.toString();
    return types.contains("Article")
        || types.contains("BlogPosting")
        || types.contains("Report")
        || types.contains("NewsItem");
  }

  /** The value of the key in the first article that has it. */
  Optional<String> find(String key) {
    for (JsonNode article : articles) {
      JsonNode value = article.get(key);
      if (value != null && value.isString() && !value.stringValue().isBlank()) {
        return Optional.of(value.stringValue());
      }
    }
    return Optional.empty();
  }

  /** Texts or names under the key in the first article that has it: one, or a list of them. */
  List<String> list(String key) {
    for (JsonNode article : articles) {
      List<String> found = new ArrayList<>();
      JsonNode value = article.get(key);
      if (value != null && value.isArray()) {
        value.values().forEach(each -> findText(each).ifPresent(found::add));
      } else {
        findText(value).ifPresent(found::add);
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private static Optional<String> findText(@Nullable JsonNode node) {
    JsonNode text =
        node != null && node.isObject()
            ? node.has("name") ? node.get("name") : node.get("@id")
            : node;
    return text == null || !text.isString() || text.stringValue().isBlank()
        ? Optional.empty()
        : Optional.of(text.stringValue().strip());
  }

  Optional<String> findPublisher() {
    for (JsonNode article : articles) {
      JsonNode publisher = article.get("publisher");
      JsonNode name =
          publisher == null
              ? null
              : publisher.isArray() && publisher.size() > 0
                  ? publisher.get(0).get("name")
                  : publisher.get("name");
      if (name != null && name.isString()) {
        return Optional.of(name.stringValue());
      }
    }
    return Optional.empty();
  }
}
