package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Makes equal texts, accounts and lists of labels one object: they repeat in every item. Bounded:
 * what has not been met for a while is made anew. For one thread at a time.
 */
final class Pools {

  private final Pool<String> texts = new Pool<>(text -> text);
  private final Pool<Actor> bots = new Pool<>(login -> new Actor(login, true));
  private final Pool<Actor> people = new Pool<>(login -> new Actor(login, false));
  private final Pool<List<String>> names =
      new Pool<>(text -> Fields.split(text).stream().map(this::text).toList());

  String text(String text) {
    return texts.get(text);
  }

  @Nullable String textOrNull(@Nullable String text) {
    return text == null ? null : text(text);
  }

  Actor actor(String login, boolean bot) {
    return bot ? bots.get(login) : people.get(login);
  }

  /** The names in a text of {@link Fields#join}. */
  List<String> names(String text) {
    return text.isEmpty() ? List.of() : names.get(text);
  }

  /** One value for each place; a later text that falls into the same place displaces it. */
  private static final class Pool<T> {

    private static final int PLACES = 1 << 14;

    private final Function<String, T> make;
    private final @Nullable String[] keys = new @Nullable String[PLACES];
    private final @Nullable Object[] values = new @Nullable Object[PLACES];

    Pool(Function<String, T> make) {
      this.make = make;
    }

    @SuppressWarnings("unchecked") // only what make made is put in
    T get(String key) {
      int hash = key.hashCode();
      int place = (hash ^ (hash >>> 14)) & (PLACES - 1);
      Object value = values[place];
      if (value == null || !key.equals(keys[place])) {
        value = make.apply(key);
        keys[place] = key;
        values[place] = value;
      }
      return (T) value;
    }
  }
}
