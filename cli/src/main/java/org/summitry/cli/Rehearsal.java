package org.summitry.cli;

import java.io.OutputStream;

/**
 * One run through what most starts do, for Java to note which classes to keep ready (its AOT cache).
 * Started by {@code ./summitry} after a build; prints nothing and leaves nothing behind.
 */
final class Rehearsal {
  private Rehearsal() {}

  public static void main(String[] arguments) {
    Screen nobody = Screen.of(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    run(nobody, "--help");
    run(nobody, "--version");
    run(nobody, "completion");
  }

  private static void run(Screen screen, String... arguments) {
    int code = new Program(screen).run(arguments);
    if (code != ExitCode.DONE.number()) {
      throw new IllegalStateException(String.join(" ", arguments) + ": exit " + code);
    }
  }
}
