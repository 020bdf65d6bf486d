package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.RepositorySelection;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.sync.RepositoryOutcome;
import io.github.containers.backlog.sync.SourceException;
import io.github.containers.backlog.sync.SourceException.Reason;
import io.github.containers.backlog.sync.Sync;
import io.github.containers.backlog.sync.Target;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Brings the store up to date for a command, and says how that went. */
final class Syncing {

  private static final Duration LONGEST_WAIT = Duration.ofMinutes(2);
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
    Environment environment = session.environment();
    boolean live = environment.terminal() && !session.options().noProgress();
    try (Store store = Store.openForWriting(session.store(), lockWait());
        Progress progress =
            new Progress(environment.err(), environment.clock(), live, session.options().quiet())) {
      GitHubConnection github =
          GitHubConnection.to(
              session.api(), token(), progress, environment.sleeper(), LONGEST_WAIT);
      List<RepositoryOutcome> outcomes =
          new Sync(github.source(), store, progress)
              .read(targets(), repository -> session.settings().in(repository).history());
      refuseIfNothingWorked(outcomes);
      Annotations.of(environment).fellShort(outcomes);
      return outcomes;
    }
  }

  private @Nullable Token token() {
    Optional<Token> token = Tokens.find(session.environment(), session.api());
    if (token.isEmpty() && !session.options().quiet()) {
      session
          .environment()
          .err()
          .print(
              "backlog: no token (GITHUB_TOKEN, GH_TOKEN or `gh auth login`): GitHub answers 60"
                  + " requests an hour\n");
    }
    return token.orElse(null);
  }

  private LockWait lockWait() {
    Environment environment = session.environment();
    return new LockWait(
        OTHER_RUN,
        holder -> environment.err().print("backlog: " + SafeText.line(holder) + "\n"),
        "backlog",
        environment.sleeper()::sleep);
  }

  private List<Target> targets() {
    RepositorySelection selection = session.settings().repositories();
    List<Target> targets = new ArrayList<>();
    selection.named().stream().filter(this::passes).map(Target.Named::new).forEach(targets::add);
    selection.owners().stream()
        .map(owner -> new Target.OwnedBy(owner, this::wanted))
        .forEach(targets::add);
    return targets;
  }

  private boolean wanted(Repository repository) {
    return session.settings().repositories().selects(repository) && passes(repository.ref());
  }

  private boolean passes(RepositoryRef name) {
    return session.filter().map(filter -> filter.selects(name)).orElse(true);
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
    if (first != null && reasons.size() == 1 && FATAL.contains(first.reason())) {
      throw first;
    }
  }
}
