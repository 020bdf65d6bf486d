package io.github.containers.backlog.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RepositoryNamesTest {

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Stores.write(folder.resolve("store.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void repositoriesAreSortedByNameWithoutCase() {
    read(1, "b/b");
    read(2, "C/a");
    read(3, "a/z");
    assertThat(store.repositories())
        .extracting(stored -> stored.repository().ref().fullName())
        .containsExactly("a/z", "b/b", "C/a");
  }

  @Test
  void aMovedRepositoryKeepsItsHistoryAndItsFormerNames() {
    read(1, "old/tool");
    store.saveItems(1, List.of(Items.issue(5).make()), SyncState.INITIAL);
    read(1, "new/tool");
    read(1, "newest/tool");
    assertThat(Stores.stored(store, 1))
        .isEqualTo(Stores.repository(1, "newest/tool", "old/tool", "new/tool"));
    assertThat(store.repositories()).hasSize(1);
    assertThat(store.openItems(1)).hasSize(1);
  }

  @Test
  void aRepositoryThatIsReadAgainWithoutItsFormerNamesKeepsThem() {
    read(1, "new/tool", "old/tool");
    read(1, "new/tool");
    assertThat(Stores.stored(store, 1)).isEqualTo(Stores.repository(1, "new/tool", "old/tool"));
  }

  @Test
  void aRepositoryThatMovedBackDoesNotBearItsNameTwice() {
    read(1, "old/tool");
    read(1, "new/tool");
    read(1, "old/tool");
    assertThat(Stores.stored(store, 1)).isEqualTo(Stores.repository(1, "old/tool", "new/tool"));
  }

  @Test
  void aChangeOfCaseIsNoChangeOfName() {
    read(1, "old/tool");
    read(1, "Old/Tool", "OLD/TOOL");
    assertThat(Stores.stored(store, 1).ref().fullName()).isEqualTo("Old/Tool");
    assertThat(Stores.stored(store, 1).formerNames()).isEmpty();
  }

  @Test
  void aRepositoryMadeAnewUnderAnOldNameTakesThatName() {
    read(1, "old/tool");
    read(1, "new/tool");
    read(2, "OLD/tool");
    assertThat(Stores.stored(store, 1)).isEqualTo(Stores.repository(1, "new/tool"));
    assertThat(Stores.stored(store, 2)).isEqualTo(Stores.repository(2, "OLD/tool"));
    read(1, "new/tool", "old/tool");
    assertThat(Stores.stored(store, 1).formerNames()).as("a present name stays").isEmpty();
  }

  @Test
  void whoseNameAnotherBearsIsCalledByItsIdUntilItIsReadAgain() {
    read(1, "old/tool");
    store.saveItems(1, List.of(Items.issue(5).make()), SyncState.INITIAL);
    read(2, "old/tool");
    assertThat(Stores.stored(store, 1)).isEqualTo(Stores.repository(1, "repositories/1"));
    assertThat(store.openItems(1)).hasSize(1);
    assertThat(store.openItems(2)).isEmpty();
    read(1, "new/tool");
    assertThat(Stores.stored(store, 1)).isEqualTo(Stores.repository(1, "new/tool"));
  }

  @Test
  void twoRepositoriesMaySwapTheirNames() {
    read(1, "octo/a");
    read(2, "octo/b");
    read(1, "octo/b");
    read(2, "octo/a");
    assertThat(Stores.stored(store, 1)).isEqualTo(Stores.repository(1, "octo/b"));
    assertThat(Stores.stored(store, 2)).isEqualTo(Stores.repository(2, "octo/a"));
  }

  @Test
  void theStateOfARepositoryOutlivesTheLossOfItsName() {
    SyncState state = SyncState.INITIAL.withBackfilled(true).withProblem("none left");
    store.saveRepository(Stores.repository(1, "old/tool"), state);
    read(2, "old/tool");
    assertThat(store.repository(1).orElseThrow().state()).isEqualTo(state);
  }

  @ParameterizedTest
  @MethodSource("io.github.containers.backlog.store.Hostile#seeds")
  void inAnyOrderOfMovesEveryNameLeadsToAtMostOneRepository(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int id = 1 + random.nextInt(5);
      RepositoryRef name = RepositoryRef.of("octo/" + random.nextInt(6));
      read(id, name.fullName(), "octo/" + random.nextInt(6));
      assertThat(Stores.stored(store, id).ref()).isEqualTo(name);
      Set<RepositoryRef> seen = new HashSet<>();
      for (StoredRepository stored : store.repositories()) {
        Repository repository = stored.repository();
        assertThat(seen.add(repository.ref())).as("%s once", repository.ref()).isTrue();
        repository
            .formerNames()
            .forEach(former -> assertThat(seen.add(former)).as("%s once", former).isTrue());
      }
    }
  }

  private void read(long id, String name, String... formerNames) {
    store.saveRepository(Stores.repository(id, name, formerNames), SyncState.INITIAL);
  }
}
