package io.github.containers.backlog.metrics;

import java.time.Duration;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** How long items waited for something, in seconds, and how long those that still do. */
final class Waits {

  private final Samples over = new Samples();
  private final Samples lasting = new Samples();

  void over(long seconds) {
    over.add(seconds);
  }

  void lasting(long seconds) {
    lasting.add(seconds);
  }

  void addAll(Waits other) {
    over.addAll(other.over);
    lasting.addAll(other.lasting);
  }

  Waiting figures() {
    KaplanMeier estimate = KaplanMeier.of(over.sorted(), lasting.sorted());
    return new Waiting(
        over.size() + lasting.size(),
        over.size(),
        duration(estimate.findMedian()),
        duration(estimate.findLowerMedian()),
        duration(estimate.findUpperMedian()));
  }

  private static @Nullable Duration duration(OptionalLong seconds) {
    return seconds.isPresent() ? Duration.ofSeconds(seconds.getAsLong()) : null;
  }
}
