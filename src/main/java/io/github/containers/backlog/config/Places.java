package io.github.containers.backlog.config;

import java.util.Map;

/**
 * Where the keys of a part of the configuration are written.
 *
 * @param whole where the part begins
 * @param values where the value of each key that is given begins
 */
public record Places(Place whole, Map<String, Place> values) {

  /** Copies the map. */
  public Places {
    values = Map.copyOf(values);
  }

  /** Where the value of this key is written, or the part as a whole where the key is not given. */
  public Place of(String key) {
    return values.getOrDefault(key, whole);
  }
}
