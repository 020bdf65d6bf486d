package io.github.containers.backlog.cli;

import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredAccount;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.sync.AccountReading;
import io.github.containers.backlog.sync.RepositoryOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads from GitHub what policies need. */
final class PolicyReading {

  private final Session session;

  PolicyReading(Session session) {
    this.session = session;
  }

  /** Reads into the session's store; nothing with {@code --offline}. */
  List<RepositoryOutcome> read() {
    if (session.options().offline()) {
      Freshness.say(session);
      return List.of();
    }
    Syncing syncing = new Syncing(session);
    try (Line line = Line.open(session);
        Store store = Store.openForWriting(session.store(), syncing.lockWait())) {
      account(store, line);
      return syncing.runForPolicies(store, line);
    }
  }

  /** As that, with the timelines of all that was open at {@code since} or later. */
  List<RepositoryOutcome> readSince(Instant since) {
    if (session.options().offline()) {
      Freshness.say(session);
      return List.of();
    }
    Syncing syncing = new Syncing(session);
    try (Line line = Line.open(session);
        Store store = Store.openForWriting(session.store(), syncing.lockWait())) {
      account(store, line);
      return syncing.runSince(since, store, line);
    }
  }

  /** As whom one acts; empty where nobody does, for want of a token. */
  static String account(Store store, Line line) {
    return line.authorized()
        ? new AccountReading(line.source(), store).read(AccountReading.ACTION)
        : store.surroundings().findAccount().map(StoredAccount::login).orElse("");
  }

  /**
   * The instant to decide at: as the user says, else GitHub's own time as of the latest of its
   * answers, so that a wrong local clock expires nothing; offline the local clock's.
   */
  static Instant present(Session session, Store store) {
    if (session.options().asOf() != null || session.options().offline()) {
      return session.asOf();
    }
    return store.repositories().stream()
        .map(StoredRepository::state)
        .flatMap(state -> Optional.ofNullable(state.readAt()).stream())
        .max(Instant::compareTo)
        .orElseGet(session::asOf);
  }
}
