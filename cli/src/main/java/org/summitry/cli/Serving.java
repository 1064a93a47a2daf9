package org.summitry.cli;

import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.summitry.record.Record;
import org.summitry.web.PortInUseException;
import org.summitry.web.WebServer;

/** The web pages of a record, until the process is told to end. */
final class Serving {
  private Serving() {}

  /** Starts the pages on this machine; the caller closes them. */
  static WebServer start(Record record, int port, Screen screen) {
    try {
      return WebServer.start(
          record,
          WebServer.LOOPBACK,
          port,
          Clock.systemUTC(),
          fault -> screen.err().println("summitry: a page could not be made: " + fault));
    } catch (PortInUseException taken) {
      throw new CommandFailure(ExitCode.PORT, String.valueOf(taken.getMessage()), taken);
    }
  }

  /** Serves until Ctrl+C; then closes the pages and the record before the process ends. */
  static void untilEnd(Record record, int port, Screen screen) {
    WebServer web = start(record, port, screen);
    Thread closing =
        new Thread(() -> {
          web.close();
          record.close();
        });
    Runtime.getRuntime().addShutdownHook(closing);
    screen.out().println("Serving at http://localhost:" + web.port() + "  (Ctrl+C ends)");
    screen.flush();
    try {
      // Nothing counts down: the end comes from outside.
      new CountDownLatch(1).await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
