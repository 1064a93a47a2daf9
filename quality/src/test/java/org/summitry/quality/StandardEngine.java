package org.summitry.quality;

/** The engine that ships, loaded once for all tests that need it. */
final class StandardEngine {
  private static final Pipeline PIPELINE = Pipeline.standard();

  private StandardEngine() {}

  static Pipeline pipeline() {
    return PIPELINE;
  }
}
