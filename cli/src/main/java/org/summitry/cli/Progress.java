package org.summitry.cli;

/** Tells a waiting person how far a run over pages is. */
interface Progress extends AutoCloseable {
  /** One more page is done. */
  void page();

  /** How many pages there will be in all, when it becomes known. */
  void total(long pages);

  @Override
  void close();

  /** A bar where a person watches, otherwise one line per hundred pages. */
  static Progress of(Screen screen, String task) {
    return screen.errIsTerminal()
        ? new ProgressBarOnTerminal(screen, task)
        : new ProgressLines(screen);
  }
}
