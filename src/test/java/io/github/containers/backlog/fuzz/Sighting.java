package io.github.containers.backlog.fuzz;

import io.github.containers.backlog.fake.FakeComment;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeLabel;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.store.JournalWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How a repository is at GitHub, as far as this program could change it.
 *
 * @param labels its labels
 * @param items what holds of its items, by their numbers
 */
record Sighting(Set<String> labels, Map<Integer, State> items) {

  /** What holds of an item. */
  record State(boolean open, String body, Set<String> labels, List<String> comments) {

    static State of(FakeIssue issue) {
      List<String> comments = issue.comments().stream().map(FakeComment::body).toList();
      return new State(issue.isOpen(), issue.body(), new TreeSet<>(issue.labels()), comments);
    }

    State after(JournalWrite write) {
      Set<String> borne = new TreeSet<>(labels);
      List<String> said = new ArrayList<>(comments);
      boolean closes = false;
      switch (write.kind()) {
        case ADD_LABEL -> borne.add(write.subject());
        case REMOVE_LABEL -> borne.remove(write.subject());
        case COMMENT -> said.add(write.text());
        case CLOSE -> closes = true;
        default -> throw new Broken("no plan asks for that: " + write);
      }
      return new State(open && !closes, body, borne, said);
    }
  }

  static Sighting of(FakeRepository repository) {
    Map<Integer, State> items = new TreeMap<>();
    repository.issues().forEach(issue -> items.put(issue.number(), State.of(issue)));
    Set<String> labels = new TreeSet<>();
    repository.labels().stream().map(FakeLabel::name).forEach(labels::add);
    return new Sighting(labels, items);
  }

  /** How it must be once these were made. */
  Sighting after(List<JournalWrite> writes) {
    Sighting after = new Sighting(new TreeSet<>(labels), new TreeMap<>(items));
    for (JournalWrite write : writes) {
      if (write.number() == 0) {
        after.labels.add(write.subject());
      } else {
        after.items.computeIfPresent(write.number(), (number, state) -> state.after(write));
      }
    }
    return after;
  }
}
