package org.summitry.watch;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapIndex;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;
import org.summitry.reading.formats.Feed;
import org.summitry.reading.formats.Feed.NoFeedException;

/**
 * The addresses that a feed or sitemap lists.
 *
 * @param title the feed's, null for sitemaps
 * @param pages addresses of pages
 * @param more addresses of further sitemaps
 */
record Listing(@Nullable String title, List<Link> pages, List<URI> more) {
  /** A page, with its day of publication where the feed has it. */
  record Link(URI address, @Nullable DayInterval published) {}

  /** As many as a sitemap may list. */
  private static final int MOST = 50_000;

  /**
   * Reads a feed or sitemap that came from the address.
   *
   * @throws IOException when it is neither
   */
  static Listing parse(URI from, byte[] bytes) throws IOException {
    try {
      Feed feed = Feed.parse(bytes);
      List<Link> links =
          feed.entries().stream()
              .flatMap(entry ->
                  find(from, entry.link()).map(uri -> new Link(uri, entry.published())).stream())
              .limit(MOST)
              .toList();
      return new Listing(feed.title(), links, List.of());
    } catch (NoFeedException noFeed) {
      return sitemap(from, bytes, noFeed.getMessage());
    }
  }

  private static Listing sitemap(URI from, byte[] bytes, String otherwise) throws IOException {
    try {
      AbstractSiteMap map = new SiteMapParser(false).parseSiteMap(bytes, from.toURL());
      return switch (map) {
        case SiteMapIndex index ->
            new Listing(
                null,
                List.of(),
                index.getSitemaps().stream()
                    .map(each -> URI.create(each.getUrl().toString()))
                    .toList());
        case SiteMap pages ->
            new Listing(
                null,
                pages.getSiteMapUrls().stream()
                    .flatMap(each -> find(from, String.valueOf(each.getUrl())).stream())
                    .map(uri -> new Link(uri, null))
                    .limit(MOST)
                    .toList(),
                List.of());
        default -> throw new IOException(otherwise);
      };
    } catch (UnknownFormatException | IllegalArgumentException neither) {
      throw new IOException(otherwise, neither);
    }
  }

  private static Optional<URI> find(URI from, @Nullable String link) {
    if (link == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(from.resolve(link.strip()));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}
