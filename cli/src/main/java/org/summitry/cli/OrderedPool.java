package org.summitry.cli;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on many things at once and hands the results on in the order in which the things came, all
 * in the caller's thread. What is ahead of the slowest one is bounded, so memory is too.
 *
 * <p>Example: {@code new OrderedPool<Page, AnalysedPage>(2, analysis::analyse).run(feed, writer)}.
 */
final class OrderedPool<T, R> {
  private static final int AHEAD_PER_WORKER = 16;

  private final int workers;
  private final Function<T, R> work;

  OrderedPool(int workers, Function<T, R> work) {
    this.workers = workers;
    this.work = work;
  }

  /** Gives things one by one; giving blocks while the pool is full. */
  interface Feed<T> {
    void sendTo(Consumer<T> taker);
  }

  /**
   * Runs until the feed ends and every result was taken.
   *
   * @throws RuntimeException what the feed, the work or the consumer threw first; the rest is left
   */
  void run(Feed<T> feed, Consumer<R> consumer) {
    BlockingQueue<Future<Optional<R>>> results =
        new ArrayBlockingQueue<>(workers * AHEAD_PER_WORKER);
    // The end stands in the queue as a result that is there and empty.
    Future<Optional<R>> end = CompletableFuture.completedFuture(Optional.empty());
    ExecutorService executor = Executors.newFixedThreadPool(workers, this::daemon);
    Thread feeder =
        daemon(() -> {
          try {
            feed.sendTo(
                thing -> put(results, executor.submit(() -> Optional.of(work.apply(thing)))));
            put(results, end);
          } catch (Stopped stopped) {
            Thread.currentThread().interrupt();
          } catch (RuntimeException | Error failure) {
            putLast(results, CompletableFuture.failedFuture(failure));
          }
        });
    feeder.start();
    try {
      for (var result = take(results); result.isPresent(); result = take(results)) {
        consumer.accept(result.get());
      }
    } finally {
      feeder.interrupt();
      executor.shutdownNow();
    }
  }

  private Thread daemon(Runnable task) {
    Thread thread = new Thread(task, "analysis");
    thread.setDaemon(true);
    return thread;
  }

  private static <F> void put(BlockingQueue<F> queue, F item) {
    try {
      queue.put(item);
    } catch (InterruptedException interrupted) {
      throw new Stopped(interrupted);
    }
  }

  private static <F> void putLast(BlockingQueue<F> queue, F item) {
    try {
      put(queue, item);
    } catch (Stopped stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static <R> Optional<R> take(BlockingQueue<Future<Optional<R>>> results) {
    try {
      return results.take().get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new Stopped(interrupted);
    } catch (ExecutionException failed) {
      switch (failed.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(failed);
      }
    }
  }

  /** The run was told to end: by an interrupt, or because its other side has failed. */
  static final class Stopped extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stopped(InterruptedException cause) {
      super("stopped", cause);
    }
  }
}
