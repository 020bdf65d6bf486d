package io.github.containers.backlog.report.chart;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Shortens {@code owner/name} to {@code name} wherever no other owner has one of that name. */
public final class DisplayNames implements UnaryOperator<String> {

  private final Map<String, Long> bearers;

  /** Knows what is unique among these. */
  public DisplayNames(Collection<String> fullNames) {
    bearers =
        fullNames.stream().collect(Collectors.groupingBy(DisplayNames::key, Collectors.counting()));
  }

  @Override
  public String apply(String fullName) {
    boolean unique = bearers.getOrDefault(key(fullName), 0L) <= 1;
    return unique ? withoutOwner(fullName) : fullName;
  }

  private static String key(String fullName) {
    return withoutOwner(fullName).toLowerCase(Locale.ROOT);
  }

  private static String withoutOwner(String fullName) {
    return fullName.substring(fullName.lastIndexOf('/') + 1);
  }
}
