package org.summitry.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
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

  private WebServer(Record record, Clock clock) {
    Pages pages = new Pages(record, CountryNames.create(), clock);
    this.server = Javalin.create(config -> configure(config, pages));
  }

  /**
   * Starts serving.
   *
   * @param host {@link #LOOPBACK}, or an address of this machine that others can reach
   * @param port 0 for any free one
   * @param clock tells the day against which plans are past
   * @throws PortInUseException when another program has the port
   */
  public static WebServer start(Record record, String host, int port, Clock clock) {
    WebServer web = new WebServer(record, clock);
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

  private void configure(JavalinConfig config, Pages pages) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.routes.before(WebServer::secure);
    String style = resource("style.css");
    config.routes.get(
        "/style.css",
        context -> context.contentType("text/css").header("Cache-Control", "max-age=3600").result(style));
    config.routes.get("/", context -> show(context, pages.list(context)));
    config.routes.get("/engagements/{id}", context -> show(context, pages.engagement(context)));
    config.routes.get("/people", context -> show(context, pages.people(context)));
    config.routes.get("/people/{key}", context -> show(context, pages.person(context)));
    config.routes.get("/countries", context -> show(context, pages.countries()));
    config.routes.get("/countries/{code}", context -> show(context, pages.country(context)));
    config.routes.error(
        404, context -> show(context, Pages.problem("Nothing here", "There is no such page in this record. It may have been a link to another record, or a slip in the address.")));
    config.routes.error(
        500, context -> show(context, Pages.problem("That went wrong", "The page could not be made. The terminal where the record is served says why.")));
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
