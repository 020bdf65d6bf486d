package io.github.containers.backlog.policy;

import java.time.Instant;
import java.util.List;

/**
 * What a plan saw of an item. Where the item differs from it just before a write, the write is not
 * made.
 *
 * @param open whether the item was open
 * @param locked whether it was locked
 * @param labels the labels that it bore, in alphabetical order
 * @param updatedAt when anybody had last changed anything about it
 * @param humanActivityAt when a human had last done anything to it
 */
public record Seen(
    boolean open, boolean locked, List<String> labels, Instant updatedAt, Instant humanActivityAt) {

  /** Copies the list. */
  public Seen {
    labels = labels.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
  }
}
