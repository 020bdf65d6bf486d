package io.github.containers.backlog.metrics;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Idle;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Turn;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
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
 * @param awaiting whose turn it is, {@code reporter} or {@code maintainer}; null where not known
 * @param triaged whether it bears the label of items that somebody has looked at
 */
public record OpenItem(
    RepositoryRef repository,
    Item item,
    String kind,
    List<String> labels,
    Duration age,
    Duration idle,
    boolean idleExact,
    @Nullable String awaiting,
    boolean triaged) {

  static final Comparator<OpenItem> ORDER =
      comparing((OpenItem open) -> open.repository().fullName())
          .thenComparingInt(open -> open.item().number());

  static OpenItem of(RepositoryRef repository, ItemAt item) {
    Idle idle = item.idle();
    return new OpenItem(
        repository,
        item.item(),
        item.kind(),
        item.labels(),
        item.age(),
        idle.time(),
        idle.exact(),
        item.findTurn().map(Turn::awaiting).map(side -> side.key()).orElse(null),
        item.triaged());
  }
}
