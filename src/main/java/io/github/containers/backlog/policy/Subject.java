package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.timeline.ItemAt;
import java.time.Instant;

/**
 * What policies judge: an item at an instant, in its repository.
 *
 * @param repository where it is
 * @param at what is true of it
 */
public record Subject(Repository repository, ItemAt at) {

  /** The item as last read. */
  public Item item() {
    return at.item();
  }

  /** The instant. */
  public Instant asOf() {
    return at.viewpoint().asOf();
  }

  /** What a plan keeps of it, to notice later that the world has moved. */
  Seen seen() {
    return new Seen(
        at.open(),
        item().locked(),
        at.labels(),
        item().updatedAt(),
        asOf().minus(at.idle().time()));
  }
}
