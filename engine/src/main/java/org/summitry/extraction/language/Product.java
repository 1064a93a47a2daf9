package org.summitry.extraction.language;

/**
 * The product of a vector and a matrix, which is nearly all that a neural parser does. Written out
 * for eight rows at once, so that the compiler makes vector instructions of it.
 */
final class Product {
  private static final int AT_ONCE = 8;

  private Product() {}

  /**
   * Adds to {@code sums} each row times its factor.
   *
   * @param rows at least as long as {@code sums} each, as many as there are factors
   */
  static void add(float[] sums, float[] factors, float[][] rows) {
    int done = 0;
    while (done + AT_ONCE <= factors.length) {
      addEight(sums, factors, rows, done);
      done += AT_ONCE;
    }
    for (int i = done; i < factors.length; i++) {
      addOne(sums, factors[i], rows[i]);
    }
  }

  private static void addOne(float[] sums, float factor, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += factor * row[i];
    }
  }

  private static void addEight(float[] sums, float[] factors, float[][] rows, int from) {
    float[] a = rows[from];
    float[] b = rows[from + 1];
    float[] c = rows[from + 2];
    float[] d = rows[from + 3];
    float[] e = rows[from + 4];
    float[] f = rows[from + 5];
    float[] g = rows[from + 6];
    float[] h = rows[from + 7];
    float byA = factors[from];
    float byB = factors[from + 1];
    float byC = factors[from + 2];
    float byD = factors[from + 3];
    float byE = factors[from + 4];
    float byF = factors[from + 5];
    float byG = factors[from + 6];
    float byH = factors[from + 7];
    for (int i = 0; i < sums.length; i++) {
      sums[i] +=
          byA * a[i]
              + byB * b[i]
              + byC * c[i]
              + byD * d[i]
              + byE * e[i]
              + byF * f[i]
              + byG * g[i]
              + byH * h[i];
    }
  }
}
