package io.github.containers.backlog.faults;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where two texts differ first. */
final class Difference {

  private static final int SHOWN = 120;

  private Difference() {}

  /** Where two collections of texts differ, by those names. */
  static List<String> among(
      Map<String, String> here, Map<String, String> there, Set<String> names) {
    return names.stream()
        .filter(name -> !Objects.equals(here.get(name), there.get(name)))
        .map(name -> name + " is not as undisturbed: " + between(here.get(name), there.get(name)))
        .toList();
  }

  private static String between(@Nullable String here, @Nullable String there) {
    if (here == null || there == null) {
      return here == null ? "it is missing" : "it should not be there";
    }
    List<String> one = here.lines().toList();
    List<String> other = there.lines().toList();
    for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return "'%s' for '%s'".formatted(cut(one.get(i)), cut(other.get(i)));
      }
    }
    return one.size() + " lines for " + other.size();
  }

  private static String cut(String line) {
    return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
  }
}
