package org.summitry.cli;

/** One line per hundred pages on standard error, for logs. */
final class ProgressLines implements Progress {
  private static final int EVERY = 100;

  private final Screen screen;
  private long pages;

  ProgressLines(Screen screen) {
    this.screen = screen;
  }

  @Override
  public void page() {
    pages++;
    if (pages % EVERY == 0) {
      screen.err().println(pages + " pages");
    }
  }

  @Override
  public void total(long total) {}

  @Override
  public void close() {}
}
