package io.github.containers.backlog.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/**
 * A key of the configuration.
 *
 * @param name as it is written
 * @param shape what stands behind it
 * @param required whether its section makes no sense without it
 * @param byDefault what holds without it, as it would be written; null where its absence means
 *     something of its own
 * @param meaning what it says, in a sentence for the reference
 */
record Key<T>(
    String name, Shape<T> shape, boolean required, @Nullable String byDefault, String meaning) {

  static <T> Key<T> required(String name, Shape<T> shape, String meaning) {
    return new Key<>(name, shape, true, null, meaning);
  }

  static <T> Key<T> optional(String name, Shape<T> shape, String meaning) {
    return new Key<>(name, shape, false, null, meaning);
  }

  static <T> Key<T> withDefault(String name, Shape<T> shape, String byDefault, String meaning) {
    return new Key<>(name, shape, false, byDefault, meaning);
  }

  /**
   * What holds without it.
   *
   * @throws IllegalStateException where there is no default, or where it cannot be read: a mistake
   *     in this program
   */
  T fallback() {
    if (byDefault == null) {
      throw new IllegalStateException("no default for " + name);
    }
    Reading reading = new Reading(Source.of("default", byDefault));
    Optional<Node> node = YamlDocument.compose(reading);
    return node.flatMap(written -> shape.read(new Value(written, name, reading)))
        .filter(read -> !reading.isRefused())
        .orElseThrow(() -> new IllegalStateException("unreadable default of " + name));
  }
}
