package org.summitry.reading.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageHeaders;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.summitry.model.Page;

/**
 * WARC records to pages: successful responses, resources and conversions that are text. Requests,
 * metadata, revisits, errors and pictures are no pages.
 */
final class WarcPages {
  private static final Set<String> READ =
      Set.of("text/html", "application/xhtml+xml", "text/plain", "application/pdf");

  private final Source source;

  WarcPages(Source source) {
    this.source = source;
  }

  /**
   * The record's page, or empty when it is no page.
   *
   * @throws MalformedRecordException when the record says that it is cut off, or its HTTP message
   *     cannot be read
   * @throws IOException when the file is damaged here
   */
  Optional<Page> find(WarcRecord record, long position)
      throws IOException, MalformedRecordException {
    if (record instanceof WarcTargetRecord target && target.target() == null) {
      throw new MalformedRecordException("a record without WARC-Target-URI");
    }
    Optional<Page> page =
        switch (record) {
          case WarcResponse response -> response(response, position);
          case WarcResource resource -> plain(resource, position);
          case WarcConversion conversion -> plain(conversion, position);
          default -> Optional.empty();
        };
    if (page.isPresent() && record.truncated() != WarcTruncationReason.NOT_TRUNCATED) {
      throw new MalformedRecordException(
          "the crawler cut this record off (" + record.truncated() + "): fetch it again");
    }
    return page;
  }

  /** Whether records of this type can hold a page. */
  static boolean canBePage(WarcRecord record) {
    return record instanceof WarcResponse
        || record instanceof WarcResource
        || record instanceof WarcConversion;
  }

  private Optional<Page> response(WarcResponse record, long position)
      throws IOException, MalformedRecordException {
    if (!record.target().toLowerCase(Locale.ROOT).startsWith("http")) {
      return Optional.empty();
    }
    try {
      HttpResponse http = record.http();
      if (http.status() != 200) {
        return Optional.empty();
      }
      byte[] body = BoundedBytes.readAll(http.body().stream(), source.limits().pageBytes());
      byte[] decoded = withoutEncoding(body, http.headers());
      return page(record, position, decoded, findType(http));
    } catch (ParsingException malformed) {
      throw new MalformedRecordException("unreadable HTTP message: " + malformed.getMessage());
    }
  }

  private static Optional<MediaType> findType(org.netpreserve.jwarc.Message message) {
    try {
      return Optional.of(message.contentType());
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private byte[] withoutEncoding(byte[] body, MessageHeaders headers)
      throws TooLargeException, MalformedRecordException {
    String encoding = headers.first("Content-Encoding").orElse("").strip().toLowerCase(Locale.ROOT);
    boolean gzip = body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    // Many crawlers store the body unpacked and leave the header in place.
    try {
      if (gzip) {
        return unpacked(Unpacked.ofGzip(new ByteArrayInputStream(body), source.limits()));
      }
      return encoding.equals("deflate") && body.length > 0 && (body[0] & 0x0F) == 8
          ? unpacked(new InflaterInputStream(new ByteArrayInputStream(body)))
          : body;
    } catch (TooLargeException tooLarge) {
      throw tooLarge;
    } catch (IOException damaged) {
      throw new MalformedRecordException("damaged content: " + damaged.getMessage());
    }
  }

  private byte[] unpacked(InputStream in) throws IOException {
    return BoundedBytes.readAll(in, source.limits().pageBytes());
  }

  private Optional<Page> plain(WarcTargetRecord record, long position) throws IOException {
    byte[] body = BoundedBytes.readAll(record.body().stream(), source.limits().pageBytes());
    return page(record, position, body, findType(record));
  }

  private Optional<Page> page(
      WarcTargetRecord record, long position, byte[] body, Optional<MediaType> declared) {
    String type = declared.map(MediaType::base).map(MediaType::toString).orElse("");
    String mediaType = type.toLowerCase(Locale.ROOT);
    if (mediaType.isEmpty() || mediaType.equals("application/octet-stream")) {
      mediaType = startsWithTag(body) ? "text/html" : "application/octet-stream";
    }
    if (!READ.contains(mediaType)) {
      return Optional.empty();
    }
    String charset = declared.map(each -> each.parameters().get("charset")).orElse(null);
    String path = source.path() + ": byte " + position;
    return Optional.of(
        PageIds.page(path, record.target(), body, mediaType, given(record, charset)));
  }

  private static boolean startsWithTag(byte[] body) {
    int i = 0;
    while (i < body.length && (body[i] <= ' ')) {
      i++;
    }
    return i < body.length && body[i] == '<';
  }

  private Page.Given given(WarcTargetRecord record, @Nullable String charset) {
    Page.Given defaults = source.defaults();
    return new Page.Given(
        record.target(),
        defaults.publisher(),
        defaults.published(),
        defaults.title(),
        Days.find(record.date().atOffset(ZoneOffset.UTC).toLocalDate()).orElse(null),
        charset);
  }
}
