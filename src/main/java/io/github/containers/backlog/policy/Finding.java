package io.github.containers.backlog.policy;

import static java.util.Comparator.comparing;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.RepositoryRef;
import java.util.Comparator;

/**
 * What was decided about an item.
 *
 * @param repository present name of its repository
 * @param item the item as last read
 * @param decision what was decided
 */
public record Finding(RepositoryRef repository, Item item, Decision decision) {

  /** Oldest items first. */
  static final Comparator<Finding> ORDER =
      comparing((Finding finding) -> finding.item().createdAt())
          .thenComparing(Finding::repository)
          .thenComparingInt(finding -> finding.item().number());
}
