package org.summitry.reading.formats;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.summitry.model.Issue.Code;
import org.summitry.reading.PageSink;

/**
 * Reads inputs as they are named on a command line: a file, a folder (walked in sorted order), or
 * {@code -} for standard input. Every page goes to the sink as soon as it is read; what cannot be
 * read goes there as an issue, and the rest is still read.
 *
 * <p>Example: {@code new Inputs(InputOptions.USUAL).read("pages/", sink)}.
 */
public final class Inputs {
  private final InputOptions options;

  public Inputs(InputOptions options) {
    this.options = options;
  }

  /**
   * Reads one input; {@code -} is {@link System#in}.
   *
   * @throws InputException when there is no such file or folder
   */
  public void read(String input, PageSink sink) {
    if (input.equals("-")) {
      read(System.in, "standard input", sink);
      return;
    }
    Path path = requirePath(input);
    if (Files.isDirectory(path)) {
      for (Path file : listFiles(path)) {
        readFile(file, source(file, Source.Sniffing.FOUND), sink);
      }
    } else {
      readFile(path, source(path, Source.Sniffing.ASKED_FOR), sink);
    }
  }

  /** Reads a stream whose format its first bytes tell; {@code name} is what issues call it. */
  public void read(InputStream in, String name, PageSink sink) {
    String file = name.equals("standard input") ? "stdin" : name;
    Source source = new Source(name, file, 0, options, Source.Sniffing.ASKED_FOR, null);
    try {
      new FormatReader(sink).read(source, new BufferedInputStream(in, 1 << 16));
    } catch (IOException unreadable) {
      sink.issue(source.issue(Code.UNREADABLE_FILE, FormatReader.reason(unreadable)));
    }
  }

  private static Path requirePath(String input) {
    try {
      Path path = Path.of(input);
      if (!Files.exists(path)) {
        throw new InputException(
            input,
            input + ": no such file or folder; check the spelling, or give - for standard input");
      }
      if (!Files.isReadable(path)) {
        throw new InputException(input, input + ": may not be read; check its permissions");
      }
      return path;
    } catch (InvalidPathException impossible) {
      throw new InputException(input, input + ": not a file name on this system");
    }
  }

  private Source source(Path path, Source.Sniffing sniffing) {
    Path last = path.getFileName();
    String file = last == null ? path.toString() : last.toString();
    return new Source(path.toString(), file, 0, options, sniffing, path);
  }

  /** Regular files below the folder, without hidden ones, in the order of their names. */
  private static List<Path> listFiles(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !isHidden(folder.relativize(file)))
          .sorted()
          .toList();
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new InputException(
          folder.toString(), folder + ": cannot be listed: " + unreadable.getMessage());
    }
  }

  private static boolean isHidden(Path relative) {
    for (Path part : relative) {
      if (part.toString().startsWith(".") && part.toString().length() > 1) {
        return true;
      }
    }
    return false;
  }

  private static void readFile(Path path, Source source, PageSink sink) {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
      new FormatReader(sink).read(source, in);
    } catch (IOException unreadable) {
      sink.issue(source.issue(Code.UNREADABLE_FILE, FormatReader.reason(unreadable)));
    }
  }
}
