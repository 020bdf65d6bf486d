package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import java.time.Instant;

/**
 * From when, and with whose eyes, items are looked at.
 *
 * @param asOf the instant; what happened later has not happened
 * @param people who is a bot, this tool's own account among them, and who is a maintainer
 * @param kinds the kinds that items fall into
 * @param triagedLabel the label of items that somebody has looked at
 */
public record Viewpoint(Instant asOf, People people, Kinds kinds, String triagedLabel) {

  /** The label {@link #triagedLabel()} without a configuration. */
  public static final String TRIAGED = "triaged";

  /** That instant, seen without a configuration. */
  public static Viewpoint at(Instant asOf) {
    return new Viewpoint(asOf, People.DEFAULT, Kinds.DEFAULT, TRIAGED);
  }
}
