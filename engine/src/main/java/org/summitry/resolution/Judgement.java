package org.summitry.resolution;

/**
 * A person's decision that two reports tell of the same engagement, or of two different ones. It
 * outweighs every rule of the assembly.
 *
 * @param left a report's id
 * @param right another report's id
 * @param same whether both tell of one engagement
 * @param by who decided
 * @param note why; may be empty
 */
public record Judgement(String left, String right, boolean same, String by, String note) {
  public Judgement {
    if (left.equals(right)) {
      throw new IllegalArgumentException("a judgement needs two reports, not twice " + left);
    }
  }

  /** Whether it is about this report. */
  public boolean concerns(String report) {
    return left.equals(report) || right.equals(report);
  }

  /** The other report. */
  public String other(String report) {
    return left.equals(report) ? right : left;
  }
}
