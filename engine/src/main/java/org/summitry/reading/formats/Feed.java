package org.summitry.reading.formats;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.summitry.model.DayInterval;

/**
 * An RSS or Atom feed. Document types and with them entities are refused: real feeds do without,
 * and "a billion laughs" need them.
 *
 * @param title the feed's, null when it has none
 */
public record Feed(@Nullable String title, List<Entry> entries) {
  public Feed {
    entries = List.copyOf(entries);
  }

  /**
   * One story.
   *
   * @param html its full text or, failing that, its summary; may be empty
   * @param published day of publication or else of the last change, in UTC
   */
  public record Entry(
      @Nullable String title,
      @Nullable String link,
      @Nullable DayInterval published,
      String html) {}

  /** The bytes are no feed; the message says what they are, and what to do. */
  public static final class NoFeedException extends Exception {
    private static final long serialVersionUID = 1L;

    NoFeedException(String message) {
      super(message);
    }

    @Override
    public String getMessage() {
      return String.valueOf(super.getMessage());
    }
  }

  /**
   * Reads a feed.
   *
   * @throws NoFeedException when it is malformed, nested absurdly, a sitemap or another XML file
   */
  public static Feed parse(byte[] bytes) throws NoFeedException {
    String xml = Decoding.ofHtml(bytes, null).text().strip();
    XmlOutline outline = XmlOutline.of(xml);
    if (outline.isSitemap()) {
      throw new NoFeedException("a sitemap lists addresses only: give it to summitry watch");
    }
    if (outline.problem() != null) {
      throw new NoFeedException(outline.problem());
    }
    try {
      SyndFeed feed = new SyndFeedInput().build(new StringReader(xml));
      return new Feed(clean(feed.getTitle()), feed.getEntries().stream().map(Feed::entry).toList());
    } catch (FeedException | RuntimeException malformed) {
      throw new NoFeedException("no feed that can be read: " + malformed.getMessage());
    }
  }

  private static Entry entry(SyndEntry entry) {
    Optional<Date> date =
        Stream.of(entry.getPublishedDate(), entry.getUpdatedDate())
            .flatMap(Stream::ofNullable)
            .findFirst();
    return new Entry(
        clean(entry.getTitle()),
        clean(entry.getLink()),
        date.flatMap(day -> Days.find(day.toInstant().atOffset(ZoneOffset.UTC).toLocalDate()))
            .orElse(null),
        html(entry));
  }

  /** The longest of the entry's contents and its description. */
  private static String html(SyndEntry entry) {
    return Stream.concat(entry.getContents().stream(), Stream.ofNullable(entry.getDescription()))
        .map(Feed::html)
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  private static String html(SyndContent content) {
    String value = content.getValue() == null ? "" : content.getValue();
    return "text".equals(content.getType()) || "text/plain".equals(content.getType())
        ? "<p>" + Entities.escape(value) + "</p>"
        : value;
  }

  private static @Nullable String clean(@Nullable String text) {
    String plain = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    return plain.isEmpty() ? null : plain;
  }
}
