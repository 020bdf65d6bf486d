package io.github.containers.backlog.store;

import static io.github.containers.backlog.store.Stores.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTest {

  private static final int KILLS = 6;

  @TempDir Path folder;

  @Test
  void whenAWriterIsKilledTheStoreHoldsWholePagesAndTheNextGoesOnThere()
      throws IOException, InterruptedException {
    Path file = folder.resolve("store.db");
    Random random = new Random(20250304);
    int saved = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      saved = writeUntilKilled(file, saved + 1 + random.nextInt(60), random.nextInt(2_000_000));
      assertHoldsWholePages(file, saved);
      assertHoldsWholeTimelines(file, saved, kill);
    }
  }

  /** Kills it some turns after it said that so many pages were saved; returns how many it said. */
  private static int writeUntilKilled(Path file, int pages, int turns)
      throws IOException, InterruptedException {
    try (OtherProcess writer = OtherProcess.writing(file)) {
      int said = 0;
      while (said < pages) {
        said = Integer.parseInt(writer.line().substring("saved ".length()));
      }
      for (int turn = 0; turn < turns; turn++) {
        Thread.onSpinWait();
      }
      writer.kill();
      return said;
    }
  }

  private static void assertHoldsWholePages(Path file, int atLeast) {
    try (Store store = Store.openForReading(file)) {
      int pages = OtherProcess.pages(store.repository(ID).orElseThrow().state());
      assertThat(pages).as("pages, of those said to be saved").isGreaterThanOrEqualTo(atLeast);
      List<Item> all =
          IntStream.range(0, pages).mapToObj(OtherProcess::page).flatMap(List::stream).toList();
      assertThat(Stores.histories(store, ID)).extracting(History::item).isEqualTo(all);
    }
  }

  /** A kill between a page and its timeline leaves the page without one: once for each kill. */
  private static void assertHoldsWholeTimelines(Path file, int pages, int killsBefore) {
    try (Store store = Store.openForReading(file)) {
      int without = 0;
      for (int page = 0; page < pages; page++) {
        int number = page * OtherProcess.PAGE + 1;
        List<Event> events = store.histories().find(ID, number).orElseThrow().events();
        if (events == null) {
          without++;
        } else {
          assertThat(events).isEqualTo(OtherProcess.timeline(page));
        }
      }
      assertThat(without).isLessThanOrEqualTo(killsBefore);
    }
  }
}
