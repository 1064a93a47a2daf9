package org.summitry.reading.formats;

import java.io.IOException;
import java.io.InputStream;

/** Reads what is left of a stream, and no more than a page may have. */
final class BoundedBytes {
  private BoundedBytes() {}

  /**
   * All bytes to the end of the stream.
   *
   * @throws TooLargeException when there are more than {@code limit}
   */
  static byte[] readAll(InputStream in, int limit) throws IOException {
    byte[] bytes = in.readNBytes(limit);
    if (bytes.length == limit && in.read() >= 0) {
      throw new TooLargeException("a page of more than " + limit + " bytes");
    }
    return bytes;
  }
}
