package org.summitry.bench.fuzz;

/** A whole and small input to be damaged; the name's ending tells its format. */
public record Seed(String name, byte[] bytes) {
  /** The part of the name after the first dot. */
  public String format() {
    return name.substring(name.indexOf('.') + 1);
  }
}
