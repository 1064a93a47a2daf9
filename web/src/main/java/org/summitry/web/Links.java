package org.summitry.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Addresses of the pages. */
public final class Links {
  private Links() {}

  public static String engagement(String id) {
    return "/engagements/" + segment(id);
  }

  public static String person(String key) {
    return "/people/" + segment(key);
  }

  public static String country(String code) {
    return "/countries/" + segment(code);
  }

  private static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  /** The address when it is one of the web that can be linked to, else empty. */
  static String web(@Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://")) ? url : "";
  }
}
