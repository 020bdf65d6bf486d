package io.github.containers.backlog.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What may stand behind a key: reads it, and describes itself in words. The keys and their shapes
 * together are the one description of the configuration.
 */
sealed interface Shape<T> {

  /** How values are written, for those who wrote something else. */
  String ONE_TEXT = "write one text, without \"- \", brackets or keys";

  String LIST = "begin each entry with \"- \", or write [one, another]";
  String MAPPING = "write \"key: value\", one below the other";

  /** The value; empty where it was refused, which has then been noted. */
  Optional<T> read(Value value);

  /** What it is, with its article: {@code a list of labels}. */
  String phrase();

  private static <S, T> Optional<T> understand(Value value, S given, Function<S, T> parser) {
    try {
      return Optional.of(parser.apply(given));
    } catch (UnreadableTextException e) {
      value.refuse(e.problem(), e.hint().orElse(null));
      return Optional.empty();
    }
  }

  /** A text that a parser understands; it throws {@link UnreadableTextException} otherwise. */
  record Scalar<T>(String phrase, Form form, Function<String, T> parser) implements Shape<T> {
    @Override
    public Optional<T> read(Value value) {
      Optional<String> text = value.findText();
      if (text.isEmpty()) {
        value.refuseForm(phrase, ONE_TEXT);
        return Optional.empty();
      }
      return text.flatMap(given -> understand(value, given, parser));
    }
  }

  /** A list, or one entry of it alone. */
  record ListOf<T>(String phrase, Shape<T> entry) implements Shape<List<T>> {
    @Override
    public Optional<List<T>> read(Value value) {
      if (value.findText().isPresent()) {
        return entry.read(value).map(List::of);
      }
      Optional<List<Value>> entries = value.findEntries();
      if (entries.isEmpty()) {
        value.refuseForm(phrase, LIST);
      }
      return entries.map(all -> all.stream().flatMap(one -> entry.read(one).stream()).toList());
    }
  }

  /** A mapping whose keys are the user's own. */
  record MapOf<K, V>(String phrase, Shape<K> key, Shape<V> entry) implements Shape<Map<K, V>> {
    @Override
    public Optional<Map<K, V>> read(Value value) {
      Optional<List<Field>> fields = value.findFields();
      if (fields.isEmpty()) {
        value.refuseForm(phrase, MAPPING);
      }
      return fields.map(this::read);
    }

    private Map<K, V> read(List<Field> fields) {
      Map<K, V> entries = new LinkedHashMap<>();
      Set<String> taken = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
      for (Field field : fields) {
        if (!taken.add(field.name())) {
          field
              .key()
              .refuse(field.key().name() + " differs from an earlier key in case only", null);
        }
        Optional<K> name = key.read(field.key());
        Optional<V> content = entry.read(field.value());
        name.ifPresent(known -> content.ifPresent(given -> entries.put(known, given)));
      }
      return entries;
    }
  }

  /** A mapping, or something briefer that stands for one. */
  record BriefOr<T>(String phrase, Shape<T> brief, Shape<T> mapping) implements Shape<T> {
    @Override
    public Optional<T> read(Value value) {
      return (value.isMapping() ? mapping : brief).read(value);
    }
  }

  /**
   * Another shape, whose value is turned into something else, or refused with an {@link
   * UnreadableTextException}.
   */
  record Mapped<S, T>(Shape<S> shape, Function<S, T> turn) implements Shape<T> {
    @Override
    public Optional<T> read(Value value) {
      return shape.read(value).flatMap(given -> understand(value, given, turn));
    }

    @Override
    public String phrase() {
      return shape.phrase();
    }
  }

  /** Another shape, whose value is kept with its place in the file. */
  record Placed<T>(Shape<T> shape) implements Shape<Located<T>> {
    @Override
    public Optional<Located<T>> read(Value value) {
      return shape.read(value).map(read -> new Located<>(read, value));
    }

    @Override
    public String phrase() {
      return shape.phrase();
    }
  }

  /** A mapping with known keys. */
  record Section<T>(String phrase, List<Key<?>> keys, Function<SectionReader, Optional<T>> build)
      implements Shape<T> {

    /** Copies the list. */
    public Section {
      keys = List.copyOf(keys);
    }

    @Override
    public Optional<T> read(Value value) {
      Optional<List<Field>> fields = value.findFields();
      if (fields.isEmpty()) {
        value.refuseForm(phrase, MAPPING);
        return Optional.empty();
      }
      SectionReader reader = new SectionReader(this, value, fields.get());
      reader.refuseUnknownAndMissing();
      return build.apply(reader);
    }

    List<String> names() {
      return keys.stream().<String>map(Key::name).toList();
    }
  }
}
