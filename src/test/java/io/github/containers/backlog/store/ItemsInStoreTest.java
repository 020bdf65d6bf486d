package io.github.containers.backlog.store;

import static io.github.containers.backlog.store.Stores.COMMENT;
import static io.github.containers.backlog.store.Stores.ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ItemsInStoreTest {

  private static final Departure TRANSFERRED =
      new Departure(Instant.parse("2025-01-01T00:00:00Z"), "octo/second#9");
  private static final Departure DELETED =
      new Departure(Instant.parse("2025-01-01T00:00:00Z"), null);

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Stores.withRepository(folder.resolve("store.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void anItemThatIsReadAgainReplacesItself() {
    save(Items.issue(1).titled("before").labeled("a", "b").make());
    Item after = Items.issue(1).titled("after").closed("2024-03-01T00:00:00Z").make();
    save(after);
    assertThat(Stores.histories(store, ID)).containsExactly(History.withoutEvents(after));
    assertThat(store.counts(ID)).isEqualTo(new Counts(1, 0, 0, 0));
  }

  @Test
  void theSameNumberInAnotherRepositoryIsAnotherItem() {
    store.saveRepository(Stores.repository(2, "octo/second"), SyncState.INITIAL);
    Item other = Items.issue(1).in(2).titled("other").make();
    save(Items.issue(1).make());
    store.saveItems(2, List.of(other), SyncState.INITIAL);
    assertThat(store.openItems(2)).containsExactly(other);
    assertThat(store.openItems(ID)).hasSize(1).doesNotContain(other);
    assertThat(store.counts(ID).items()).isEqualTo(1);
  }

  @Test
  void theLastOfTwoReadingsInOnePageCounts() {
    Item last = Items.issue(1).titled("last").make();
    save(Items.issue(1).titled("first").make(), last);
    assertThat(store.openItems(ID)).containsExactly(last);
  }

  @Test
  void onlyWhatIsOpenAndThereIsAnOpenItem() {
    Item open = Items.issue(4).make();
    Item pull = Items.pullRequest(2).make();
    save(open, pull, Items.issue(3).closed((Instant) null).make(), Items.issue(1).make());
    store.saveDepartures(ID, Map.of(1, DELETED, 77, DELETED));
    assertThat(store.openItems(ID)).containsExactly(pull, open);
    assertThat(store.countOpenItems(ID)).isEqualTo(2);
    assertThat(store.counts(ID)).isEqualTo(new Counts(3, 2, 1, 0));
    assertThat(store.item(ID, 77)).isEmpty();
  }

  @Test
  void anItemThatIsGoneKeepsItsHistory() {
    Item item = Items.issue(1).make();
    save(item);
    store.histories().save(item, List.of(COMMENT));
    store.saveDepartures(ID, Map.of(1, TRANSFERRED));
    History gone = new History(item, List.of(COMMENT), TRANSFERRED);
    assertThat(store.histories().find(ID, 1)).contains(gone);
    assertThat(Stores.histories(store, ID)).containsExactly(gone);
    assertThat(store.item(ID, 1)).contains(item);
    assertThat(store.counts(ID)).isEqualTo(new Counts(0, 0, 1, 0));
  }

  @Test
  void anItemThatIsReadAgainIsThereAgain() {
    Item item = Items.issue(1).make();
    save(item);
    store.saveDepartures(ID, Map.of(1, DELETED));
    save(item);
    assertThat(store.histories().find(ID, 1)).contains(History.withoutEvents(item));
    assertThat(store.openItems(ID)).containsExactly(item);
  }

  @Test
  void anItemThatChangedWithinTheSecondOfItsTimelineWantsAnother() {
    Item item = Items.issue(1).make();
    save(item);
    store.histories().save(item, List.of(COMMENT));
    Item labelled = Items.issue(1).labeled("triaged").make();
    assertThat(store.saveItems(ID, List.of(labelled), SyncState.INITIAL)).isEqualTo(1);
    assertThat(store.histories().itemsWithOutdated(ID)).containsExactly(labelled);
    store.histories().save(labelled, List.of(COMMENT));
    assertThat(store.saveItems(ID, List.of(labelled), SyncState.INITIAL)).isZero();
    assertThat(store.histories().itemsWithOutdated(ID)).isEmpty();
  }

  @Test
  void aTimelineOutlivesAReadingThatChangedNothing() {
    Item item = Items.issue(1).make();
    save(item);
    store.histories().save(item, List.of(COMMENT));
    save(item);
    assertThat(store.histories().find(ID, 1)).contains(History.of(item, List.of(COMMENT)));
    assertThat(store.histories().itemsWithOutdated(ID)).isEmpty();
    assertThat(store.histories().itemsWithout(ID)).isEmpty();
    assertThat(store.counts(ID).withTimeline()).isEqualTo(1);
  }

  @Test
  void aTimelineOfAMillisecondBeforeTheItemsLastChangeCountsAsNotFetched() {
    Instant changed = Instant.parse("2024-05-01T00:00:00Z");
    Item before = Items.issue(1).updated(changed.minusMillis(1)).make();
    Item now = Items.issue(1).updated(changed).make();
    save(before);
    store.histories().save(before, List.of(COMMENT));
    save(now);
    assertThat(store.histories().find(ID, 1)).contains(History.withoutEvents(now));
    assertThat(Stores.histories(store, ID)).containsExactly(History.withoutEvents(now));
    assertThat(store.histories().itemsWithOutdated(ID)).containsExactly(now);
    assertThat(store.histories().itemsWithout(ID)).isEmpty();
    assertThat(store.counts(ID).withTimeline()).isZero();
    store.histories().save(now, List.of());
    assertThat(store.histories().find(ID, 1)).contains(History.of(now, List.of()));
  }

  @Test
  void whatHasNoTimelineIsListedOldestFirstWithoutTheGone() {
    Item young = Items.issue(1).created("2024-03-01T00:00:00Z").make();
    Item old = Items.issue(5).created("2023-01-01T00:00:00Z").make();
    Item twin = Items.issue(4).created("2023-01-01T00:00:00Z").closed((Instant) null).make();
    save(young, old, twin, Items.issue(2).created("2020-01-01T00:00:00Z").make());
    store.saveDepartures(ID, Map.of(2, DELETED));
    assertThat(store.histories().itemsWithout(ID)).containsExactly(twin, old, young);
  }

  @Test
  void whatHasAnOutdatedTimelineIsListedOldestFirstWithoutTheGone() {
    Item young = Items.issue(1).created("2024-03-01T00:00:00Z").make();
    Item old = Items.issue(5).created("2023-01-01T00:00:00Z").make();
    Item gone = Items.issue(2).created("2020-01-01T00:00:00Z").make();
    save(young, old, gone, Items.issue(6).make());
    for (Item item : List.of(young, old, gone)) {
      Item earlier = Items.issue(item.number()).updated("2019-01-01T00:00:00Z").make();
      store.histories().save(earlier, List.of());
    }
    store.saveDepartures(ID, Map.of(2, DELETED));
    assertThat(store.histories().itemsWithOutdated(ID)).containsExactly(old, young);
  }

  @Test
  void everyHistoryIsPassedOnceAndByNumberHoweverManyThereAre() {
    List<Integer> numbers = new ArrayList<>(IntStream.rangeClosed(1, 2_500).boxed().toList());
    Collections.shuffle(numbers, new Random(1));
    save(numbers.stream().map(n -> Items.issue(n * 3).make()).toArray(Item[]::new));
    assertThat(Stores.histories(store, ID))
        .extracting(history -> history.item().number())
        .isEqualTo(IntStream.rangeClosed(1, 2_500).mapToObj(n -> n * 3).toList());
  }

  @Test
  void theStoreCanBeUsedWhileItsHistoriesArePassed() {
    save(IntStream.rangeClosed(1, 1_500).mapToObj(n -> Items.issue(n).make()).toArray(Item[]::new));
    store
        .histories()
        .forEach(ID, history -> store.histories().save(history.item(), List.of(COMMENT)));
    List<List<Event>> timelines = new ArrayList<>();
    store
        .histories()
        .forEach(
            ID,
            history ->
                timelines.add(store.histories().find(ID, history.item().number()).get().events()));
    assertThat(timelines).hasSize(1_500).containsOnly(List.of(COMMENT));
  }

  @Test
  void theStateIsSavedWithTheItems() {
    SyncState state = SyncState.INITIAL.withBackfillNext("next");
    store.saveItems(ID, List.of(), state);
    assertThat(store.repository(ID).orElseThrow().state()).isEqualTo(state);
  }

  @Test
  void itemsOfARepositoryThatWasNeverSavedAreRefusedAsAWhole() {
    List<Item> page = List.of(Items.issue(1).in(2).make());
    assertThatThrownBy(() -> store.saveItems(2, page, SyncState.INITIAL))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.item(2, 1)).isEmpty();
    save(Items.issue(1).make());
  }

  @Test
  void anItemOfAnotherRepositoryIsRefused() {
    List<Item> page = List.of(Items.issue(1).in(2).make());
    assertThatThrownBy(() -> store.saveItems(ID, page, SyncState.INITIAL))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void save(Item... items) {
    store.saveItems(ID, List.of(items), SyncState.INITIAL);
  }
}
