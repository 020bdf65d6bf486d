package io.github.containers.backlog.policy.condition;

import io.github.containers.backlog.policy.Subject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that a condition can ask about an item.
 *
 * @param name how conditions call it
 * @param type what its values are
 * @param meaning what it says, in a sentence
 * @param example a condition with it
 * @param known the only values that it can have; none where any is possible
 * @param reading how it is read
 */
record Variable(
    String name,
    ValueType type,
    String meaning,
    String example,
    List<String> known,
    Reading reading) {

  /** How a variable is read from an item. */
  interface Reading {
    /**
     * The value: a text, a truth, a {@link Long}, a {@link java.time.Duration} or a list of texts;
     * null where it is not known.
     */
    @Nullable Object of(Subject subject);
  }

  Variable {
    known = List.copyOf(known);
  }

  Variable withKnown(List<String> values) {
    return new Variable(name, type, meaning, example, values, reading);
  }
}
