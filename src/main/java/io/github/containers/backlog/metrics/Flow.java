package io.github.containers.backlog.metrics;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What was opened and closed in each calendar month (UTC), from the month of the first item to that
 * of an instant. A reopening counts as opened. {@code open(end) - open(start) = opened - closed},
 * but for closed items without a closing date: they were opened once, and no month closed them.
 */
public final class Flow {

  private final int first;
  private final int[] opened;
  private final int[] closed;

  private Flow(int first, int[] opened, int[] closed) {
    this.first = first;
    this.opened = opened;
    this.closed = closed;
  }

  /**
   * What happened in a month.
   *
   * @param month the month
   * @param opened how many items were created or reopened
   * @param closed how many were closed
   */
  public record Month(YearMonth month, int opened, int closed) {}

  /** Takes the months from the first to that of {@code asOf} out of these counts. */
  static Flow of(Counts opened, Counts closed, int first, Instant asOf) {
    int last = Math.max(first, Bucket.MONTH.numberOf(asOf));
    return new Flow(
        first,
        IntStream.rangeClosed(first, last).map(opened::of).toArray(),
        IntStream.rangeClosed(first, last).map(closed::of).toArray());
  }

  /** The first month's {@linkplain Bucket#numberOf number}. */
  public int firstMonth() {
    return first;
  }

  /** What happened in the month of that number; empty outside. */
  public Optional<Month> find(int number) {
    int i = number - first;
    return i >= 0 && i < opened.length
        ? Optional.of(
            new Month(YearMonth.from(Bucket.MONTH.firstDay(number)), opened[i], closed[i]))
        : Optional.empty();
  }

  /** All months, oldest first. */
  public List<Month> months() {
    return IntStream.range(first, first + opened.length)
        .mapToObj(this::find)
        .flatMap(Optional::stream)
        .toList();
  }

  /** How many items were opened in all. */
  public int opened() {
    return Arrays.stream(opened).sum();
  }

  /** How many items were closed in all. */
  public int closed() {
    return Arrays.stream(closed).sum();
  }
}
