package org.summitry.reading.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/** Finds out what a stream holds and hands it to the reader of that format. */
final class FormatReader {
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
      case JSON_LINES -> new JsonLines(source, sink).read(in);
      case GZIP -> gzip(source, in);
      case WARC, PDF, MAIL, XML, ZIP, TAR ->
          sink.issue(source.issue(Code.UNSUPPORTED_FORMAT, "not a format that is read"));
    }
  }

  private void single(Source source, InputStream in, String mediaType) throws IOException {
    byte[] bytes = BoundedBytes.readAll(in, source.limits().pageBytes());
    Page.Given given = source.defaults();
    sink.page(PageIds.page(source.path(), source.name(), bytes, mediaType, given));
  }

  private void gzip(Source source, InputStream in) throws IOException {
    try {
      read(source.unpacked(), new BufferedInputStream(Unpacked.of(in, source.limits()), 1 << 16));
    } catch (ZipException | EOFException damaged) {
      sink.issue(source.issue(Code.UNREADABLE_FILE, "damaged gzip file: " + reason(damaged)));
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
