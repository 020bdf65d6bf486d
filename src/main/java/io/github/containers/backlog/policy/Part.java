package io.github.containers.backlog.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A part of a condition, and what is true of an item.
 *
 * @param text its text in the condition
 * @param joint how its own parts are joined
 * @param parts those parts; none for a comparison
 * @param verdict whether it holds
 * @param values what it asks about and what is true of the item, in words
 * @param change what would have to change for the label to be wanted, in words; null where this
 *     part stands in no way, and for parts that have parts
 */
public record Part(
    String text,
    Joint joint,
    List<Part> parts,
    Verdict verdict,
    Map<String, String> values,
    @Nullable String change) {

  /** How parts are joined. */
  public enum Joint {
    /** There are none. */
    NONE,
    /** All of them must hold ({@code &&}). */
    ALL,
    /** One of them must hold ({@code ||}). */
    ANY,
    /** The one of them must not hold ({@code !}). */
    NOT
  }

  /** Copies the collections, keeping their order. */
  public Part {
    parts = List.copyOf(parts);
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}
