package io.github.containers.backlog.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.timeline.OpenIntervals;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntheticStoreTest {

  private static final HistoryScope ALL = new HistoryScope.All();
  private static final HistoryScope OPEN = new HistoryScope.Open();

  @TempDir Path folder;
  private int stores;

  @Test
  void itHasAsManyItemsAndRepositoriesAsAskedFor() {
    assertThat(histories(new SyntheticStore(1_000, 13, OPEN, 1)))
        .hasSize(1_000)
        .extracting(history -> history.item().repositoryId())
        .contains(1L, 13L)
        .allMatch(id -> id >= 1 && id <= 13);
  }

  @Test
  void theSameFiguresMakeTheSameStoreAndAnotherSeedAnother() {
    List<History> one = histories(new SyntheticStore(300, 3, ALL, 1));
    assertThat(histories(new SyntheticStore(300, 3, ALL, 1))).isEqualTo(one);
    assertThat(histories(new SyntheticStore(300, 3, ALL, 2))).isNotEqualTo(one);
  }

  @Test
  void aboutASeventhOfTheItemsIsOpen() {
    List<History> histories = histories(new SyntheticStore(5_000, 13, OPEN, 1));
    long open = histories.stream().map(History::item).filter(Item::open).count();
    assertThat(open / 5_000.0).isCloseTo(1 / 7.0, within(0.02));
  }

  @Test
  void withoutClosingsAllAreOpen() {
    assertThat(histories(new SyntheticStore(500, 2, OPEN, Closings.NONE, 1)))
        .hasSize(500)
        .allMatch(history -> history.item().open() && history.events() != null);
  }

  @Test
  void aLongerHistoryLeavesAsManyItemsOpen() {
    Closings past = Closings.ofHistory(8);
    assertThat(open(new SyntheticStore(40_000, 2, OPEN, past, 1)))
        .isCloseTo(open(new SyntheticStore(5_000, 2, OPEN, 1)), withinPercentage(15));
  }

  private long open(SyntheticStore content) {
    return histories(content).stream().filter(history -> history.item().open()).count();
  }

  @Test
  void timelinesAreThereOfTheItemsAskedFor() {
    assertThat(histories(new SyntheticStore(500, 2, OPEN, 1)))
        .allMatch(history -> (history.events() != null) == history.item().open());
    assertThat(histories(new SyntheticStore(500, 2, ALL, 1)))
        .noneMatch(history -> history.events() == null);
  }

  @Test
  void eventsEndInTheStateTheItemIsIn() {
    assertThat(histories(new SyntheticStore(2_000, 2, ALL, 1)))
        .allMatch(history -> OpenIntervals.of(history).exact());
  }

  private List<History> histories(SyntheticStore content) {
    Path file = folder.resolve("store-" + ++stores + ".db");
    content.write(file);
    List<History> histories = new ArrayList<>();
    try (Store store = Store.openForReading(file)) {
      for (int id = 1; id <= content.repositories(); id++) {
        store.histories().forEach(id, histories::add);
      }
    }
    return histories;
  }
}
