package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Opens stores and makes repositories for the tests of this package. */
final class Stores {

  /** The repository that most tests keep their items in. */
  static final long ID = 1;

  static final Event COMMENT =
      new Event.Commented(
          Instant.parse("2024-02-01T00:00:00Z"), Actor.of("somebody"), Association.MEMBER);

  private Stores() {}

  static Store write(Path file) {
    return Store.openForWriting(file, atOnce());
  }

  /** One in which {@link #ID} is known already. */
  static Store withRepository(Path file) {
    Store store = write(file);
    store.saveRepository(repository(ID, "octo/first"), SyncState.INITIAL);
    return store;
  }

  static LockWait atOnce() {
    return new LockWait(Duration.ZERO, message -> {}, "backlog test", time -> {});
  }

  static Repository repository(long id, String name, String... formerNames) {
    List<RepositoryRef> former = Arrays.stream(formerNames).map(RepositoryRef::of).toList();
    Instant createdAt = Instant.parse("2017-11-01T00:00:00Z");
    return new Repository(id, RepositoryRef.of(name), former, false, false, true, 7, createdAt);
  }

  static List<History> histories(Store store, long repositoryId) {
    List<History> histories = new ArrayList<>();
    store.histories().forEach(repositoryId, histories::add);
    return histories;
  }

  static Repository stored(Store store, long id) {
    return store.repository(id).orElseThrow().repository();
  }
}
