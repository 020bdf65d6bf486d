package io.github.containers.backlog.store;

import static io.github.containers.backlog.store.Stores.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundTripTest {

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("io.github.containers.backlog.store.Hostile#seeds")
  void whateverGitHubSaysOfAnItemComesBackAsItWas(long seed) {
    Hostile hostile = new Hostile(seed);
    List<Item> items = IntStream.rangeClosed(1, 50).mapToObj(n -> hostile.item(ID, n)).toList();
    try (Store store = Stores.withRepository(file())) {
      store.saveItems(ID, items, SyncState.INITIAL);
    }
    try (Store store = Store.openForReading(file())) {
      assertThat(Stores.histories(store, ID)).extracting(History::item).isEqualTo(items);
      assertThat(store.openItems(ID)).isEqualTo(items.stream().filter(Item::open).toList());
      assertThat(store.item(ID, 7)).contains(items.get(6));
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.containers.backlog.store.Hostile#seeds")
  void whateverHappenedToAnItemComesBackAsItWas(long seed) {
    Hostile hostile = new Hostile(seed);
    List<Event> each = hostile.oneEventOfEachKind();
    List<Event> some = hostile.events();
    try (Store store = Stores.withRepository(file())) {
      List<Item> items = List.of(hostile.item(ID, 1), hostile.item(ID, 2), hostile.item(ID, 3));
      store.saveItems(ID, items, SyncState.INITIAL);
      store.histories().save(items.get(0), each);
      store.histories().save(items.get(1), some);
      store.histories().save(items.get(2), List.of());
    }
    try (Store store = Store.openForReading(file())) {
      assertThat(Stores.histories(store, ID))
          .extracting(History::events)
          .containsExactly(each, some, List.of());
    }
  }

  @ParameterizedTest
  @MethodSource("io.github.containers.backlog.store.Hostile#seeds")
  void theStateOfTheReadingComesBackAsItWas(long seed) {
    Hostile hostile = new Hostile(seed);
    SyncState state =
        SyncState.INITIAL
            .withReadAt(hostile.instant())
            .withProblem(hostile.text())
            .withBackfilled(true)
            .withBackfillStartedAt(hostile.instant())
            .withBackfillNext(hostile.text())
            .withSince(hostile.instant())
            .withValidators(Map.of("url 1", hostile.text(), "url\n2", "W/\"tag\""))
            .withOpenItemsExplained(0);
    try (Store store = Stores.write(file())) {
      store.saveRepository(Stores.repository(ID, "octo/first"), SyncState.INITIAL);
      store.saveRepository(Stores.repository(2, "octo/second"), state);
    }
    try (Store store = Store.openForReading(file())) {
      assertThat(store.repositories())
          .extracting(StoredRepository::state)
          .containsExactly(SyncState.INITIAL, state);
    }
  }

  @Test
  void aRepositoryAndItsReleasesComeBackAsTheyWere() {
    Repository repository =
        new Repository(
            Long.MAX_VALUE,
            RepositoryRef.of("Octo/Some.Repo_-"),
            List.of(RepositoryRef.of("a/first"), RepositoryRef.of("A/second")),
            true,
            true,
            false,
            12,
            Instant.EPOCH);
    List<Release> releases =
        List.of(
            new Release("v2\n", Instant.parse("2025-01-01T00:00:00Z"), true),
            new Release("v1", Instant.EPOCH, false),
            new Release("v1", Instant.EPOCH, false));
    try (Store store = Stores.write(file())) {
      store.saveRepository(repository, SyncState.INITIAL);
      store.saveReleases(repository.id(), List.of(new Release("v0", Instant.EPOCH, false)));
      store.saveReleases(repository.id(), releases);
      assertThat(store.repository(repository.id()))
          .contains(new StoredRepository(repository, SyncState.INITIAL));
      assertThat(store.releases(repository.id())).isEqualTo(releases);
      assertThat(store.releases(1)).isEmpty();
    }
  }

  @Test
  void aSurrogateWithoutItsOtherHalfBecomesTheReplacementCharacter() {
    try (Store store = Stores.withRepository(file())) {
      Item item = Items.issue(1).titled("a\ud800b \udc00\ud83e\uddad \udfff").make();
      store.saveItems(ID, List.of(item), SyncState.INITIAL);
      assertThat(store.item(ID, 1).orElseThrow().title())
          .isEqualTo("a\ufffdb \ufffd\ud83e\uddad \ufffd");
    }
  }

  @Test
  void instantsBeyondWhatMillisecondsCanSayBecomeTheNearestTheyCan() {
    Departure gone = new Departure(Instant.MIN, "octo/other#1");
    try (Store store = Stores.withRepository(file())) {
      Item item = Items.issue(1).created(Instant.MIN).updated(Instant.MAX).make();
      store.saveItems(ID, List.of(item), SyncState.INITIAL);
      store.histories().save(item, List.of());
      store.saveDepartures(ID, Map.of(1, gone));
      History history = store.histories().find(ID, 1).orElseThrow();
      assertThat(history.item().createdAt()).isEqualTo(Instant.ofEpochMilli(Long.MIN_VALUE));
      assertThat(history.item().updatedAt()).isEqualTo(Instant.ofEpochMilli(Long.MAX_VALUE));
      assertThat(history.events()).isEmpty();
      assertThat(history.gone()).isNotNull();
    }
  }

  @Test
  void aFolderMayBearAnyName() {
    Path odd = folder.resolve("a b?c=d#e%41&é").resolve("store?immutable=1.db");
    try (Store store = Stores.withRepository(odd)) {
      assertThat(odd).exists();
    }
    try (Store store = Store.openForReading(odd)) {
      assertThat(store.repositories()).hasSize(1);
    }
  }

  private Path file() {
    return folder.resolve("store.db");
  }
}
