package io.github.containers.backlog.policy.condition;

import io.github.containers.backlog.policy.Phrases;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How values are said in sentences. */
final class Spoken {

  private Spoken() {}

  /** The value in words; what is null is not known. */
  static String of(@Nullable Object value) {
    if (value == null) {
      return "not known";
    }
    if (value instanceof Duration duration) {
      return Phrases.days(duration);
    }
    if (value instanceof List<?> list) {
      return list.isEmpty()
          ? "none"
          : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
    return value.equals("") ? "none" : String.valueOf(value);
  }
}
