package io.github.containers.backlog.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DealsTest {

  private static final Instant MONDAY = Instant.parse("2025-03-03T00:00:00Z");
  private static final DealtItem ONE = new DealtItem(1, 1, "alice", "untriaged", MONDAY);
  private static final DealtItem TWO = new DealtItem(1, 2, "b\u00f6b", "crickets", MONDAY);
  private static final DealtItem LATER =
      new DealtItem(1, 1, "carol", "oldest", MONDAY.plusSeconds(1));

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("store.db");
  }

  @Test
  void aDealIsThereWhenTheStoreIsOpenedAgain() {
    try (Store store = Stores.write(file)) {
      store.deals().save("first", List.of(TWO, ONE));
      store.deals().save("second", List.of(LATER));
    }
    try (Store store = Store.openForReading(file)) {
      assertThat(store.deals().of("first")).containsExactly(ONE, TWO);
      assertThat(store.deals().of("second")).containsExactly(LATER);
      assertThat(store.deals().of("third")).isEmpty();
    }
  }

  @Test
  void whatWasDealtExactlyThenCountsAndWhatWasDealtLaterDoesNot() {
    try (Store store = Stores.write(file)) {
      store.deals().save("second", List.of(LATER));
      store.deals().save("first", List.of(ONE, TWO));
      assertThat(store.deals().until(MONDAY)).containsExactly(ONE, TWO);
      assertThat(store.deals().until(MONDAY.plusSeconds(1))).containsExactly(ONE, TWO, LATER);
      assertThat(store.deals().until(MONDAY.minusMillis(1))).isEmpty();
    }
  }

  @Test
  void anItemIsNotDealtTwiceInADealAndNothingOfSuchADealIsKept() {
    try (Store store = Stores.write(file)) {
      DealtItem again = new DealtItem(1, 2, "alice", "crickets", MONDAY);
      assertThatThrownBy(() -> store.deals().save("first", List.of(ONE, TWO, again)))
          .isInstanceOf(StoreException.class);
      assertThat(store.deals().of("first")).isEmpty();
    }
  }

  @Test
  void aReaderCannotKeepADeal() {
    Stores.withRepository(file).close();
    try (Store store = Store.openForReading(file)) {
      assertThatThrownBy(() -> store.deals().save("first", List.of(ONE)))
          .isInstanceOf(IllegalStateException.class);
    }
  }
}
