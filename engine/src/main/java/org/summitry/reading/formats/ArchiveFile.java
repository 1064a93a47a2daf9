package org.summitry.reading.formats;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.summitry.model.Issue.Code;
import org.summitry.reading.PageSink;

/** Walks the files in a zip or tar archive, in the order they are stored, as if in a folder. */
final class ArchiveFile {
  private final Source source;
  private final PageSink sink;

  ArchiveFile(Source source, PageSink sink) {
    this.source = source;
    this.sink = sink;
  }

  void read(InputStream in, Format format) throws IOException {
    try {
      if (format == Format.ZIP) {
        zip(in);
      } else {
        tar(in);
      }
    } catch (EOFException ending) {
      String reason = ending.getMessage() == null ? "it ends too early" : ending.getMessage();
      sink.issue(
          source.issue(
              Code.UNREADABLE_FILE, "damaged archive, read up to the damage: " + reason));
    } catch (ZipException | IllegalArgumentException damaged) {
      String message = "damaged archive, read up to the damage: " + damaged.getMessage();
      sink.issue(source.issue(Code.UNREADABLE_FILE, message));
    }
  }

  private void zip(InputStream in) throws IOException {
    Unpacked.Counted counted = new Unpacked.Counted(in);
    ZipInputStream zip = new ZipInputStream(counted);
    Unpacked content = new Unpacked(zip, counted, source.limits());
    ZipEntry first = zip.getNextEntry();
    if (first == null) {
      throw new ZipException("no file in it can be read");
    }
    for (ZipEntry entry = first; entry != null; entry = zip.getNextEntry()) {
      if (!entry.isDirectory()) {
        entry(entry.getName(), content);
      }
      finish(content);
    }
  }

  private void tar(InputStream in) throws IOException {
    TarStream tar = new TarStream(in);
    for (Optional<String> name = tar.findNext(); name.isPresent(); name = tar.findNext()) {
      entry(name.get(), tar);
      finish(tar);
    }
  }

  private void entry(String name, InputStream content) throws IOException {
    if (isHidden(name)) {
      return;
    }
    new FormatReader(sink)
        .read(source.entry(name), new BufferedInputStream(unclosed(content), 1 << 16));
  }

  /** Reads over what is left of an entry: here a bomb shows itself. */
  private static void finish(InputStream content) throws IOException {
    byte[] sink = new byte[8192];
    int read = content.read(sink);
    while (read >= 0) {
      read = content.read(sink);
    }
  }

  private static boolean isHidden(String name) {
    return name.startsWith("__MACOSX/") || name.startsWith(".") || name.contains("/.");
  }

  private static InputStream unclosed(InputStream content) {
    return new FilterInputStream(content) {
      @Override
      public int read(byte[] buffer, int offset, int length) throws IOException {
        return in.read(buffer, offset, length);
      }

      @Override
      public void close() {
        // The archive goes on behind this entry.
      }
    };
  }
}
