package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.sync.Extent;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import io.github.containers.backlog.sync.Sync;
import io.github.containers.backlog.sync.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Brings the store up to date for a command, and says how that went. */
final class Syncing {

  private static final Duration OTHER_RUN = Duration.ofMinutes(10);

  /** What is wrong for one repository because of them is wrong for all. */
  private static final Set<Reason> FATAL = EnumSet.of(Reason.UNAUTHORIZED, Reason.UNREACHABLE);

  private final Session session;

  Syncing(Session session) {
    this.session = session;
  }

  /**
   * Reads what is wanted from GitHub.
   *
   * @throws SourceException where nothing could be read, each time for the same reason
   */
  List<RepositoryOutcome> run() {
    List<RepositoryOutcome> outcomes;
    try (Line line = Line.open(session);
        Store store = Store.openForWriting(session.store(), lockWait())) {
      askForAccount(store, line);
      outcomes = read(store, line, Extent.forFigures(this::scope, maintainersFiles()));
    }
    return checked(outcomes);
  }

  /**
   * As whom policies act decides what of theirs has expired. What else hinders it, the reading that
   * follows says, or the report that goes without.
   */
  private void askForAccount(Store store, Line line) {
    if (session.settings().policies().isEmpty()) {
      return;
    }
    try {
      PolicyReading.account(store, line);
    } catch (SourceException failure) {
      if (FATAL.contains(failure.reason())) {
        throw failure;
      }
    }
  }

  /** As {@link #run()}, into a store that is open, and what policies need besides. */
  List<RepositoryOutcome> runForPolicies(Store store, Line line) {
    Extent extent = Extent.forPolicies(this::scope, maintainersFiles());
    return checked(read(store, line, extent));
  }

  /** As that, with the timelines of all that was open at {@code since} or later. */
  List<RepositoryOutcome> runSince(Instant since, Store store, Line line) {
    Function<Repository, HistoryScope> scope =
        repository ->
            scope(repository) instanceof HistoryScope.All all ? all : new HistoryScope.Since(since);
    Extent extent = Extent.forPolicies(scope, maintainersFiles());
    return checked(read(store, line, extent));
  }

  private List<RepositoryOutcome> read(Store store, Line line, Extent extent) {
    try {
      return new Sync(line.source(), store, line.progress()).read(targets(store), extent);
    } finally {
      line.progress().ended();
    }
  }

  private HistoryScope scope(Repository repository) {
    return session.settings().in(repository).history();
  }

  private List<String> maintainersFiles() {
    return session.settings().maintainers().files();
  }

  private List<RepositoryOutcome> checked(List<RepositoryOutcome> outcomes) {
    refuseIfNothingWorked(outcomes);
    Annotations.of(session.environment()).fellShort(outcomes);
    summarize(outcomes);
    return outcomes;
  }

  /** One line for all that was read; of a single repository the progress has said it already. */
  private void summarize(List<RepositoryOutcome> outcomes) {
    List<RepositoryOutcome> read =
        outcomes.stream().filter(outcome -> outcome.failure() == null).toList();
    boolean said = read.size() == 1 && !session.environment().canRewrite();
    if (!read.isEmpty() && !said && !session.options().quiet()) {
      session.environment().say(Words.outcome(read));
    }
  }

  LockWait lockWait() {
    Environment environment = session.environment();
    return new LockWait(OTHER_RUN, environment::say, "backlog", environment.sleeper()::sleep);
  }

  private List<Target> targets(Store store) {
    Strangers strangers = Strangers.of(session, store);
    strangers.refuse();
    RepositorySelection selection = session.settings().repositories();
    List<Target> targets = new ArrayList<>();
    selection.named().stream()
        .filter(name -> passes(store, name))
        .map(Target.Named::new)
        .forEach(targets::add);
    selection.owners().stream()
        .map(
            owner ->
                new Target.OwnedBy(
                    owner, session::wants, listed -> unmatched(owner, listed, strangers)))
        .forEach(targets::add);
    return targets;
  }

  /** With {@code --repo}, many a pattern is not meant. */
  private Map<String, String> unmatched(
      String owner, List<Repository> listed, Strangers strangers) {
    strangers.refuse(owner, listed);
    return session.options().repositories().isEmpty()
        ? session.settings().repositories().unmatched(owner, listed)
        : Map.of();
  }

  /** The configuration and {@code --repo} may each say a name that the repository once bore. */
  private boolean passes(Store store, RepositoryRef name) {
    return session.passes(name)
        || store.findRepository(name).map(it -> session.passes(it.repository())).orElse(false);
  }

  private static void refuseIfNothingWorked(List<RepositoryOutcome> outcomes) {
    Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    for (RepositoryOutcome outcome : outcomes) {
      SourceException failure = outcome.failure();
      if (failure == null) {
        return;
      }
      reasons.add(failure.reason());
    }
    SourceException first = outcomes.isEmpty() ? null : outcomes.get(0).failure();
    if (first != null && reasons.size() == 1 && isFatal(first.reason(), outcomes)) {
      throw first;
    }
  }

  /** Where GitHub fails at everything, no repository has said so much as who it is. */
  private static boolean isFatal(Reason reason, List<RepositoryOutcome> outcomes) {
    return FATAL.contains(reason)
        || (reason == Reason.FAILING
            && outcomes.stream().allMatch(outcome -> outcome.repositoryId() == null));
  }
}
