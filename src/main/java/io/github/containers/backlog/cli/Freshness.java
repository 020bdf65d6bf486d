package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/** Whether what was read before can stand for the present. */
final class Freshness {

  /** So old may it be, without a word: it is what last night's run has read. */
  private static final Duration FRESH = Duration.ofDays(2);

  private Freshness() {}

  /**
   * Says where a command works offline with what was read long ago, as though nothing had happened
   * since. Whoever names an instant by {@code --as-of} knows.
   */
  static void say(Session session) {
    if (matters(session.options())) {
      findOldest(session)
          .filter(oldest -> oldest.isBefore(session.asOf().minus(FRESH)))
          .ifPresent(oldest -> say(session, oldest));
    }
  }

  private static boolean matters(GlobalOptions options) {
    return options.offline() && options.asOf() == null && !options.quiet();
  }

  private static Optional<Instant> findOldest(Session session) {
    try (Store store = Store.openForReading(session.store())) {
      return store.repositories().stream()
          .filter(stored -> session.wants(stored.repository()))
          .map(stored -> stored.state().readAt())
          .filter(Objects::nonNull)
          .min(Comparator.naturalOrder());
    }
  }

  private static void say(Session session, Instant oldest) {
    session
        .environment()
        .say(
            "what was last read on "
                + Phrases.day(oldest)
                + " is taken for what is there on "
                + Phrases.day(session.asOf())
                + ", as if nothing had happened since; with --as-of "
                + oldest
                + " it is looked at as it was then, without --offline it is read anew");
  }
}
