package org.summitry.reading.formats;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The regular files of a tar stream (ustar, GNU long names, pax paths): one entry at a time. */
final class TarStream extends InputStream {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 1 << 16;

  private final InputStream in;
  private long left;
  private long padding;

  TarStream(InputStream in) {
    this.in = in;
  }

  /**
   * Goes to the next regular file and gives its name, or empty at the end.
   *
   * @throws IllegalArgumentException when the header is none
   */
  Optional<String> findNext() throws IOException {
    String longName = null;
    while (true) {
      in.skipNBytes(left + padding);
      left = 0;
      padding = 0;
      byte[] header = in.readNBytes(BLOCK);
      if (header.length > 0 && header.length < BLOCK && header[0] != 0) {
        throw new EOFException("the archive ends inside a header");
      }
      if (header.length < BLOCK || header[0] == 0) {
        return Optional.empty();
      }
      long size = size(header);
      left = size;
      padding = (BLOCK - size % BLOCK) % BLOCK;
      switch (header[156]) {
        case '0', 0 -> {
          return Optional.of(longName != null ? longName : name(header));
        }
        case 'L' -> longName = text(size);
        case 'x' -> longName = paxPath(text(size), longName);
        default -> longName = null;
      }
    }
  }

  private static String name(byte[] header) {
    String prefix = string(header, 345, 155);
    String name = string(header, 0, 100);
    return prefix.isEmpty() ? name : prefix + "/" + name;
  }

  private static long size(byte[] header) {
    String octal = string(header, 124, 12).strip();
    try {
      long size = octal.isEmpty() ? 0 : Long.parseLong(octal, 8);
      if (size >= 0) {
        return size;
      }
    } catch (NumberFormatException noNumber) {
      // Reported below, like a negative size.
    }
    throw new IllegalArgumentException("a tar header without a size");
  }

  private String text(long size) throws IOException {
    if (size > LONGEST_NAME) {
      throw new IllegalArgumentException("a tar header with a name of " + size + " bytes");
    }
    byte[] bytes = readNBytes((int) size);
    return string(bytes, 0, bytes.length);
  }

  /** The value of {@code path} among lines like {@code 27 path=folder/file.txt}. */
  private static @Nullable String paxPath(String records, @Nullable String otherwise) {
    int at = records.indexOf(" path=");
    if (at < 0) {
      return otherwise;
    }
    int end = records.indexOf('\n', at);
    return records.substring(at + 6, end < 0 ? records.length() : end);
  }

  private static String string(byte[] bytes, int from, int length) {
    int end = from;
    while (end < Math.min(bytes.length, from + length) && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left == 0) {
      return -1;
    }
    int read = in.read(buffer, offset, (int) Math.min(left, length));
    if (read < 0) {
      throw new EOFException("the archive ends inside a file");
    }
    left -= read;
    return read;
  }
}
