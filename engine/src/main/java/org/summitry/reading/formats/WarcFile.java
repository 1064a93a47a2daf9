package org.summitry.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.OptionalLong;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.summitry.model.Issue.Code;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/**
 * Reads the pages of a WARC file, packed or not. A record that is damaged is reported with file and
 * byte offset and left out; reading goes on at the next gzip member or record header that can be
 * read, which the WARC library alone does not do.
 */
final class WarcFile {
  private final Source source;
  private final PageSink sink;
  private final WarcPages pages;

  WarcFile(Source source, PageSink sink) {
    this.source = source;
    this.sink = sink;
    this.pages = new WarcPages(source);
  }

  /** Reads the file itself when it is on disk, else a temporary copy: finding back needs one. */
  void read(InputStream in) throws IOException {
    Path disk = source.disk();
    if (disk != null) {
      read(disk);
      return;
    }
    Path copy = Files.createTempFile("summitry", ".warc");
    try {
      Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
      read(copy);
    } finally {
      Files.deleteIfExists(copy);
    }
  }

  private void read(Path file) throws IOException {
    try (SeekableByteChannel channel = FileChannel.open(file)) {
      WarcStarts starts = new WarcStarts(channel);
      OptionalLong start = starts.findFrom(0);
      if (start.isEmpty() || start.getAsLong() > 0) {
        malformed(0, "no WARC record starts here");
      }
      while (start.isPresent()) {
        long damaged = readFrom(channel, start.getAsLong());
        start = damaged < 0 ? OptionalLong.empty() : starts.findFrom(damaged + 1);
      }
    }
  }

  /**
   * Reads records from the position on, to the end or to the first damage.
   *
   * @return where the damaged record starts, or one too large starts, or -1 when there is none
   */
  private long readFrom(SeekableByteChannel channel, long start) throws IOException {
    WarcReader reader;
    try {
      // Not closed: closing it would close the channel.
      reader = new WarcReader(channel.position(start));
    } catch (IOException | RuntimeException damaged) {
      malformed(start, "damaged record: " + damaged.getMessage());
      return start;
    }
    long position = start;
    Optional<Page> held = Optional.empty();
    try {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        held.ifPresent(sink::page);
        position = reader.position();
        held = Optional.empty();
        if (next.get().body().size() > source.limits().pageBytes()) {
          // Reading over it may take for ever (a bomb): get back into step behind it.
          tooLarge(next.get(), position);
          return position;
        }
        held = record(next.get(), position);
      }
      held.ifPresent(sink::page);
      return -1;
    } catch (IOException | RuntimeException damaged) {
      // Where the reader got on to the next record, the one before was whole.
      if (reader.position() > position) {
        held.ifPresent(sink::page);
        position = reader.position();
      }
      malformed(position, "damaged or cut off record: " + damaged.getMessage());
      return position;
    }
  }

  /** The page that a record is; a record with an unreadable page inside is reported. */
  private Optional<Page> record(WarcRecord record, long position) throws IOException {
    try {
      return pages.find(record, position);
    } catch (TooLargeException tooLarge) {
      sink.issue(source.issueAt(Code.TOO_LARGE, "byte " + position, FormatReader.reason(tooLarge)));
    } catch (MalformedRecordException malformed) {
      malformed(position, malformed.getMessage());
    } catch (RuntimeException malformed) {
      // The library throws several of these for headers that are missing or malformed.
      malformed(position, "a record with unreadable headers: " + malformed.getMessage());
    }
    return Optional.empty();
  }

  private void tooLarge(WarcRecord record, long position) {
    if (WarcPages.canBePage(record)) {
      String message = "a record of more than " + source.limits().pageBytes() + " bytes";
      sink.issue(source.issueAt(Code.TOO_LARGE, "byte " + position, message));
    }
  }

  private void malformed(long position, String message) {
    sink.issue(source.issueAt(Code.MALFORMED_RECORD, "byte " + position, message));
  }
}
