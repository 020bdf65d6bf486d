package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.LabelPolicies;
import io.github.containers.backlog.config.RepositorySettings;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Planner;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Undoings;
import io.github.containers.backlog.policy.Undone;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The policies of the configuration, at work on what is in the store. */
final class Policies {

  private final Session session;
  private final Store store;
  private final LabelPolicies policies;
  private final String account;
  private final Instant asOf;
  private final KnownPeople people;
  private final Map<Long, RepositoryPolicies> known = new HashMap<>();
  private final Map<RepositoryRef, Boolean> live = new HashMap<>();

  /**
   * @param account login of the account that acts; empty where nobody does
   * @param asOf the instant at which everything is decided
   */
  Policies(Session session, Store store, LabelPolicies policies, String account, Instant asOf) {
    this.session = session;
    this.store = store;
    this.policies = policies;
    this.account = account;
    this.asOf = asOf;
    this.people = new KnownPeople(session.settings(), store);
  }

  /**
   * The policies of the configuration, checked.
   *
   * @throws UsageException where there is none
   * @throws io.github.containers.backlog.config.ConfigException where one of them is wrong
   */
  static LabelPolicies require(Session session) {
    if (session.settings().policies().isEmpty()) {
      throw new UsageException(
          "no policies: the configuration has none; `backlog init` writes examples");
    }
    return session.policies();
  }

  /** Login of the account that acts; empty where nobody does. */
  String account() {
    return account;
  }

  /** The instant at which everything is decided. */
  Instant asOf() {
    return asOf;
  }

  /** The plan for all wanted repositories. */
  Planning plan(boolean mayClose) {
    Planner planner = new Planner(asOf, account, mayClose);
    for (StoredRepository stored : wanted()) {
      RepositoryPolicies its = in(stored.repository());
      if (!its.policies().isEmpty()) {
        histories(stored.repository().id(), history -> planner.add(its, history));
      }
    }
    return planner.planning();
  }

  /** What may be open then: at an instant of the past what has been closed since was open. */
  void histories(long repositoryId, Consumer<History> each) {
    if (session.options().asOf() == null) {
      store.histories().forEachOpen(repositoryId, each);
    } else {
      store.histories().forEach(repositoryId, each);
    }
  }

  /** What the actions need that is not there yet. */
  MissingLabels missingLabels(Collection<Action> actions) {
    return MissingLabels.of(actions, store);
  }

  /** The repositories that are wanted and known. */
  List<StoredRepository> wanted() {
    Strangers.of(session, store).refuse();
    return store.repositories().stream()
        .filter(stored -> session.wants(stored.repository()))
        .toList();
  }

  /** The policy of that name in a repository; empty where it has none, or it is off there. */
  Optional<Policy> findPolicy(long repositoryId, String name) {
    return store.repository(repositoryId).map(StoredRepository::repository).stream()
        .flatMap(repository -> in(repository).policies().stream())
        .filter(policy -> policy.name().equalsIgnoreCase(name))
        .findFirst();
  }

  /** Whether live runs may write to a repository, whatever it was called when that was said. */
  boolean isLive(RepositoryRef name) {
    return live.computeIfAbsent(name, this::selectedForLiveRuns);
  }

  private boolean selectedForLiveRuns(RepositoryRef name) {
    return store
        .findRepository(name)
        .map(StoredRepository::repository)
        .map(session.settings().live().repositories()::selects)
        .orElse(false);
  }

  /** Names what is wanted and was never read to the end; whether there is any. */
  boolean sayUnread() {
    List<String> unread =
        Stream.concat(
                session.settings().repositories().named().stream()
                    .filter(session::passes)
                    .filter(name -> store.findRepository(name).isEmpty()),
                wanted().stream()
                    .filter(stored -> stored.state().readAt() == null)
                    .map(stored -> stored.repository().ref()))
            .map(RepositoryRef::fullName)
            .toList();
    unread.forEach(
        name ->
            session
                .environment()
                .say(name + " was never read to the end; leave out --offline to read it"));
    return !unread.isEmpty();
  }

  /** Whether a repository is one of those that the configuration is for. */
  boolean selects(long repositoryId) {
    return store
        .repository(repositoryId)
        .map(StoredRepository::repository)
        .filter(session.settings().repositories()::selects)
        .isPresent();
  }

  /** The policies that hold in a repository. */
  RepositoryPolicies in(Repository repository) {
    return known.computeIfAbsent(repository.id(), id -> make(repository));
  }

  /** Whether an action names the reporter of its item, whom a comment may mention. */
  boolean isOfReporter(Action action) {
    return store
        .item(action.repositoryId(), action.number())
        .map(item -> item.author().login().equals(action.author()))
        .orElse(true);
  }

  /** When a human last did anything to an item, with the same eyes as the plan. */
  Instant lastActivity(History history, Instant until) {
    Repository repository =
        store.repository(history.item().repositoryId()).orElseThrow().repository();
    Viewpoint viewpoint = in(repository).viewpoint();
    Viewpoint then =
        new Viewpoint(until, viewpoint.people(), viewpoint.kinds(), viewpoint.triagedLabel());
    return until.minus(new ItemAt(history, then).idle().time());
  }

  private RepositoryPolicies make(Repository repository) {
    return new RepositoryPolicies(
        repository, viewpoint(repository), policies.in(repository), account, undoings(repository));
  }

  /** With whose eyes a repository's items are looked at. */
  Viewpoint viewpoint(Repository repository) {
    RepositorySettings its = session.settings().in(repository);
    return new Viewpoint(asOf, people.in(repository), its.kinds(), its.triaged());
  }

  private Undoings undoings(Repository repository) {
    return Undoings.of(
        store.journal().undone(repository.id()).stream()
            .map(it -> new Undone(it.repositoryId(), it.number(), it.policy(), it.at()))
            .toList());
  }
}
