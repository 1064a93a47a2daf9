package org.summitry.watch;

import java.io.IOException;

/** An address that is not fetched, whoever asks; the message says why. */
public final class RefusedException extends IOException {
  private static final long serialVersionUID = 1L;

  public RefusedException(String message) {
    super(message);
  }
}
