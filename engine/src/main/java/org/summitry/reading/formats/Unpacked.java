package org.summitry.reading.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * What comes out of a packed stream, as long as it stays within a sane multiple of what went in:
 * ten kilobytes that become ten gigabytes are a bomb.
 */
final class Unpacked extends FilterInputStream {
  private final Counted packed;
  private final Limits limits;
  private long out;

  /** {@code unpacking} must read from {@code packed}. */
  Unpacked(InputStream unpacking, Counted packed, Limits limits) {
    super(unpacking);
    this.packed = packed;
    this.limits = limits;
  }

  /** Unpacks gzip, also of many members. */
  static Unpacked ofGzip(InputStream packed, Limits limits) throws IOException {
    Counted counted = new Counted(packed);
    return new Unpacked(new GZIPInputStream(counted, 8192), counted, limits);
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    count(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(0, read));
    return read;
  }

  @Override
  public long skip(long count) throws IOException {
    byte[] sink = new byte[(int) Math.min(8192, Math.max(0, count))];
    return Math.max(0, read(sink, 0, sink.length));
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(int read) throws TooLargeException {
    out += read;
    if (out > limits.pageBytes() + limits.expansion() * packed.count) {
      throw new TooLargeException(
          "one packed byte becomes more than " + limits.expansion() + ": a packed bomb?");
    }
  }

  /** Counts the bytes taken from the packed side. */
  static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int next = super.read();
      count += next < 0 ? 0 : 1;
      return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = super.read(buffer, offset, length);
      count += Math.max(0, read);
      return read;
    }
  }
}
