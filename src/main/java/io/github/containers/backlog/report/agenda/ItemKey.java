package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.report.finding.ListedItem;

/**
 * What an item is known by, whatever its repository is called.
 *
 * @param repositoryId GitHub's id of its repository
 * @param number its number there
 */
record ItemKey(long repositoryId, int number) {

  static ItemKey of(ListedItem item) {
    return new ItemKey(item.repositoryId(), item.number());
  }
}
