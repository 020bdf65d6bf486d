package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.WriteKind;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolicyAccountsTest {

  private static final Instant MONDAY = Instant.parse("2025-03-03T00:00:00Z");

  @TempDir Path folder;
  @AutoClose Store store;

  @BeforeEach
  void open() {
    store =
        Store.openForWriting(folder.resolve("store.db"), new LockWait(Duration.ZERO, said -> {}));
  }

  @Test
  void policiesThatHaveNeverActedActAsNobody() {
    assertThat(accounts().last()).endsWith("[bot]");
    assertThat(accounts().all()).isEmpty();
  }

  @Test
  void thoseOfAllRunsAreKnownAndTheLatest() {
    run("old-tool", WriteKind.ADD_LABEL);
    run("triage-bot", WriteKind.REMOVE_LABEL);
    assertThat(accounts().last()).isEqualTo("triage-bot");
    assertThat(accounts().all()).containsExactlyInAnyOrder("old-tool", "triage-bot");
  }

  @Test
  void whoRefreshesATableIsNoPolicy() {
    run("triage-bot", WriteKind.ADD_LABEL);
    run("mheon", WriteKind.EDIT_BODY);
    assertThat(accounts().last()).isEqualTo("triage-bot");
    assertThat(accounts().all()).containsExactly("triage-bot");
  }

  private PolicyAccounts accounts() {
    return PolicyAccounts.of(store.journal());
  }

  private void run(String account, WriteKind kind) {
    RepositoryRef name = RepositoryRef.of("acme/anvil");
    JournalWrite write =
        new JournalWrite(1, name, 1, "It", "mia", MONDAY, "stale", kind, "", "", "", "", null);
    store.journal().begin(MONDAY, account, null, List.of(write));
  }
}
