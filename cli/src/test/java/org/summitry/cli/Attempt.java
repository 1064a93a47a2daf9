package org.summitry.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the program as a person would see it: what it printed where, and its exit code. */
record Attempt(int code, String out, String err) {

  /** Runs with an engine made by hand, {@link HandMadeEngine}. */
  static Attempt of(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code = new Program(Screen.of(out, err), folder -> new HandMadeEngine()).run(arguments);
    return new Attempt(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
