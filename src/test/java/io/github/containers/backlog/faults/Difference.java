package io.github.containers.backlog.faults;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where two texts differ first. */
final class Difference {

  private static final int SHOWN = 120;

  private Difference() {}

  static String between(@Nullable String here, @Nullable String there) {
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
