package org.summitry.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that fills while pages are read; without an end until the number of pages is known. */
final class ProgressBarOnTerminal implements Progress {
  private final ProgressBar bar;

  ProgressBarOnTerminal(Screen screen, String task) {
    bar =
        new ProgressBarBuilder()
            .setTaskName(task)
            .setInitialMax(-1)
            .setUnit(" pages", 1)
            .showSpeed()
            .setStyle(ProgressBarStyle.ASCII)
            .setUpdateIntervalMillis(200)
            // A width of its own: asking the terminal would load a terminal library.
            .setConsumer(new ConsoleProgressBarConsumer(screen.err(), Screen.WIDTH - 1))
            .build();
  }

  @Override
  public void page() {
    bar.step();
  }

  @Override
  public void total(long pages) {
    bar.maxHint(pages);
  }

  @Override
  public void close() {
    bar.close();
  }
}
