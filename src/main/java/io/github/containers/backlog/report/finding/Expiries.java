package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.OpenItem;
import java.util.Set;

/**
 * The items that bear a policy's label and whose grace ran out without an answer.
 *
 * @param items each as {@code owner/name#number}
 */
public record Expiries(Set<String> items) {

  /** Copies the set. */
  public Expiries {
    items = Set.copyOf(items);
  }

  boolean has(OpenItem open) {
    return items.contains(open.repository().fullName() + "#" + open.item().number());
  }
}
