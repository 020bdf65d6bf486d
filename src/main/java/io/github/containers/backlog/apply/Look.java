package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;

/** What was found where an item should be. */
public sealed interface Look {

  /**
   * The item.
   *
   * @param item as it is now
   * @param body its opening text, from a stranger; empty without one
   * @param at when that was, in GitHub's time
   */
  record Present(Item item, String body, Instant at) implements Look {}

  /** It was transferred or deleted. */
  record Gone(Departure departure) implements Look {}

  /**
   * It is where it was, but its repository has another name now.
   *
   * @param there that name
   * @param at when it was found so, in GitHub's time
   */
  record Moved(RepositoryRef there, Instant at) implements Look {}
}
