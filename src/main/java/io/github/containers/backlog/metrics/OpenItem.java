package io.github.containers.backlog.metrics;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Idle;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Side;
import io.github.containers.backlog.timeline.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An open item and what is true of it.
 *
 * @param repository where it is
 * @param item as last read
 * @param kind that it falls into
 * @param labels that it bears, in alphabetical order
 * @param age since its creation
 * @param idle since the last human activity; at least, where not exact
 * @param idleExact whether its events are known
 * @param awaiting whose turn it is; null where not known
 * @param waiting for how long it has been that side's turn; null where not known
 * @param triaged whether it bears the label of items that somebody has looked at
 * @param retriageDue whether it is triaged and a user has commented since; null where not known
 * @param answered whether a maintainer other than its author has said a word; null where not known
 */
public record OpenItem(
    RepositoryRef repository,
    Item item,
    String kind,
    List<String> labels,
    Duration age,
    Duration idle,
    boolean idleExact,
    @Nullable Side awaiting,
    @Nullable Duration waiting,
    boolean triaged,
    @Nullable Boolean retriageDue,
    @Nullable Boolean answered) {

  static final Comparator<OpenItem> ORDER =
      comparing((OpenItem open) -> open.repository().fullName())
          .thenComparingInt(open -> open.item().number());

  static OpenItem of(RepositoryRef repository, ItemAt item) {
    Idle idle = item.idle();
    Optional<Turn> turn = item.findTurn();
    return new OpenItem(
        repository,
        item.item(),
        item.kind(),
        item.labels(),
        item.age(),
        idle.time(),
        idle.exact(),
        turn.map(Turn::awaiting).orElse(null),
        turn.map(Turn::since).map(since -> since(since, item)).orElse(null),
        item.triaged(),
        item.findRetriageDue().orElse(null),
        item.findWords().map(words -> words.findFirstResponse().isPresent()).orElse(null));
  }

  /** Whether it is its reporter's turn; null where not known. */
  public @Nullable Boolean awaitsReporter() {
    return awaiting == null ? null : awaiting == Side.REPORTER;
  }

  /** The word for the side that is awaited, as tables have it; null where not known. */
  public @Nullable String awaitingWord() {
    return awaiting == null ? null : awaiting.key();
  }

  private static Duration since(Instant then, ItemAt item) {
    return item.age().minus(Duration.between(item.item().createdAt(), then));
  }
}
