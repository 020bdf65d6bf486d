package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.JournalWrite;
import java.util.Optional;

/** Says of a write that is in the journal, but was not made yet, whether it is still wanted. */
@FunctionalInterface
public interface Objection {

  /** Objects to nothing. */
  Objection NONE = write -> Optional.empty();

  /** Why it is not wanted any more, in words for people; empty where it is. */
  Optional<String> find(JournalWrite write);

  /** This one, or else the other. */
  default Objection or(Objection other) {
    return write -> find(write).or(() -> other.find(write));
  }
}
