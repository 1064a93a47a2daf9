package org.summitry.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.summitry.model.Issue;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/**
 * Reads an RSS or Atom feed: each entry is a page, with its full text where the feed carries it and
 * its summary otherwise. A sitemap holds addresses only and is said to be one.
 */
final class FeedFile {
  private final Source source;
  private final PageSink sink;

  FeedFile(Source source, PageSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(InputStream in) throws IOException {
    byte[] bytes = BoundedBytes.readAll(in, source.limits().pageBytes());
    try {
      Feed feed = Feed.parse(bytes);
      List<Feed.Entry> entries = feed.entries();
      for (int i = 0; i < entries.size(); i++) {
        entry(feed, entries.get(i), i + 1);
      }
    } catch (Feed.NoFeedException noFeed) {
      sink.issue(source.issue(Code.UNSUPPORTED_FORMAT, noFeed.getMessage()));
    }
  }

  private void entry(Feed feed, Feed.Entry entry, int number) {
    if (entry.html().isBlank()) {
      String where = entry.link() == null ? "no link" : "a link only (" + entry.link() + ")";
      String message = "the entry holds " + where + " and no text; summitry watch fetches links";
      sink.issue(
          new Issue(Code.NO_TEXT, source.path() + ": entry " + number, null, message));
    } else {
      sink.page(page(feed, entry, number));
    }
  }

  private Page page(Feed feed, Feed.Entry entry, int number) {
    Page.Given defaults = source.defaults();
    Page.Given given =
        new Page.Given(
            entry.link() != null ? entry.link() : defaults.url(),
            feed.title() != null ? feed.title() : defaults.publisher(),
            entry.published() != null ? entry.published() : defaults.published(),
            entry.title() != null ? entry.title() : defaults.title(),
            defaults.captured(),
            "utf-8");
    return PageIds.page(
        source.path() + ": entry " + number,
        source.name() + "-" + number,
        entry.html().getBytes(StandardCharsets.UTF_8),
        "text/html",
        given);
  }
}
