package io.github.containers.backlog.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Hands out the values of one mapping by their keys. */
final class SectionReader {

  /** Keys that begin so are the user's own: a place for what anchors are to be taken from. */
  private static final String OWN = "x-";

  private final Shape.Section<?> section;
  private final Value whole;
  private final Map<String, Field> fields = new LinkedHashMap<>();

  SectionReader(Shape.Section<?> section, Value whole, List<Field> fields) {
    this.section = section;
    this.whole = whole;
    fields.forEach(field -> this.fields.put(field.name(), field));
  }

  void refuseUnknownAndMissing() {
    List<Field> unknown =
        fields.values().stream()
            .filter(field -> !field.name().startsWith(OWN))
            .filter(field -> !section.names().contains(field.name()))
            .toList();
    for (Field field : unknown) {
      String problem = "unknown key " + field.key().name() + inSection();
      field.key().refuse(problem, hint(field.name()));
    }
    section.keys().stream()
        .filter(key -> key.required() && !fields.containsKey(key.name()))
        .filter(key -> unknown.stream().noneMatch(field -> isMisspelled(field, key)))
        .forEach(key -> whole.refuse(section.phrase() + " needs \"" + key.name() + "\"", null));
  }

  /** Then the key is not missing as well. */
  private boolean isMisspelled(Field field, Key<?> key) {
    return Spelling.findNearest(field.name(), section.names())
        .filter(key.name()::equals)
        .isPresent();
  }

  /** The value of a key; empty where it is not given or was refused. */
  <T> Optional<T> find(Key<T> key) {
    return findValue(key).flatMap(key.shape()::read);
  }

  /** The value of a key, or its default where it is not given or was refused. */
  <T> T get(Key<T> key) {
    return find(key).orElseGet(key::fallback);
  }

  /** What is written behind a key; empty where it is not given. */
  Optional<Value> findValue(Key<?> key) {
    return Optional.ofNullable(fields.get(key.name())).map(Field::value);
  }

  /** Notes a problem with the value of a key, or with the whole where the key is not given. */
  void refuse(Key<?> key, String message, @Nullable String hint) {
    findValue(key).orElse(whole).refuse(message, hint);
  }

  /** Notes a problem that was found by its place. */
  void refuse(ConfigProblem problem) {
    whole.refuse(problem);
  }

  /** Where each of the keys is written. */
  Places places() {
    return new Places(
        whole.place(),
        fields.values().stream()
            .collect(Collectors.toMap(Field::name, field -> field.value().place())));
  }

  private String inSection() {
    return section.equals(FileSection.SECTION) ? "" : " in " + section.phrase();
  }

  private String hint(String name) {
    Optional<String> elsewhere =
        FileSection.parts().stream()
            .filter(other -> other.names().contains(name))
            .findFirst()
            .map(other -> "it is a key of " + other.phrase());
    String near = Spelling.hint(name, section.names());
    return elsewhere.orElse(
        near != null ? near : "known keys: " + String.join(", ", section.names()));
  }
}
