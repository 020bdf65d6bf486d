package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.History;
import java.time.Instant;

/** Knows what counts as human activity. It must be what the plan was made with. */
@FunctionalInterface
public interface Activity {

  /** When a human last did anything to an item until {@code asOf}, opening it included. */
  Instant last(History history, Instant asOf);
}
