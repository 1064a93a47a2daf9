package org.summitry.quality;

/** Engagements right, wrong (said but not so) and missed, with the usual ratios. */
public record Counts(int right, int wrong, int missed) {
  public static final Counts NONE = new Counts(0, 0, 0);

  public Counts plus(int moreRight, int moreWrong, int moreMissed) {
    return new Counts(right + moreRight, wrong + moreWrong, missed + moreMissed);
  }

  public Counts plus(Counts other) {
    return plus(other.right, other.wrong, other.missed);
  }

  public double precision() {
    return ratio(right, right + wrong);
  }

  public double recall() {
    return ratio(right, right + missed);
  }

  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }

  static double ratio(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  @Override
  public String toString() {
    return "precision %.3f, recall %.3f, F1 %.3f (right %d, wrong %d, missed %d)"
        .formatted(precision(), recall(), f1(), right, wrong, missed);
  }
}
