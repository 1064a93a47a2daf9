package org.summitry.reading.formats;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The lines of a stream as bytes, without line breaks; of endless lines only the start is kept. */
final class LineStream {
  private final InputStream in;
  private final int limit;
  private int number;
  private boolean cut;

  LineStream(InputStream in, int limit) {
    this.in = new BufferedInputStream(in, 1 << 16);
    this.limit = limit;
  }

  /** The next line, or empty at the end. */
  Optional<byte[]> findNext() throws IOException {
    int next = in.read();
    if (next < 0) {
      return Optional.empty();
    }
    number++;
    cut = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    for (; next >= 0 && next != '\n'; next = in.read()) {
      if (line.size() < limit) {
        line.write(next);
      } else {
        cut = true;
      }
    }
    return Optional.of(withoutReturn(line.toByteArray()));
  }

  private static byte[] withoutReturn(byte[] line) {
    boolean has = line.length > 0 && line[line.length - 1] == '\r';
    return has ? java.util.Arrays.copyOf(line, line.length - 1) : line;
  }

  /** Of the line last read, from 1. */
  int number() {
    return number;
  }

  /** Whether the line last read was longer than the limit. */
  boolean isCut() {
    return cut;
  }
}
