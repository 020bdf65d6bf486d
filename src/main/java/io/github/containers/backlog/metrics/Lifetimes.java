package io.github.containers.backlog.metrics;

import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until an item is closed, the open ones included: the median of the {@link
 * KaplanMeier} estimate of the time from creation to close. An item that was closed, reopened and
 * closed again took until its last closing; one that is open again has not been closed yet.
 *
 * @param items how many there are
 * @param closed how many of them are closed; the few without a closing date are not in the estimate
 * @param median time until half are closed; null while more than half are open
 * @param lower lower end of its 95 % interval; null where there is none
 * @param upper upper end of its 95 % interval; null where there is none
 */
public record Lifetimes(
    int items,
    int closed,
    @Nullable Duration median,
    @Nullable Duration lower,
    @Nullable Duration upper) {

  /**
   * The figures of so many items, of which these were closed, and those are open, after seconds,
   * ascending.
   */
  static Lifetimes of(int items, long[] closedAfter, long[] openFor) {
    KaplanMeier estimate = KaplanMeier.of(closedAfter, openFor);
    return new Lifetimes(
        items,
        items - openFor.length,
        seconds(estimate.findMedian()),
        seconds(estimate.findLowerMedian()),
        seconds(estimate.findUpperMedian()));
  }

  private static @Nullable Duration seconds(OptionalLong time) {
    return time.isPresent() ? Duration.ofSeconds(time.getAsLong()) : null;
  }
}
