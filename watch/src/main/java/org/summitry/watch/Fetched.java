package org.summitry.watch;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What came of a request. */
public sealed interface Fetched {
  /** What a server told us to ask with next time. */
  record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
  }

  /**
   * A body.
   *
   * @param uri where it came from in the end
   * @param bytes unpacked
   * @param contentType as declared; empty when it was not
   */
  record Body(URI uri, byte[] bytes, String contentType, Validators validators)
      implements Fetched {}

  /** Nothing new since the validators. */
  record NotModified() implements Fetched {}

  /**
   * Nothing this time.
   *
   * @param retryAfter how long the server asks to be left alone; null when it does not say
   * @param lasting whether asking again is useless: gone, forbidden, refused
   */
  record Failed(String reason, @Nullable Duration retryAfter, boolean lasting) implements Fetched {}
}
