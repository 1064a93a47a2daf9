package org.summitry.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import org.summitry.watch.Fetched.Body;
import org.summitry.watch.Fetched.Failed;
import org.summitry.watch.Fetched.NotModified;
import org.summitry.watch.Fetched.Validators;

/**
 * Fetches one address within bounds of size and time. Redirects are followed by hand, because each
 * of their addresses has to pass the guard, and the site that it leads to may not want us there.
 */
public final class Fetcher implements AutoCloseable {
  private static final int REDIRECTS = 5;
  private static final long LONGEST_WAIT_SECONDS = Duration.ofDays(1).toSeconds();

  private final WatchOptions options;
  private final AddressGuard guard;
  private final PinnedNames names = new PinnedNames();
  private final CloseableHttpClient client;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  public Fetcher(WatchOptions options, AddressGuard guard) {
    this.options = options;
    this.guard = guard;
    this.client = HttpClients.pinnedTo(names, options.pageTime());
  }

  /** Says whether an address that a redirect leads to may be asked; may wait for its turn. */
  @FunctionalInterface
  public interface Permission {
    /** Every address may be asked. */
    Permission ALWAYS = _ -> true;

    boolean allows(URI address) throws InterruptedException;
  }

  /** What a server sent, the body not yet unpacked. */
  private record Answer(int status, Headers headers, byte[] body) {}

  /** The headers that are looked at. */
  private record Headers(
      @Nullable String location,
      @Nullable String etag,
      @Nullable String lastModified,
      @Nullable String contentType,
      @Nullable String contentEncoding,
      @Nullable String retryAfter) {
    static Headers of(ClassicHttpResponse response) {
      return new Headers(
          first(response, "Location"),
          first(response, "ETag"),
          first(response, "Last-Modified"),
          first(response, "Content-Type"),
          first(response, "Content-Encoding"),
          first(response, "Retry-After"));
    }

    private static @Nullable String first(ClassicHttpResponse response, String name) {
      Header header = response.getFirstHeader(name);
      return header == null ? null : header.getValue();
    }
  }

  /** Asks for the address and follows it anywhere; never throws for what the other side does. */
  public Fetched fetch(URI address, Validators validators) throws InterruptedException {
    return fetch(address, validators, Permission.ALWAYS);
  }

  /** Asks for the address; never throws for what the other side does. */
  public Fetched fetch(URI address, Validators validators, Permission redirects)
      throws InterruptedException {
    long left = options.pageTime().toNanos();
    URI uri = address;
    try {
      for (int i = 0; i <= REDIRECTS; i++) {
        names.pin(String.valueOf(uri.getHost()), guard.check(uri));
        long start = System.nanoTime();
        Answer answer = send(request(uri, validators), left);
        left -= System.nanoTime() - start;
        Optional<URI> next = findRedirect(uri, answer);
        if (next.isEmpty()) {
          return result(uri, answer);
        }
        uri = next.get();
        guard.check(uri);
        if (!redirects.allows(uri)) {
          return new Failed(
              address + ": leads to " + uri + ", which robots.txt there does not allow",
              null,
              true);
        }
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

  private HttpGet request(URI uri, Validators validators) {
    HttpGet request = new HttpGet(uri);
    request.setHeader("User-Agent", options.userAgent());
    request.setHeader("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    if (validators.etag() != null) {
      request.setHeader("If-None-Match", validators.etag());
    }
    if (validators.lastModified() != null) {
      request.setHeader("If-Modified-Since", validators.lastModified());
    }
    return request;
  }

  /** Waits for headers and body alike no longer than so many nanoseconds. */
  private Answer send(HttpGet request, long nanos)
      throws IOException, TimeoutException, InterruptedException {
    Future<Answer> answer = threads.submit(() -> client.execute(request, this::read));
    try {
      return answer.get(Math.max(1, nanos), TimeUnit.NANOSECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof IOException cause) {
        throw cause;
      }
      throw new IOException(failed.getCause());
    } finally {
      // Without effect on what is complete; else it ends the exchange.
      request.cancel();
    }
  }

  private Answer read(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    byte[] body = new byte[0];
    if (entity != null) {
      // Not closed here: closing would read an endless body to its end. The client ends the
      // exchange.
      body = entity.getContent().readNBytes(options.pageBytes() + 1);
    }
    if (body.length > options.pageBytes()) {
      throw new IOException("more than " + options.pageBytes() + " bytes");
    }
    return new Answer(response.getCode(), Headers.of(response), body);
  }

  private static Optional<URI> findRedirect(URI from, Answer answer) {
    boolean redirect =
        switch (answer.status()) {
          case 301, 302, 303, 307, 308 -> true;
          default -> false;
        };
    return redirect
        ? Optional.ofNullable(answer.headers().location()).map(from::resolve)
        : Optional.empty();
  }

  private Fetched result(URI uri, Answer answer) throws IOException {
    int status = answer.status();
    if (status == 304) {
      return new NotModified();
    }
    if (status != 200) {
      boolean busy = status == 429 || status >= 500 || status == 408;
      return new Failed(uri + ": status " + status, retryAfter(answer), !busy);
    }
    Headers headers = answer.headers();
    String type = headers.contentType() == null ? "" : headers.contentType();
    Validators validators = new Validators(headers.etag(), headers.lastModified());
    return new Body(uri, unpacked(answer), type, validators);
  }

  /** {@code Retry-After} in seconds; dates and nonsense count as not said. */
  private static @Nullable Duration retryAfter(Answer answer) {
    String value = answer.headers().retryAfter();
    return value == null || !value.matches("\\d{1,9}")
        ? null
        : Duration.ofSeconds(Math.min(LONGEST_WAIT_SECONDS, Long.parseLong(value)));
  }

  private byte[] unpacked(Answer answer) throws IOException {
    if (!"gzip".equalsIgnoreCase(answer.headers().contentEncoding())) {
      return answer.body();
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
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
    client.close(CloseMode.IMMEDIATE);
    threads.shutdownNow();
  }
}
