package org.summitry.cli;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.summitry.cli.OrderedPool.Feed;
import org.summitry.model.Issue;
import org.summitry.model.Page;
import org.summitry.reading.PageSink;

/**
 * One run over pages: analysed on all cores, taken in input order, counted, with progress. What
 * becomes of each page is the command's matter.
 */
final class PageRun {
  private final Analysis analysis;
  private final Predicate<Page> known;
  private final Progress progress;
  private final Tally tally = new Tally();

  /**
   * @param known pages that need no analysis again; asked by several threads
   */
  PageRun(Analysis analysis, Predicate<Page> known, Progress progress) {
    this.analysis = analysis;
    this.known = known;
    this.progress = progress;
  }

  /** What an input holds in its order: a page, or what could not be read of it. */
  private sealed interface Item {
    record OfPage(Page page) implements Item {}

    record OfIssue(Issue issue) implements Item {}
  }

  /** What became of it. */
  private sealed interface Result {
    record OfPage(AnalysedPage page) implements Result {}

    record OfKnownPage() implements Result {}

    record OfIssue(Issue issue) implements Result {}
  }

  /**
   * @param pages takes each analysed page, in input order, in this thread
   * @param issues takes what could not become a page
   */
  Tally run(PageSource source, Consumer<AnalysedPage> pages, Consumer<Issue> issues) {
    new OrderedPool<Item, Result>(Runtime.getRuntime().availableProcessors(), this::work)
        .run(feed(source), result -> take(result, pages, issues));
    return tally;
  }

  private Result work(Item item) {
    return switch (item) {
      case Item.OfPage(Page page) when known.test(page) -> new Result.OfKnownPage();
      case Item.OfPage(Page page) -> new Result.OfPage(analysis.analyse(page));
      case Item.OfIssue(Issue issue) -> new Result.OfIssue(issue);
    };
  }

  private void take(Result result, Consumer<AnalysedPage> pages, Consumer<Issue> issues) {
    switch (result) {
      case Result.OfPage(AnalysedPage page) -> {
        tally.count(page);
        pages.accept(page);
        progress.page();
      }
      case Result.OfKnownPage() -> {
        tally.countKnown();
        progress.page();
      }
      case Result.OfIssue(Issue issue) -> {
        tally.count(issue);
        issues.accept(issue);
      }
    }
  }

  private static Feed<Item> feed(PageSource source) {
    return taker ->
        source.sendTo(
            new PageSink() {
              @Override
              public void page(Page page) {
                taker.accept(new Item.OfPage(page));
              }

              @Override
              public void issue(Issue issue) {
                taker.accept(new Item.OfIssue(issue));
              }
            });
  }
}
