package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.Item;

/** Where an item is that was missing in a list. */
public sealed interface Whereabouts {

  /** It is still there, in this state. */
  record Present(Item item) implements Whereabouts {}

  /** It was transferred or deleted. */
  record Gone(Departure departure) implements Whereabouts {}
}
