package io.github.containers.backlog.proof;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the person who runs a proof chose: words like {@code seed=7}, separated by spaces. */
public final class Options {

  private final String words;
  private final Map<String, String> values = new LinkedHashMap<>();
  private final TreeSet<String> known = new TreeSet<>();

  private Options(String words) {
    this.words = words;
  }

  /**
   * Reads them.
   *
   * @throws IllegalArgumentException for a word without {@code =}
   */
  public static Options of(String words) {
    Options options = new Options(words.strip());
    for (String word : words.strip().split(" +")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        options.values.put(word.substring(0, equals), word.substring(equals + 1));
      } else if (!word.isEmpty()) {
        throw new IllegalArgumentException("'" + word + "' is not of the form name=value");
      }
    }
    return options;
  }

  /** A number, or {@code usual} where nothing was said. */
  public int number(String name, int usual) {
    return Math.toIntExact(number(name, (long) usual));
  }

  /** A number, or {@code usual} where nothing was said. */
  public long number(String name, long usual) {
    String word = text(name, Long.toString(usual));
    try {
      return Long.parseLong(word);
    } catch (NumberFormatException other) {
      throw new IllegalArgumentException(name + "=" + word + ": it is to be a number", other);
    }
  }

  /**
   * Words separated by commas, or all there are where nothing was said.
   *
   * @throws IllegalArgumentException for another than these
   */
  public Set<String> among(String name, Collection<String> words) {
    String given = text(name, "");
    if (given.isEmpty()) {
      return new LinkedHashSet<>(words);
    }
    Set<String> chosen = new LinkedHashSet<>(List.of(given.split(",")));
    for (String word : chosen) {
      if (!words.contains(word)) {
        throw new IllegalArgumentException(
            "%s=%s: there is none; there are %s".formatted(name, word, String.join(", ", words)));
      }
    }
    return chosen;
  }

  /** A word, or {@code usual} where nothing was said. */
  public String text(String name, String usual) {
    known.add(name);
    return values.getOrDefault(name, usual);
  }

  /**
   * To be called once everything was asked for.
   *
   * @throws IllegalArgumentException for an option that nobody asked for
   */
  public void refuseOthers() {
    values.keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException(
                  "there is no option '" + name + "' here; there are " + known);
            });
  }

  /** As they were given. */
  @Override
  public String toString() {
    return words;
  }
}
