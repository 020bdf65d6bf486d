package io.github.containers.backlog.cli;

import io.github.containers.backlog.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Whether this computer's clock, by which ages are counted, goes with GitHub's. */
final class LocalClock {

  /** More would show in ages, which are told in days to a tenth. */
  private static final Duration MOST_ASTRAY = Duration.ofHours(1);

  private LocalClock() {}

  /**
   * Warns where it is certainly wrong, after a sync in which GitHub has told its time: what was
   * read in it was read neither before its beginning nor after its end. Whoever names an instant by
   * {@code --as-of} goes by no clock.
   */
  static void check(Session session) {
    if (session.options().asOf() != null || session.options().quiet()) {
      return;
    }
    Instant now = session.environment().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    newestReading(session)
        .filter(
            github ->
                github.isBefore(session.asOf().minus(MOST_ASTRAY))
                    || github.isAfter(now.plus(MOST_ASTRAY)))
        .ifPresent(github -> session.environment().say(sentence(session.asOf(), github)));
  }

  private static Optional<Instant> newestReading(Session session) {
    try (Store store = Store.openForReading(session.store())) {
      return store.repositories().stream()
          .filter(stored -> session.wants(stored.repository()))
          .map(stored -> stored.state().readAt())
          .filter(Objects::nonNull)
          .max(Comparator.naturalOrder());
    }
  }

  private static String sentence(Instant here, Instant github) {
    return "it is %s on this computer, but %s at GitHub; set the clock: ages are counted by it"
        .formatted(here, github.truncatedTo(ChronoUnit.SECONDS));
  }
}
