package org.summitry.bench;

/**
 * A news page of about 100 KB made of our own words, with the proportions of pages as they are
 * served: scripts and styles a third, menus and lists of other stories a third, the story less than
 * a tenth.
 */
final class NewsPage {
  static final int BYTES = 100_000;

  private static final String PARAGRAPH =
      "The president of the republic said on day %d of the talks that both delegations had come"
          + " closer on the question of the harbour, and that \"patience\" would be needed before"
          + " the ministers of the two countries could sign what their officials had drafted over"
          + " the winter in %d meetings.";

  private NewsPage() {}

  /**
   * @param number makes the page differ from others
   */
  static String of(int number) {
    StringBuilder html =
        new StringBuilder(
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>Talks, day "
                + number
                + " - The Example</title><meta property=\"article:published_time\""
                + " content=\"2020-02-11T08:00:00Z\"><style>");
    while (html.length() < BYTES * 0.15) {
      html.append(".c").append(html.length()).append(" a{color:#234;margin:0 4px 2px}");
    }
    html.append("</style><script>var data=[");
    while (html.length() < BYTES * 0.35) {
      html.append("{\"k\":").append(html.length()).append(",\"v\":\"<a>\"},");
    }
    html.append("];</script></head><body><nav class=\"menu\"><ul>");
    for (int item = 0; item < 120; item++) {
      html.append(
          "<li class=\"menu-item menu-item-%d\"><a href=\"/s/%d\">Section %d</a></li>"
              .formatted(item, item, item));
    }
    html.append(
            "</ul></nav><div id=\"page\"><main><article class=\"post hentry\"><h1>Talks go into day ")
        .append(number)
        .append("</h1><div class=\"byline\">By A Reporter</div><div class=\"entry-content\">");
    for (int paragraph = 0; paragraph < 24; paragraph++) {
      html.append("<p>")
          .append(PARAGRAPH.formatted(number + paragraph, paragraph))
          .append("</p>\n");
    }
    html.append("</div></article></main><aside class=\"sidebar\">");
    for (int item = 0; html.length() < BYTES - 200; item++) {
      html.append(
          ("<div class=\"teaser teaser--small\"><a href=\"/n/%d\"><img src=\"/i/%d.jpg\" alt=\"\"><h3>Minister"
                  + " number %d speaks about the price of bread</h3></a><p class=\"teaser__text\">The"
                  + " minister said on Monday that prices had risen by %d percent since the spr...</p></div>\n")
              .formatted(item, item, item, item));
    }
    return html.append("</aside></div></body></html>").toString();
  }
}
