package org.summitry.reading.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/** Finds out what a stream holds and hands it to the reader of that format. */
final class FormatReader {
  private static final int PACKED_HEAD = 4096;

  private final PageSink sink;

  FormatReader(PageSink sink) {
    this.sink = sink;
  }

  /** Reads to the end; {@code in} must support {@code mark}. */
  void read(Source source, InputStream in) throws IOException {
    if (source.depth() > source.limits().depth()) {
      sink.issue(source.issue(Code.TOO_LARGE, "archives nested too deep: unpack it first"));
      return;
    }
    Optional<Format> format = Format.find(source, peek(in));
    if (format.isEmpty()) {
      sink.issue(
          source.issue(
              Code.UNSUPPORTED_FORMAT,
              "not a format that is read: name the file itself to have it read as text"));
      return;
    }
    try {
      read(source, in, format.get());
    } catch (TooLargeException tooLarge) {
      sink.issue(source.issue(Code.TOO_LARGE, reason(tooLarge)));
    }
  }

  private void read(Source source, InputStream in, Format format) throws IOException {
    switch (format) {
      case PLAIN -> single(source, in, "text/plain");
      case HTML -> single(source, in, "text/html");
      case JSON_LINES -> {
        if (source.ending().equals("json")) {
          new JsonFile(source, sink).read(in);
        } else {
          new JsonLines(source, sink).read(in);
        }
      }
      case GZIP -> gzip(source, in);
      case WARC -> new WarcFile(source, sink).read(in);
      case PDF -> single(source, in, "application/pdf");
      case MAIL -> new MailFile(source, sink).read(in);
      case XML -> new FeedFile(source, sink).read(in);
      case ZIP, TAR -> new ArchiveFile(source, sink).read(in, format);
    }
  }

  private void single(Source source, InputStream in, String mediaType) throws IOException {
    byte[] bytes = BoundedBytes.readAll(in, source.limits().pageBytes());
    Page.Given given = source.defaults();
    sink.page(PageIds.page(source.path(), source.name(), bytes, mediaType, given));
  }

  private void gzip(Source source, InputStream in) throws IOException {
    if (isWarc(in, source)) {
      new WarcFile(source, sink).read(in);
      return;
    }
    try {
      read(
          source.unpacked(),
          new BufferedInputStream(Unpacked.ofGzip(in, source.limits()), 1 << 16));
    } catch (ZipException | EOFException damaged) {
      sink.issue(source.issue(Code.UNREADABLE_FILE, "damaged gzip file: " + reason(damaged)));
    }
  }

  /** A packed WARC is read as it is: each of its records is a gzip member of its own. */
  private static boolean isWarc(InputStream in, Source source) throws IOException {
    in.mark(PACKED_HEAD);
    try {
      byte[] packed = in.readNBytes(PACKED_HEAD);
      InputStream head = Unpacked.ofGzip(new ByteArrayInputStream(packed), source.limits());
      return new String(head.readNBytes(5), StandardCharsets.ISO_8859_1).equals("WARC/");
    } catch (ZipException | EOFException damaged) {
      return source.unpacked().ending().equals("warc");
    } finally {
      in.reset();
    }
  }

  private static byte[] peek(InputStream in) throws IOException {
    in.mark(Format.HEAD);
    byte[] head = in.readNBytes(Format.HEAD);
    in.reset();
    return head;
  }

  /** What an exception says, in words that can stand in an issue. */
  static String reason(IOException exception) {
    @Nullable String message = exception.getMessage();
    return message == null ? exception.getClass().getSimpleName() : message;
  }
}
