package org.summitry.reading.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.OptionalLong;
import java.util.zip.GZIPInputStream;

/**
 * Finds where records start in a WARC file: at {@code WARC/1.} at the start of a line, or at a gzip
 * member that begins with it. Used at the start and to get back into step after damage.
 */
final class WarcStarts {
  private static final int WINDOW = 1 << 16;
  private static final int OVERLAP = 512;
  private static final byte[] NAME = "WARC/1.".getBytes(StandardCharsets.US_ASCII);

  private final SeekableByteChannel channel;

  WarcStarts(SeekableByteChannel channel) {
    this.channel = channel;
  }

  /** The first record start at or after the position. */
  OptionalLong findFrom(long position) throws IOException {
    for (long at = position; at < channel.size(); at += WINDOW - OVERLAP) {
      byte[] window = window(at, WINDOW);
      for (int i = 0; i < Math.min(window.length, WINDOW - OVERLAP); i++) {
        if (isStart(window, i, at)) {
          return OptionalLong.of(at + i);
        }
      }
    }
    return OptionalLong.empty();
  }

  private byte[] window(long at, int size) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(size);
    channel.position(at);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
      // A channel may give less than asked for.
    }
    return java.util.Arrays.copyOf(buffer.array(), buffer.position());
  }

  private boolean isStart(byte[] window, int i, long at) throws IOException {
    if (window[i] == 'W') {
      return isPlainStart(window, i, at);
    }
    boolean member =
        window[i] == 0x1f
            && i + 3 < window.length
            && window[i + 1] == (byte) 0x8b
            && window[i + 2] == 8
            && (window[i + 3] & 0xE0) == 0;
    return member && isPackedStart(at + i);
  }

  private boolean isPlainStart(byte[] window, int i, long at) throws IOException {
    if (i + NAME.length > window.length) {
      return false;
    }
    for (int k = 0; k < NAME.length; k++) {
      if (window[i + k] != NAME[k]) {
        return false;
      }
    }
    return at + i == 0 || (i > 0 ? window[i - 1] : window(at - 1, 1)[0]) == '\n';
  }

  /** Whether the member unpacks, as far as its first bytes go, to the start of a record. */
  private boolean isPackedStart(long at) throws IOException {
    byte[] packed = window(at, OVERLAP);
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] first = in.readNBytes(NAME.length);
      return java.util.Arrays.equals(first, NAME);
    } catch (IOException noMember) {
      return false;
    }
  }
}
