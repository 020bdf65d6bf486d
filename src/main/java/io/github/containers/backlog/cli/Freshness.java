package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.store.Store;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

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
      List<Instant> all = readings(session);
      List<Instant> old =
          all.stream().filter(it -> it.isBefore(session.asOf().minus(FRESH))).sorted().toList();
      if (!old.isEmpty()) {
        String some =
            old.size() == all.size()
                ? ""
                : ", in %d of %d repositories,".formatted(old.size(), all.size());
        session.environment().say(sentence(old.get(0), some, session.asOf()));
      }
    }
  }

  private static boolean matters(GlobalOptions options) {
    return options.offline() && options.asOf() == null && !options.quiet();
  }

  /** When each repository that is wanted was last read to the end. */
  private static List<Instant> readings(Session session) {
    try (Store store = Store.openForReading(session.store())) {
      return store.repositories().stream()
          .filter(stored -> session.wants(stored.repository()))
          .map(stored -> stored.state().readAt())
          .filter(Objects::nonNull)
          .toList();
    }
  }

  private static String sentence(Instant oldest, String some, Instant asOf) {
    return "what was last read on "
        + Phrases.day(oldest)
        + some
        + " is taken for what is there on "
        + Phrases.day(asOf)
        + ", as if nothing had happened since; with --as-of "
        + oldest
        + " it is looked at as it was then, without --offline it is read anew";
  }
}
