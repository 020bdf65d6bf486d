package io.github.containers.backlog.sync;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.github.GitHubConnection;
import io.github.containers.backlog.github.RateListener;
import io.github.containers.backlog.github.Token;
import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.StoredRepository;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A store on disk that is brought up to date with the fake GitHub through everything in between,
 * with a new connection each time, as each run of the program has. Who waits lets GitHub's clock
 * run on instead.
 */
final class SyncedStore {

  static final Duration LONGEST_WAIT = Duration.ofMinutes(2);

  final List<String> notices = Collections.synchronizedList(new ArrayList<>());
  final List<Duration> pauses = Collections.synchronizedList(new ArrayList<>());
  private final FakeGitHub github;
  private final Path file;
  private HistoryScope scope = new HistoryScope.None();
  private @Nullable String token = FakeGitHub.READ_TOKEN;
  private SyncListener listener =
      new SyncListener() {
        @Override
        public void notice(String message) {
          notices.add(message);
        }
      };

  SyncedStore(FakeGitHub github, Path file) {
    this.github = github;
    this.file = file;
  }

  SyncedStore reading(HistoryScope wanted) {
    scope = wanted;
    return this;
  }

  SyncedStore as(@Nullable String someToken) {
    token = someToken;
    return this;
  }

  SyncedStore telling(SyncListener other) {
    listener = other;
    return this;
  }

  /** Reads one repository, which must succeed. */
  RepositoryOutcome sync(String name) {
    RepositoryOutcome outcome = attempt(name);
    assertThat(outcome.failure()).isNull();
    return outcome;
  }

  /** Reads one repository. */
  RepositoryOutcome attempt(String name) {
    List<RepositoryOutcome> outcomes = syncAll(name);
    assertThat(outcomes).hasSize(1);
    return outcomes.get(0);
  }

  /** Why it can't be read, which it must not be. */
  SourceException failure(String name) {
    return requireFailure(attempt(name));
  }

  /** Why a reading fell short, which it must have. */
  static SourceException requireFailure(RepositoryOutcome outcome) {
    SourceException failure = outcome.failure();
    if (failure == null) {
      throw new AssertionError(outcome.name() + " was read, which should have failed");
    }
    return failure;
  }

  List<RepositoryOutcome> syncAll(String... names) {
    return read(
        Arrays.stream(names)
            .<Target>map(name -> new Target.Named(RepositoryRef.of(name)))
            .toList());
  }

  List<RepositoryOutcome> read(List<Target> targets) {
    try (Store store = open()) {
      return new Sync(source(), store, listener).read(targets, repository -> scope);
    }
  }

  private Store open() {
    return Store.openForWriting(
        file, new LockWait(Duration.ZERO, holder -> {}, "backlog test", time -> {}));
  }

  private BacklogSource source() {
    return GitHubConnection.to(
            URI.create(github.url()),
            token == null ? null : new Token(token),
            RateListener.NONE,
            this::pause,
            LONGEST_WAIT)
        .source();
  }

  private void pause(Duration time) {
    pauses.add(time);
    github.clock().advance(time);
  }

  /** What is looked up in the store as it is now. */
  <T> T look(Function<Store, T> question) {
    try (Store store = Store.openForReading(file)) {
      return question.apply(store);
    }
  }

  StoredRepository stored(FakeRepository repository) {
    return look(store -> store.repository(repository.id()).orElseThrow());
  }

  List<History> histories(FakeRepository repository) {
    return look(
        store -> {
          List<History> all = new ArrayList<>();
          store.histories().forEach(repository.id(), all::add);
          return all;
        });
  }

  /** The items that are there, as stored. */
  List<Item> items(FakeRepository repository) {
    return histories(repository).stream()
        .filter(history -> history.gone() == null)
        .map(History::item)
        .toList();
  }

  Item item(FakeRepository repository, int number) {
    return look(store -> store.item(repository.id(), number).orElseThrow());
  }

  @Nullable List<Event> events(FakeRepository repository, int number) {
    return look(store -> store.histories().find(repository.id(), number).orElseThrow().events());
  }

  /** The events of each item that has its timeline, by number. */
  Map<Integer, List<Event>> timelines(FakeRepository repository) {
    Map<Integer, List<Event>> known = new TreeMap<>();
    for (History history : histories(repository)) {
      List<Event> events = history.events();
      if (events != null) {
        known.put(history.item().number(), events);
      }
    }
    return known;
  }

  @Nullable Departure departure(FakeRepository repository, int number) {
    return look(store -> store.histories().find(repository.id(), number).orElseThrow().gone());
  }

  /** What is known of GitHub, a line each, without how far the reading has come. */
  List<String> content() {
    return look(store -> describe(store, false));
  }

  /** Everything in the store, a line each. */
  List<String> everything() {
    return look(store -> describe(store, true));
  }

  private static List<String> describe(Store store, boolean withState) {
    List<String> lines = new ArrayList<>();
    for (StoredRepository stored : store.repositories()) {
      lines.add(stored.repository().toString());
      if (withState) {
        lines.add(stored.state().toString());
      }
      store.releases(stored.repository().id()).forEach(release -> lines.add(release.toString()));
      store.histories().forEach(stored.repository().id(), history -> lines.add(history.toString()));
    }
    return lines;
  }
}
