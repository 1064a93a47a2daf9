package org.summitry.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.summitry.record.Record;

/**
 * The record as web pages, made on the server and usable without JavaScript. Reads only, and
 * listens on this machine only unless told otherwise.
 */
public final class WebServer implements AutoCloseable {
  /** This machine only. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final String POLICY =
      "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
          + " base-uri 'none'; frame-ancestors 'none'";

  private final Javalin server;
  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

  private WebServer(Record record, Clock clock, Consumer<Exception> failures) {
    Pages pages = new Pages(record, CountryNames.create(), clock);
    this.server =
        Javalin.create(config -> {
          configure(config);
          routes(config.routes, pages);
          problems(config.routes, failures);
        });
  }

  /** Starts serving, and tells standard error why a page could not be made. */
  public static WebServer start(Record record, String host, int port, Clock clock) {
    return start(record, host, port, clock, failure -> System.err.println("web: " + failure));
  }

  /**
   * Starts serving.
   *
   * @param host {@link #LOOPBACK}, or an address of this machine that others can reach
   * @param port 0 for any free one
   * @param clock tells the day against which plans are past
   * @param failures is told why a page could not be made; the reader only sees that it could not
   * @throws PortInUseException when another program has the port
   */
  public static WebServer start(
      Record record, String host, int port, Clock clock, Consumer<Exception> failures) {
    WebServer web = new WebServer(record, clock, failures);
    try {
      web.server.start(host, port);
      return web;
    } catch (JavalinBindException taken) {
      throw new PortInUseException(port, taken);
    }
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private static void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
  }

  private void routes(RoutesConfig routes, Pages pages) {
    String style = resource("style.css");
    routes.before(WebServer::secure);
    routes.get(
        "/style.css",
        context ->
            context.contentType("text/css").header("Cache-Control", "max-age=3600").result(style));
    routes.get("/", context -> show(context, pages.list(context)));
    routes.get("/engagements/{id}", context -> show(context, pages.engagement(context)));
    routes.get("/people", context -> show(context, pages.people(context)));
    routes.get("/people/{key}", context -> show(context, pages.person(context)));
    routes.get("/countries", context -> show(context, pages.countries()));
    routes.get("/countries/{code}", context -> show(context, pages.country(context)));
  }

  private void problems(RoutesConfig routes, Consumer<Exception> failures) {
    routes.exception(
        RuntimeException.class,
        (failure, context) -> {
          failures.accept(failure);
          context.status(500);
        });
    routes.error(404, context -> show(context, Pages.notFound()));
    routes.error(500, context -> show(context, Pages.failed()));
  }

  private static void secure(Context context) {
    context.header("Content-Security-Policy", POLICY);
    context.header("X-Content-Type-Options", "nosniff");
    context.header("Referrer-Policy", "same-origin");
    context.header("Cross-Origin-Opener-Policy", "same-origin");
    context.header("Cross-Origin-Resource-Policy", "same-origin");
  }

  private void show(Context context, Shown shown) {
    StringOutput html = new StringOutput();
    templates.render(shown.template(), Map.of("view", shown.view()), html);
    context.html(html.toString());
  }

  private static String resource(String name) {
    try (InputStream in = WebServer.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not in the program: " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
