package io.github.containers.backlog.store;

import static io.github.containers.backlog.store.Stores.ID;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request that was open when an issue's timeline was read, and has been closed since. */
class LinkedPullRequestsTest {

  private static final Instant MENTIONED = Instant.parse("2024-02-01T00:00:00Z");
  private static final Instant CLOSED = Instant.parse("2024-03-01T00:00:00Z");

  @TempDir Path folder;
  @AutoClose Store store;
  private final Item issue = Items.issue(1).make();

  @BeforeEach
  void open() {
    store = Stores.withRepository(folder.resolve("store.db"));
    store.saveItems(ID, List.of(issue), SyncState.INITIAL);
  }

  private static Event mentionedBy(String repository, @Nullable Instant closedAt) {
    return new Event.CrossReferenced(
        MENTIONED, Actor.of("mia"), new Event.Source(repository, 2, true, MENTIONED, closedAt));
  }

  private List<Event> read(Event saved) {
    store.histories().save(issue, List.of(Stores.COMMENT, saved));
    List<Event> one = store.histories().find(ID, 1).orElseThrow().events();
    assertThat(Stores.histories(store, ID).get(0).events()).isEqualTo(one);
    assertThat(one).isNotNull();
    return one == null ? List.of() : one.subList(1, 2);
  }

  private void save(Items pullRequest) {
    store.saveItems(ID, List.of(pullRequest.make()), SyncState.INITIAL);
  }

  @Test
  void itIsClosedWhereItIsStored() {
    save(Items.pullRequest(2).closed(CLOSED));
    assertThat(read(mentionedBy("octo/first", null)))
        .containsExactly(mentionedBy("octo/first", CLOSED));
  }

  @Test
  void itIsFoundByAFormerNameOfItsRepository() {
    save(Items.pullRequest(2).closed(CLOSED));
    store.saveRepository(Stores.repository(ID, "octo/renamed"), SyncState.INITIAL);
    assertThat(read(mentionedBy("octo/first", null)))
        .containsExactly(mentionedBy("octo/first", CLOSED));
  }

  @Test
  void oneThatIsOpenStillStaysOpen() {
    save(Items.pullRequest(2));
    assertThat(read(mentionedBy("octo/first", null)))
        .containsExactly(mentionedBy("octo/first", null));
  }

  @Test
  void whatTheTimelineSaysOfItsClosingStands() {
    save(Items.pullRequest(2).closed(CLOSED));
    Event closed = mentionedBy("octo/first", CLOSED.plusSeconds(60));
    assertThat(read(closed)).containsExactly(closed);
  }

  @Test
  void oneOfARepositoryThatIsNotReadStaysAsItWas() {
    save(Items.pullRequest(2).closed(CLOSED));
    for (String elsewhere : new String[] {"octo/second", "", "no name"}) {
      assertThat(read(mentionedBy(elsewhere, null))).containsExactly(mentionedBy(elsewhere, null));
    }
  }
}
