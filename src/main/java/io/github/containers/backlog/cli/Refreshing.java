package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoreException;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import java.nio.file.Files;
import java.util.List;

/** Brings the store up to date for a command that reports on it, unless {@code --offline}. */
final class Refreshing {

  private final Session session;

  Refreshing(Session session) {
    this.session = session;
  }

  /**
   * Reads from GitHub.
   *
   * @param forPolicies whether what policies need is read besides
   * @throws FailureException where GitHub is out of reach; it says how to do without
   */
  Shortfall run(boolean forPolicies) {
    if (session.options().offline()) {
      Freshness.say(session);
      return new Shortfall(List.of());
    }
    try {
      List<RepositoryOutcome> outcomes = read(forPolicies);
      Shortfall shortfall = new Shortfall(outcomes);
      if (!outcomes.isEmpty() && !shortfall.exists()) {
        LocalClock.check(session);
      }
      return shortfall;
    } catch (SourceException failure) {
      boolean away = failure.reason() == Reason.UNREACHABLE || failure.reason() == Reason.FAILING;
      if (away && isAnythingKnown()) {
        throw new FailureException(
            failure.getMessage() + "\nWhat was read before is still there: add --offline", failure);
      }
      throw failure;
    }
  }

  /** Of what is wanted: without it, there is nothing to show. */
  private boolean isAnythingKnown() {
    if (!Files.exists(session.store())) {
      return false;
    }
    try (Store store = Store.openForReading(session.store())) {
      return store.repositories().stream()
          .anyMatch(it -> it.state().readAt() != null && session.wants(it.repository()));
    } catch (StoreException unread) {
      return false; // what is said is what failed first
    }
  }

  private List<RepositoryOutcome> read(boolean forPolicies) {
    return forPolicies ? new PolicyReading(session).read() : new Syncing(session).run();
  }

  /** Names what was never read to the end; of what was just tried it has been said why. */
  void sayMissing(List<Reading> readings) {
    List<String> unread =
        readings.stream()
            .filter(reading -> reading.readAt() == null)
            .map(Reading::repository)
            .toList();
    if (session.options().offline() && !unread.isEmpty()) {
      session
          .environment()
          .say(
              "never read to the end: "
                  + String.join(", ", unread)
                  + "; the same without --offline reads them");
    }
  }
}
