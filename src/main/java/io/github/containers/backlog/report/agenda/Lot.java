package io.github.containers.backlog.report.agenda;

import io.github.containers.backlog.report.finding.ListedItem;
import io.github.containers.backlog.report.finding.Queue;
import io.github.containers.backlog.report.finding.Worklist;
import io.github.containers.backlog.report.finding.Worklist.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * An issue of the queue.
 *
 * @param place in the queue, from 0: the most urgent list first, each in its order
 * @param theme of the list that it stands in
 * @param item the issue
 */
public record Lot(int place, Theme theme, ListedItem item) {

  /** All of a queue, in its order. */
  static List<Lot> of(Queue queue) {
    List<Lot> lots = new ArrayList<>();
    for (Worklist list : queue.lists()) {
      list.first().forEach(item -> lots.add(new Lot(lots.size(), list.theme(), item)));
    }
    return lots;
  }

  long ageSeconds() {
    return item.age().toSeconds();
  }

  boolean isAssignedTo(String person) {
    return item.assignees().stream().anyMatch(person::equalsIgnoreCase);
  }
}
