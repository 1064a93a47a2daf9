package org.summitry.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.summitry.model.Kind;
import org.summitry.model.PartialDate;
import org.summitry.model.Status;
import org.summitry.record.EngagementQuery;

/**
 * What the list's form asks for, as the person typed it.
 *
 * @param problems what could not be understood, in words
 */
public record Filter(
    String person,
    String country,
    String kind,
    String status,
    String from,
    String to,
    int page,
    List<String> problems) {
  static final int PAGE_SIZE = 50;

  static Filter of(Context context) {
    List<String> problems = new ArrayList<>();
    String kind = known(context, "kind", codes(Kind.values(), Kind::code), problems);
    String status = known(context, "status", codes(Status.values(), Status::code), problems);
    return new Filter(
        text(context, "person"),
        text(context, "country"),
        kind,
        status,
        date(context, "from", problems),
        date(context, "to", problems),
        page(text(context, "page")),
        problems);
  }

  private static <T> List<String> codes(T[] values, Function<T, String> code) {
    return Stream.of(values).map(code).toList();
  }

  private static String text(Context context, String name) {
    String value = context.queryParam(name);
    return value == null ? "" : value.strip();
  }

  private static String known(
      Context context, String name, List<String> values, List<String> problems) {
    String value = text(context, name);
    if (value.isEmpty() || values.contains(value)) {
      return value;
    }
    problems.add("There is no " + name + " “" + value + "”.");
    return "";
  }

  private static String date(Context context, String name, List<String> problems) {
    String value = text(context, name);
    if (value.isEmpty() || PartialDate.find(value).isPresent()) {
      return value;
    }
    problems.add("“" + value + "” is not a date; write it as 2024-07-02, 2024-07 or 2024.");
    return "";
  }

  private static int page(String text) {
    return text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
  }

  /** The same for one country. */
  Filter in(String code) {
    return new Filter(person, code, kind, status, from, to, page, problems);
  }

  EngagementQuery query() {
    return new EngagementQuery(
        optional(person),
        optional(country),
        kind.isEmpty() ? Set.of() : Set.of(Kind.ofCode(kind)),
        status.isEmpty() ? Set.of() : Set.of(Status.ofCode(status)),
        PartialDate.find(from).map(PartialDate::first),
        PartialDate.find(to).map(PartialDate::last),
        (page - 1) * PAGE_SIZE,
        PAGE_SIZE);
  }

  private static Optional<String> optional(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  public boolean isEmpty() {
    return parameters().isEmpty();
  }

  private Map<String, String> parameters() {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("person", person);
    all.put("country", country);
    all.put("kind", kind);
    all.put("status", status);
    all.put("from", from);
    all.put("to", to);
    all.values().removeIf(String::isEmpty);
    return all;
  }

  /** The query string for another page of the same list. */
  public String link(int other) {
    Map<String, String> all = parameters();
    if (other > 1) {
      all.put("page", Integer.toString(other));
    }
    return all.entrySet().stream()
        .map(entry ->
            entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&", "?", ""));
  }
}
