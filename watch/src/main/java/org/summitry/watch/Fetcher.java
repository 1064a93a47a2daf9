package org.summitry.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.summitry.watch.Fetched.Body;
import org.summitry.watch.Fetched.Failed;
import org.summitry.watch.Fetched.NotModified;
import org.summitry.watch.Fetched.Validators;

/**
 * Fetches one address within bounds of size and time. Redirects are followed by hand, because each
 * of their addresses has to pass the guard.
 */
public final class Fetcher implements AutoCloseable {
  private static final int REDIRECTS = 5;
  private static final Duration CONNECTING = Duration.ofSeconds(10);
  private static final long LONGEST_WAIT_SECONDS = Duration.ofDays(1).toSeconds();

  private final WatchOptions options;
  private final AddressGuard guard;
  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(CONNECTING)
          .build();

  public Fetcher(WatchOptions options, AddressGuard guard) {
    this.options = options;
    this.guard = guard;
  }

  /** Asks for the address; never throws for what the other side does. */
  public Fetched fetch(URI address, Validators validators) throws InterruptedException {
    long deadline = System.nanoTime() + options.pageTime().toNanos();
    URI uri = address;
    try {
      for (int i = 0; i <= REDIRECTS; i++) {
        guard.check(uri);
        HttpResponse<byte[]> response = send(request(uri, validators), deadline);
        Optional<URI> next = findRedirect(uri, response);
        if (next.isEmpty()) {
          return result(uri, response);
        }
        uri = next.get();
      }
      return new Failed(address + ": more than " + REDIRECTS + " redirects", null, true);
    } catch (RefusedException refused) {
      return new Failed(String.valueOf(refused.getMessage()), null, true);
    } catch (IOException | IllegalArgumentException failed) {
      return new Failed(address + ": " + reason(failed), null, false);
    } catch (TimeoutException tooSlow) {
      String time = options.pageTime().toMillis() + " ms";
      return new Failed(address + ": not there after " + time, null, false);
    }
  }

  private HttpRequest request(URI uri, Validators validators) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri)
            .header("User-Agent", options.userAgent())
            .header("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5")
            .header("Accept-Encoding", "gzip");
    if (validators.etag() != null) {
      request.header("If-None-Match", validators.etag());
    }
    if (validators.lastModified() != null) {
      request.header("If-Modified-Since", validators.lastModified());
    }
    return request.build();
  }

  /** Waits for headers and body alike no longer than to the deadline. */
  private HttpResponse<byte[]> send(HttpRequest request, long deadline)
      throws IOException, TimeoutException, InterruptedException {
    CompletableFuture<HttpResponse<byte[]>> response =
        client.sendAsync(
            request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), options.pageBytes()));
    try {
      return response.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(failed.getCause());
    } finally {
      // Without effect on what is complete; else it ends the exchange.
      response.cancel(true);
    }
  }

  private static Optional<URI> findRedirect(URI from, HttpResponse<byte[]> response) {
    boolean redirect =
        switch (response.statusCode()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    return redirect
        ? response.headers().firstValue("Location").map(from::resolve)
        : Optional.empty();
  }

  private Fetched result(URI uri, HttpResponse<byte[]> response) throws IOException {
    int status = response.statusCode();
    if (status == 304) {
      return new NotModified();
    }
    if (status != 200) {
      boolean busy = status == 429 || status >= 500 || status == 408;
      return new Failed(uri + ": status " + status, retryAfter(response), !busy);
    }
    Validators validators =
        new Validators(
            response.headers().firstValue("ETag").orElse(null),
            response.headers().firstValue("Last-Modified").orElse(null));
    String type = response.headers().firstValue("Content-Type").orElse("");
    return new Body(uri, unpacked(response), type, validators);
  }

  /** {@code Retry-After} in seconds; dates and nonsense count as not said. */
  private static @org.jspecify.annotations.Nullable Duration retryAfter(
      HttpResponse<byte[]> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,9}"))
        .map(value -> Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(value))))
        .orElse(null);
  }

  private byte[] unpacked(HttpResponse<byte[]> response) throws IOException {
    byte[] body = response.body();
    if (!response.headers().firstValue("Content-Encoding").orElse("").equalsIgnoreCase("gzip")) {
      return body;
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      byte[] bytes = in.readNBytes(options.pageBytes() + 1);
      if (bytes.length > options.pageBytes()) {
        throw new IOException("unpacks to more than " + options.pageBytes() + " bytes");
      }
      return bytes;
    }
  }

  private static String reason(Exception failed) {
    String message = failed.getMessage();
    return message == null ? failed.getClass().getSimpleName() : message;
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
