package org.summitry.reading.formats;

/**
 * An input that was asked for by name cannot be read at all: the file does not exist, or may not be
 * opened. The message names the file and what to do. Problems inside an input are issues.
 */
public final class InputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String input;

  public InputException(String input, String message) {
    super(message);
    this.input = input;
  }

  /** The file as it was named. */
  public String input() {
    return input;
  }
}
