package io.github.containers.backlog.store;

import static io.github.containers.backlog.store.Stores.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.store.StoreException.Problem;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpeningTest {

  @TempDir Path folder;
  private Path deep;
  private Path file;

  @BeforeEach
  void name() {
    deep = folder.resolve("some/deep/folder");
    file = deep.resolve("store.db");
  }

  @Test
  void theFileAndItsFolderAreMade() {
    Stores.withRepository(file).close();
    assertThat(file).exists();
    try (Store store = Store.openForReading(file)) {
      assertThat(store.repositories()).hasSize(1);
    }
  }

  @Test
  void aStoreThatWasClosedTwiceIsClosed() {
    Store store = Stores.write(file);
    store.close();
    store.close();
    Stores.write(file).close();
  }

  @Test
  void aStoreThatIsOpenedAgainHoldsWhatItHeld() {
    Stores.withRepository(file).close();
    try (Store store = Stores.write(file)) {
      assertThat(store.repositories()).hasSize(1);
    }
  }

  @Test
  void readingAStoreThatIsNotThereSaysWhatToDo() {
    assertThat(failure(() -> Store.openForReading(file)))
        .hasMessage("there is no store at %s yet; run `backlog sync` first", file)
        .extracting(StoreException::problem)
        .isEqualTo(Problem.MISSING);
    assertThat(file).doesNotExist();
  }

  @Test
  void anEmptyFileIsAStoreToWriteAndNoneToRead() throws IOException {
    Files.createDirectories(deep);
    Files.createFile(file);
    assertThat(failure(() -> Store.openForReading(file)).problem()).isEqualTo(Problem.MISSING);
    Stores.withRepository(file).close();
    Store.openForReading(file).close();
  }

  @Test
  void aStoreOfANewerReleaseIsRefusedAndLeftAlone() {
    Stores.withRepository(file).close();
    change("PRAGMA user_version = 99");
    for (StoreException refused :
        List.of(failure(() -> Stores.write(file)), failure(() -> Store.openForReading(file)))) {
      assertThat(refused)
          .hasMessageContaining("was written by a newer backlog (version 99 of the store)")
          .hasMessageContaining("update backlog");
      assertThat(refused.problem()).isEqualTo(Problem.TOO_NEW);
    }
    change("PRAGMA user_version = " + Schema.STEPS.size());
    try (Store store = Store.openForReading(file)) {
      assertThat(store.repositories()).hasSize(1);
    }
  }

  @Test
  void theDatabaseOfAnotherProgramIsRefusedAndLeftAlone() throws IOException {
    Files.createDirectories(deep);
    change("CREATE TABLE bookmarks (url TEXT)");
    byte[] before = Files.readAllBytes(file);
    assertThat(failure(() -> Stores.write(file)).problem()).isEqualTo(Problem.NOT_A_STORE);
    assertThat(failure(() -> Store.openForReading(file)).problem()).isEqualTo(Problem.NOT_A_STORE);
    assertThat(file).hasBinaryContent(before);
  }

  @Test
  void aTextIsRefusedAndLeftAlone() throws IOException {
    Files.createDirectories(deep);
    Files.writeString(file, "repositories: []\n".repeat(100));
    assertThat(failure(() -> Stores.write(file)))
        .hasMessageContaining(file.getFileName() + " is not a store of backlog");
    assertThat(failure(() -> Store.openForReading(file)).problem()).isEqualTo(Problem.NOT_A_STORE);
    assertThat(file).hasContent("repositories: []\n".repeat(100));
  }

  @Test
  void aFolderIsNoStore() {
    assertThat(failure(() -> Stores.write(folder)).problem()).isEqualTo(Problem.NOT_A_STORE);
    assertThat(failure(() -> Store.openForReading(folder)).problem())
        .isEqualTo(Problem.NOT_A_STORE);
  }

  @Test
  void whereAFolderMayNotBeMadeTheReasonIsInWords() {
    Path home = Path.of("/nonexistent");
    Throwable denied = new AccessDeniedException(home.toString());
    assertThat(StoreException.noAccess(home, "create the folder", denied))
        .hasMessageStartingWith(
            "cannot create the folder " + home + ": no permission for " + home + "; check");
    Throwable absent = new NoSuchFileException("/proc/x");
    assertThat(StoreException.noAccess(home, "create the folder", absent))
        .hasMessageContaining(": there is no /proc/x; check");
  }

  @Test
  void aFileWhereTheFolderShouldBeIsSaidToBe() throws IOException {
    Files.writeString(folder.resolve("some"), "a file");
    assertThat(failure(() -> Stores.write(file)))
        .hasMessageContaining("cannot create the folder " + deep)
        .extracting(StoreException::problem)
        .isEqualTo(Problem.NO_ACCESS);
  }

  @Test
  void aFailedOpeningFreesTheLock() throws IOException {
    Files.createDirectories(deep);
    Files.writeString(file, "no store");
    failure(() -> Stores.write(file));
    Files.delete(file);
    Stores.write(file).close();
  }

  @Test
  void aReadOnlyFolderIsSaidToBeAndItsStoreCanStillBeRead() {
    Stores.withRepository(file).close();
    assertThat(deep.toFile().setWritable(false)).isTrue();
    try {
      assumeThat(Files.isWritable(deep)).as("permissions bind this user").isFalse();
      assertThat(failure(() -> Stores.write(file.resolveSibling("other.db"))).problem())
          .isEqualTo(Problem.NO_ACCESS);
      try (Store store = Store.openForReading(file)) {
        assertThat(store.repositories()).hasSize(1);
      }
    } finally {
      assertThat(deep.toFile().setWritable(true)).isTrue();
    }
  }

  @Test
  void aReadOnlyFileIsSaidToBe() {
    Stores.withRepository(file).close();
    assertThat(file.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(file)).as("permissions bind this user").isFalse();
    assertThat(failure(() -> writeSomething()))
        .hasMessageContaining("cannot write " + file)
        .extracting(StoreException::problem)
        .isEqualTo(Problem.NO_ACCESS);
  }

  @Test
  void aDamagedFileIsSaidToBe() throws IOException {
    try (Store store = Stores.withRepository(file)) {
      store.saveItems(ID, page(1_000), SyncState.INITIAL);
    }
    byte[] content = Files.readAllBytes(file);
    for (int i = content.length / 2; i < content.length; i++) {
      content[i] = (byte) (i * 31);
    }
    Files.write(file, content);
    assertThat(failure(this::readEverything))
        .hasMessageContaining(file + " is damaged")
        .hasMessageContaining("`backlog sync` will read everything anew")
        .extracting(StoreException::problem)
        .isEqualTo(Problem.DAMAGED);
  }

  @Test
  void contentThatNobodyWroteIsSaidToBeDamaged() {
    try (Store store = Stores.withRepository(file)) {
      store.saveItems(ID, page(1), SyncState.INITIAL);
    }
    change("UPDATE item SET type = 'EPIC'");
    assertThat(failure(this::readEverything).problem()).isEqualTo(Problem.DAMAGED);
  }

  @Test
  void aFullDiskIsSaidToBeAndWhatWasSavedIsKept() {
    Stores.withRepository(file).close();
    Path real = StoreFile.forReading(file);
    try (Database database = StoreFile.openForWriting(real)) {
      ItemTable items = new ItemTable(database, new ItemRow(new Pools()));
      database.inTransaction(() -> items.save(page(10)));
      database.execute("PRAGMA max_page_count = 20");
      List<Item> tooMany = page(10_000);
      assertThat(failure(() -> database.inTransaction(() -> items.save(tooMany))))
          .hasMessageContaining("no space left for " + real)
          .extracting(StoreException::problem)
          .isEqualTo(Problem.DISK_FULL);
      assertThat(items.open(ID)).isEqualTo(page(10));
    }
  }

  @Test
  void aReaderSeesOneMomentWhateverIsWritten() {
    try (Store writer = Stores.withRepository(file)) {
      writer.saveItems(ID, page(10), SyncState.INITIAL);
      try (Store reader = Store.openForReading(file);
          Store secondReader = Store.openForReading(file)) {
        writer.saveItems(ID, page(20), SyncState.INITIAL.withBackfilled(true));
        assertThat(reader.openItems(ID)).hasSize(10);
        assertThat(reader.repository(ID).orElseThrow().state().backfilled()).isFalse();
        assertThat(secondReader.counts(ID).items()).isEqualTo(10);
      }
      try (Store reader = Store.openForReading(file)) {
        assertThat(reader.openItems(ID)).hasSize(20);
      }
    }
  }

  @Test
  void aReaderCannotWrite() {
    Stores.withRepository(file).close();
    try (Store reader = Store.openForReading(file)) {
      assertThatThrownBy(() -> reader.saveReleases(ID, List.of()))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private void writeSomething() {
    try (Store store = Stores.write(file)) {
      store.saveReleases(ID, List.of());
    }
  }

  private void readEverything() {
    try (Store store = Store.openForReading(file)) {
      store.repositories();
      Stores.histories(store, ID);
    }
  }

  private static List<Item> page(int size) {
    return new ArrayList<>(
        IntStream.rangeClosed(1, size).mapToObj(n -> Items.issue(n).make()).toList());
  }

  private void change(String sql) {
    try (Database database = Database.openForWriting(file)) {
      database.execute(sql);
    }
  }

  private static StoreException failure(Runnable action) {
    return catchThrowableOfType(StoreException.class, action::run);
  }
}
