package org.summitry.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Where a command prints: results to {@code out}, messages and progress to {@code err}, both UTF-8
 * whatever the locale.
 *
 * @param outIsTerminal whether a person watches {@code out}
 * @param errIsTerminal whether a person watches {@code err}: progress is drawn as a bar only then
 * @param colour whether {@code out} may be coloured: a terminal, and no {@code NO_COLOR}
 */
public record Screen(
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    boolean colour) {

  /** How wide printed text may be, in characters. */
  public static final int WIDTH = 80;

  /**
   * The screen of this process. Java cannot ask whether standard error is a terminal, so the start
   * script asks and says so in {@code summitry.terminal} ("out", "err", "out err" or empty).
   */
  static Screen ofProcess(Map<String, String> environment) {
    String terminals = System.getProperty("summitry.terminal", terminalsByConsole());
    boolean out = terminals.contains("out");
    boolean plain =
        !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || environment.getOrDefault("TERM", "").equals("dumb");
    return new Screen(
        stream(FileDescriptor.out, out),
        stream(FileDescriptor.err, true),
        out,
        terminals.contains("err"),
        out && !plain);
  }

  /** A screen that nobody watches, for tests and for running commands inside the program. */
  public static Screen of(OutputStream out, OutputStream err) {
    return new Screen(
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false,
        false,
        false);
  }

  private static String terminalsByConsole() {
    var console = System.console();
    return console != null && console.isTerminal() ? "out err" : "";
  }

  private static PrintStream stream(FileDescriptor descriptor, boolean flushLines) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 16),
        flushLines,
        StandardCharsets.UTF_8);
  }

  void flush() {
    out.flush();
    err.flush();
  }

  /**
   * Hands on what was printed so far.
   *
   * @throws ReaderGone when nobody takes it any more, as {@code head} does when it has enough
   */
  void requireReader() {
    if (out.checkError()) {
      throw new ReaderGone();
    }
  }

  /** Nobody reads the results any more: there is nothing left to do, and nothing went wrong. */
  static final class ReaderGone extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
