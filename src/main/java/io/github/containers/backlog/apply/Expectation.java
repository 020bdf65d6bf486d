package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.JournalWrite.Sight;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * How an item should be just before a write: as the plan saw it, with what this run did to it
 * since.
 */
final class Expectation {

  private final Sight seen;
  private final Set<String> labels;
  private final boolean touched;
  private boolean open;

  /**
   * @param doneSince what this run did to the item, in that order
   */
  Expectation(Sight seen, List<JournalWrite> doneSince) {
    this.seen = seen;
    labels = named(seen.labels());
    open = seen.open();
    touched = !doneSince.isEmpty();
    doneSince.forEach(this::happened);
  }

  private void happened(JournalWrite write) {
    switch (write.kind()) {
      case ADD_LABEL -> labels.add(write.subject());
      case REMOVE_LABEL -> labels.remove(write.subject());
      case CLOSE -> open = false;
      case REOPEN -> open = true;
      case COMMENT, DELETE_COMMENT, CREATE_LABEL, EDIT_BODY -> {}
    }
  }

  /**
   * In what the item differs from that; empty where it does not.
   *
   * @param humanActivityAt when a human last did anything to it; asked for only where the item was
   *     changed at all, which bots do too
   */
  Optional<String> findDifference(Item item, Supplier<Instant> humanActivityAt) {
    if (item.open() != open) {
      return Optional.of(open ? "it was closed meanwhile" : "it was opened again meanwhile");
    }
    if (item.locked() != seen.locked()) {
      return Optional.of(item.locked() ? "it was locked meanwhile" : "it was unlocked meanwhile");
    }
    Set<String> present = named(item.labels());
    if (!present.equals(labels)) {
      return Optional.of("its labels have changed meanwhile: " + change(labels, present));
    }
    if (!touched && item.updatedAt().equals(seen.updatedAt())) {
      return Optional.empty();
    }
    Instant last = humanActivityAt.get();
    return last.equals(seen.humanActivityAt())
        ? Optional.empty()
        : Optional.of("somebody was active meanwhile, at " + last);
  }

  private static String change(Set<String> before, Set<String> after) {
    Set<String> added = named(after);
    added.removeAll(before);
    Set<String> removed = named(before);
    removed.removeAll(after);
    StringBuilder words = new StringBuilder();
    added.forEach(label -> words.append(words.isEmpty() ? "+" : ", +").append(label));
    removed.forEach(label -> words.append(words.isEmpty() ? "-" : ", -").append(label));
    return words.toString();
  }

  private static Set<String> named(Iterable<String> names) {
    Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
    names.forEach(set::add);
    return set;
  }
}
