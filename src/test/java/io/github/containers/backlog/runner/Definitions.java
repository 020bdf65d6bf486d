package io.github.containers.backlog.runner;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Reads workflows and actions; what is not there is an empty mapping or list. */
final class Definitions {

  private Definitions() {}

  static Map<String, Object> read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      Yaml yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
      Map<?, ?> loaded = yaml.load(in);
      Map<String, Object> definition = new LinkedHashMap<>();
      // YAML 1.1 takes the key "on" for true.
      loaded.forEach((key, value) -> definition.put(key.equals(true) ? "on" : "" + key, value));
      return definition;
    }
  }

  @SuppressWarnings("unchecked") // keys of what is written there are texts
  static Map<String, Object> mapping(Map<String, ?> definition, String key) {
    Object value = definition.get(key);
    return value instanceof Map<?, ?> ? (Map<String, Object>) value : Map.of();
  }

  @SuppressWarnings("unchecked")
  static List<Map<String, Object>> steps(Map<String, ?> definition) {
    Object steps = definition.get("steps");
    return steps instanceof List<?> ? (List<Map<String, Object>>) steps : List.of();
  }

  static @Nullable String text(Map<String, ?> definition, String key) {
    Object value = definition.get(key);
    return value == null ? null : value.toString();
  }

  /** Each value of a mapping with its expressions evaluated; a lone expression keeps its type. */
  static Map<String, Object> evaluated(Map<String, ?> mapping, Map<String, ?> contexts) {
    Map<String, Object> values = new LinkedHashMap<>();
    mapping.forEach((key, value) -> values.put(key, evaluated(value, contexts)));
    return values;
  }

  static Object evaluated(@Nullable Object value, Map<String, ?> contexts) {
    String text = Expression.text(value).strip();
    boolean lone = text.startsWith("${{") && text.indexOf("}}") == text.length() - 2;
    Object result =
        lone
            ? Expression.evaluate(text.substring(3, text.length() - 2), contexts)
            : value instanceof Boolean ? value : Expression.interpolate(text, contexts);
    return result == null ? "" : result;
  }
}
