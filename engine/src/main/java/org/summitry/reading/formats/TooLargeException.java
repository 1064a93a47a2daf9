package org.summitry.reading.formats;

import java.io.IOException;

/** More bytes than the limits allow; the message says which limit. */
final class TooLargeException extends IOException {
  private static final long serialVersionUID = 1L;

  TooLargeException(String message) {
    super(message);
  }
}
