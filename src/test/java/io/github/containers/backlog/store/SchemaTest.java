package io.github.containers.backlog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.store.StoreException.Problem;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemaTest {

  private static final List<String> FIRST =
      List.of("CREATE TABLE word (text TEXT)", "INSERT INTO word VALUES ('kept')");
  private static final List<String> SECOND =
      List.of("ALTER TABLE word ADD COLUMN length INTEGER", "UPDATE word SET length = 4");
  private static final List<String> BROKEN =
      List.of("INSERT INTO word VALUES ('lost')", "INSERT INTO nowhere VALUES (1)");

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.openForWriting(folder.resolve("store.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  @Test
  void anEmptyStoreTakesEveryStep() {
    Schema.bringUpToDate(database, List.of(FIRST, SECOND));
    assertThat(version()).isEqualTo(2);
    assertThat(database.number("SELECT length FROM word WHERE text = 'kept'")).isEqualTo(4);
  }

  @Test
  void anOlderStoreTakesTheMissingStepsAndKeepsItsContent() {
    Schema.bringUpToDate(database, List.of(FIRST));
    database.execute("INSERT INTO word VALUES ('also')");
    Schema.bringUpToDate(database, List.of(FIRST, SECOND));
    assertThat(version()).isEqualTo(2);
    assertThat(database.number("SELECT sum(length) FROM word")).isEqualTo(8);
  }

  @Test
  void aStoreThatIsUpToDateTakesNoStep() {
    Schema.bringUpToDate(database, List.of(FIRST));
    Schema.bringUpToDate(database, List.of(FIRST));
    assertThat(database.number("SELECT count(*) FROM word")).isEqualTo(1);
  }

  @Test
  void aStepThatFailsLeavesTheStoreAsItWas() {
    Schema.bringUpToDate(database, List.of(FIRST));
    assertThatThrownBy(() -> Schema.bringUpToDate(database, List.of(FIRST, SECOND, BROKEN)))
        .isInstanceOf(StoreException.class);
    assertThat(version()).isEqualTo(1);
    assertThat(database.number("SELECT count(*) FROM word")).isEqualTo(1);
    Schema.bringUpToDate(database, List.of(FIRST, SECOND));
    assertThat(version()).isEqualTo(2);
  }

  @Test
  void anOlderStoreThatIsOpenForReadingSaysHowItIsConverted() {
    Schema.bringUpToDate(database, List.of(FIRST));
    assertThatThrownBy(() -> Schema.requireUpToDate(database, List.of(FIRST, SECOND)))
        .hasMessageContaining("older backlog (version 1 of the store); run `backlog sync`")
        .extracting(failure -> ((StoreException) failure).problem())
        .isEqualTo(Problem.TOO_OLD);
  }

  @Test
  void theStepsOfTheReleasesAreThree() {
    Schema.bringUpToDate(database, Schema.STEPS);
    assertThat(version()).isEqualTo(3);
    Schema.requireUpToDate(database, Schema.STEPS);
  }

  @Test
  void aStoreOfTheFirstReleaseKeepsWhatItHasAndGetsAJournal() {
    Schema.bringUpToDate(database, Schema.STEPS.subList(0, 1));
    database.execute("INSERT INTO release VALUES (1, 0, 'v1', 0, 0)");
    Schema.bringUpToDate(database, Schema.STEPS);
    assertThat(database.number("SELECT count(*) FROM release")).isEqualTo(1);
    assertThat(database.number("SELECT count(*) FROM run")).isZero();
  }

  @Test
  void aStoreOfTheSecondVersionKeepsItsJournalAndCanKeepDeals() {
    Schema.bringUpToDate(database, Schema.STEPS.subList(0, 2));
    database.execute("INSERT INTO run VALUES (1, 0, 'mia', NULL, NULL, NULL)");
    Schema.bringUpToDate(database, Schema.STEPS);
    assertThat(version()).isEqualTo(3);
    assertThat(database.number("SELECT count(*) FROM run")).isEqualTo(1);
    assertThat(database.number("SELECT count(*) FROM dealt")).isZero();
  }

  private int version() {
    return database.number("PRAGMA user_version");
  }
}
