package org.summitry.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OrderedPoolTest {
  private static OrderedPool.Feed<Integer> numbers(int count) {
    return taker -> IntStream.range(0, count).forEach(taker::accept);
  }

  @Test
  void handsResultsOnInTheOrderOfTheFeed() {
    List<Integer> taken = new ArrayList<>();

    new OrderedPool<Integer, Integer>(4, number -> number * 2).run(numbers(1000), taken::add);

    assertThat(taken)
        .isEqualTo(IntStream.range(0, 1000).map(number -> number * 2).boxed().toList());
  }

  @Test
  void aLaterThingDoesNotOvertakeASlowerOne() {
    CountDownLatch second = new CountDownLatch(1);
    List<Integer> taken = new ArrayList<>();

    new OrderedPool<Integer, Integer>(
            2, number -> number == 0 ? after(second) : done(second, number))
        .run(numbers(2), taken::add);

    assertThat(taken).containsExactly(0, 1);
  }

  @Test
  void doesNotRunFarAheadOfTheSlowestThing() {
    AtomicInteger fed = new AtomicInteger();
    AtomicInteger furthest = new AtomicInteger();
    OrderedPool.Feed<Integer> feed =
        taker -> {
          for (int i = 0; i < 500; i++) {
            taker.accept(i);
            fed.incrementAndGet();
          }
        };

    new OrderedPool<Integer, Integer>(2, number -> number)
        .run(feed, number -> furthest.accumulateAndGet(fed.get() - number, Math::max));

    assertThat(furthest.get()).isLessThanOrEqualTo(2 * 16 + 2);
  }

  @Test
  void passesOnWhatTheWorkThrows() {
    OrderedPool<Integer, Integer> pool =
        new OrderedPool<>(
            2,
            number -> {
              if (number == 7) {
                throw new IllegalArgumentException("seven");
              }
              return number;
            });

    assertThatThrownBy(() -> pool.run(numbers(100), number -> {})).hasMessage("seven");
  }

  @Test
  void passesOnWhatTheFeedThrowsAfterWhatItGave() {
    List<Integer> taken = new ArrayList<>();
    OrderedPool.Feed<Integer> feed =
        taker -> {
          taker.accept(1);
          throw new IllegalArgumentException("the feed broke");
        };

    assertThatThrownBy(() -> new OrderedPool<Integer, Integer>(2, n -> n).run(feed, taken::add))
        .hasMessage("the feed broke");
    assertThat(taken).containsExactly(1);
  }

  @Test
  void stopsFeedingWhenTheConsumerFails() {
    AtomicInteger fed = new AtomicInteger();
    OrderedPool.Feed<Integer> endless =
        taker -> {
          while (true) {
            taker.accept(fed.incrementAndGet());
          }
        };

    assertThatThrownBy(() ->
            new OrderedPool<Integer, Integer>(2, n -> n)
                .run(
                    endless,
                    number -> {
                      throw new IllegalStateException("full");
                    }))
        .hasMessage("full");
  }

  private static int after(CountDownLatch latch) {
    try {
      latch.await();
      return 0;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static int done(CountDownLatch latch, int number) {
    latch.countDown();
    return number;
  }
}
