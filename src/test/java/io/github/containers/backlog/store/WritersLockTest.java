package io.github.containers.backlog.store;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.store.StoreException.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class WritersLockTest {

  @TempDir Path folder;
  private Path file;
  private final List<String> messages = new ArrayList<>();
  private final List<Duration> sleeps = new ArrayList<>();

  @BeforeEach
  void name() {
    file = folder.resolve("store.db");
  }

  @Test
  void aSecondWriterWhoDoesNotWaitIsToldWhoHoldsTheLock() throws Exception {
    try (OtherProcess other = OtherProcess.holding(file)) {
      assertThat(refusal(file, Duration.ZERO))
          .hasMessageContaining(file.getFileName() + " is being written by process " + other.pid())
          .hasMessageContaining("(backlog elsewhere, since 2")
          .hasMessageEndingWith("try again when it has ended")
          .extracting(StoreException::problem)
          .isEqualTo(Problem.IN_USE);
      assertThat(messages).isEmpty();
      assertThat(sleeps).isEmpty();
      other.end();
    }
  }

  @Test
  void aSecondWriterWaitsUntilTheFirstHasEnded() throws Exception {
    try (OtherProcess other = OtherProcess.holding(file)) {
      LockWait wait =
          waiting(
              Duration.ofMinutes(1),
              sleep -> {
                if (sleeps.size() == 3) {
                  end(other);
                }
              });
      Store.openForWriting(file, wait).close();
      assertThat(sleeps).hasSize(3);
      assertThat(messages)
          .hasSize(1)
          .allMatch(message -> message.contains("process " + other.pid()))
          .allMatch(message -> message.endsWith("waiting for it to end"));
    }
  }

  @Test
  void aSecondWriterWaitsNoLongerThanItIsTold() {
    try (Store first = Stores.write(file)) {
      assertThat(refusal(file, Duration.ofMillis(600)).problem()).isEqualTo(Problem.IN_USE);
      assertThat(sleeps.stream().reduce(Duration.ZERO, Duration::plus))
          .isEqualTo(Duration.ofMillis(600));
      assertThat(messages).hasSize(1);
      assertThat(first.repositories()).isEmpty();
    }
  }

  @Test
  void theLockOfAKilledWriterIsFree() throws Exception {
    try (OtherProcess other = OtherProcess.holding(file)) {
      other.kill();
    }
    assertThat(file.resolveSibling("store.db.lock")).content().contains("backlog elsewhere");
    Stores.write(file).close();
  }

  @Test
  void aSecondAttemptOfThisProcessDoesNotFreeTheLock() throws Exception {
    try (Store first = Stores.write(file)) {
      assertThat(refusal(file, Duration.ZERO)).hasMessageContaining("this very process");
      try (OtherProcess other = OtherProcess.writing(file)) {
        assertThat(other.line())
            .contains("written by process " + ProcessHandle.current().pid() + " (backlog test");
      }
      assertThat(first.repositories()).isEmpty();
    }
  }

  @Test
  void aStoreHasOneLockByWhateverNameItIsCalled() throws IOException {
    try (Store first = Stores.write(file)) {
      Path link = Files.createSymbolicLink(folder.resolve("link.db"), file);
      Path roundabout = folder.resolve("folder/../store.db");
      Files.createDirectory(folder.resolve("folder"));
      assertThat(refusal(link, Duration.ZERO).problem()).isEqualTo(Problem.IN_USE);
      assertThat(refusal(roundabout, Duration.ZERO).problem()).isEqualTo(Problem.IN_USE);
      assertThat(first.repositories()).isEmpty();
    }
  }

  @Test
  void whoHoldsNoLockIsNotNamed() throws IOException {
    Stores.write(file).close();
    assertThat(file.resolveSibling("store.db.lock")).isEmptyFile();
  }

  @Test
  void anInterruptedWaitEndsAndStaysInterrupted() {
    LockWait wait =
        new LockWait(
            Duration.ofMinutes(1),
            messages::add,
            "backlog test",
            time -> {
              throw new InterruptedException();
            });
    try (Store first = Stores.write(file)) {
      assertThat(
              catchThrowableOfType(
                  StoreException.class, () -> Store.openForWriting(file, wait).close()))
          .hasMessageContaining("interrupted");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(first.repositories()).isEmpty();
    }
  }

  @Test
  @Timeout(value = 60_000, unit = MILLISECONDS)
  void severalThreadsMayUseOneStore() {
    try (Store store = Stores.write(file)) {
      IntStream.rangeClosed(1, 8)
          .parallel()
          .forEach(
              id -> {
                store.saveRepository(Stores.repository(id, "octo/r" + id), SyncState.INITIAL);
                for (int number = 1; number <= 50; number++) {
                  store.saveItems(
                      id, List.of(Items.issue(number).in(id).make()), SyncState.INITIAL);
                  store
                      .histories()
                      .save(Items.issue(number).in(id).make(), List.of(Stores.COMMENT));
                  assertThat(store.openItems(id)).hasSize(number);
                }
              });
      assertThat(store.repositories()).hasSize(8);
      for (int id = 1; id <= 8; id++) {
        assertThat(store.counts(id)).isEqualTo(new Counts(50, 50, 0, 50));
      }
    }
  }

  private StoreException refusal(Path name, Duration atMost) {
    return catchThrowableOfType(
        StoreException.class,
        () -> Store.openForWriting(name, waiting(atMost, sleep -> {})).close());
  }

  private LockWait waiting(Duration atMost, Consumer<Duration> meanwhile) {
    return new LockWait(
        atMost,
        messages::add,
        "backlog test",
        time -> {
          sleeps.add(time);
          meanwhile.accept(time);
        });
  }

  private static void end(OtherProcess other) {
    try {
      other.end();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
