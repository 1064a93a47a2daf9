package org.summitry.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.record.Record;
import org.summitry.record.sqlite.SqliteRecord;
import org.summitry.web.WebServer;

/**
 * One run through what most starts do, for Java to note which classes to keep ready (its AOT
 * cache). Started by {@code ./summitry} after a build; its only argument is the folder of sample
 * pages. Prints nothing and leaves nothing behind.
 */
final class Rehearsal {
  private static final int PAGES = 6;
  private static final Screen NOBODY =
      Screen.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());

  private Rehearsal() {}

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("summitry-rehearsal");
    try {
      run(folder.resolve("rehearsal.db"), pages(Path.of(arguments[0])));
    } finally {
      delete(folder);
    }
  }

  private static void run(Path database, List<String> pages) {
    String db = "--db=" + database;
    run("--help");
    run("show", "--help");
    run("completion");
    run(Stream.concat(Stream.of("ingest", db), pages.stream()).toArray(String[]::new));
    run("extract", pages.getFirst());
    run("show", db);
    run("export", db);
    run("export", "--format=csv", db);
    serve(database);
  }

  private static void serve(Path database) {
    try (Record record = SqliteRecord.openExisting(database);
        WebServer web = Serving.start(record, 0, NOBODY);
        InputStream page = URI.create("http://localhost:" + web.port()).toURL().openStream()) {
      page.transferTo(OutputStream.nullOutputStream());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void run(String... arguments) {
    int code = new Program(NOBODY).run(arguments);
    if (code != ExitCode.DONE.number()) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + code);
    }
  }

  private static List<String> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().limit(PAGES).map(Path::toString).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
