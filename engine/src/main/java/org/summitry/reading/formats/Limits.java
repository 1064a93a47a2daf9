package org.summitry.reading.formats;

/**
 * How much an input may be. What is larger is reported as {@code TOO_LARGE} and left out; the rest
 * of the input is still read.
 *
 * @param pageBytes one page, after unpacking
 * @param expansion how many bytes one packed byte may become, beyond the first {@code pageBytes}: a
 *     gzip bomb makes about 1,000, text at most some dozens
 * @param depth archives within archives
 */
public record Limits(int pageBytes, int expansion, int depth) {
  /** 32 MiB a page, 200 bytes out of one, archives three deep. */
  public static final Limits USUAL = new Limits(32 << 20, 200, 3);
}
