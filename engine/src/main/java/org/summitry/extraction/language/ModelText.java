package org.summitry.extraction.language;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Reads the words and decimal numbers of a model's text file, separated by blanks and line breaks.
 * A model has millions of numbers, all of them plain decimals: reading them digit by digit takes a
 * tenth of the time that splitting lines does.
 */
final class ModelText implements Closeable {
  private final InputStream input;
  private final byte[] buffer = new byte[1 << 16];
  private final String name;
  private int at;
  private int filled;

  /**
   * @param name what errors call the file
   */
  ModelText(InputStream input, String name) {
    this.input = input;
    this.name = name;
  }

  /** The number of a line such as {@code hiddenSize=1000}. */
  int requireSetting(String setting) throws IOException {
    String line = requireWord();
    if (!line.startsWith(setting + "=")) {
      throw new IOException(
          "%s: expected %s=, found %s; unpack the model again".formatted(name, setting, line));
    }
    return Integer.parseInt(line.substring(setting.length() + 1));
  }

  String requireWord() throws IOException {
    int next = skipBlanks();
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    while (next > ' ') {
      word.write(next);
      next = next();
    }
    return word.toString(StandardCharsets.UTF_8);
  }

  /** The next numbers, as many as the array holds. */
  void fill(float[] numbers) throws IOException {
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = requireNumber();
    }
  }

  /** A plain decimal: {@code -0.0325}. */
  private float requireNumber() throws IOException {
    int next = skipBlanks();
    boolean negative = next == '-';
    long digits = 0;
    double scale = 1;
    boolean fraction = false;
    for (next = negative ? next() : next; next > ' '; next = next()) {
      if (next == '.') {
        fraction = true;
      } else if (next >= '0' && next <= '9') {
        digits = digits * 10 + (next - '0');
        scale = fraction ? scale * 10 : scale;
      } else {
        throw new IOException(
            "%s: expected a decimal, found '%c'; unpack the model again"
                .formatted(name, (char) next));
      }
    }
    return (float) ((negative ? -digits : digits) / scale);
  }

  private int skipBlanks() throws IOException {
    int next = next();
    while (next >= 0 && next <= ' ') {
      next = next();
    }
    if (next < 0) {
      throw new IOException(name + ": ends too early; unpack the model again");
    }
    return next;
  }

  /** The next byte, 0 to 255; -1 at the end. */
  private int next() throws IOException {
    if (at == filled) {
      filled = input.read(buffer);
      at = 0;
      if (filled <= 0) {
        filled = 0;
        return -1;
      }
    }
    return buffer[at++] & 0xff;
  }

  @Override
  public void close() throws IOException {
    input.close();
  }
}
