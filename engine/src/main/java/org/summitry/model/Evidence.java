package org.summitry.model;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * Words of an article that support one value.
 *
 * @param field the report's field that it supports ({@code start}, {@code participants}, …)
 * @param start first character, in the article's text, or in its title when {@code in} says so
 * @param end after the last character
 * @param text what stands there, character by character
 * @param in {@code title} when the offsets are in the article's title; null for its text
 */
public record Evidence(
    String field,
    int start,
    int end,
    String text,
    @JsonProperty("in") @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String in) {

  public Evidence {
    if (end - start != text.length()) {
      throw new IllegalArgumentException("quote and offsets differ in length: " + text);
    }
  }

  public boolean isInTitle() {
    return "title".equals(in);
  }

  public Span span() {
    return new Span(start, end);
  }
}
