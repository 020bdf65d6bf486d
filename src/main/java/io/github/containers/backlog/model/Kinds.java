package io.github.containers.backlog.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The kinds that items fall into by their labels. They partition the items: each counts once.
 *
 * @param labels the labels of each kind, in the order in which the kinds are tried
 */
public record Kinds(Map<String, List<String>> labels) {

  /** The kind of what bears no kind's label. */
  public static final String UNCLASSIFIED = "unclassified";

  /** What holds without a configuration. */
  public static final Kinds DEFAULT =
      new Kinds(
          inOrder(
              Map.entry("bug", List.of("kind/bug", "bug")),
              Map.entry("feature", List.of("kind/feature", "enhancement", "RFE")),
              Map.entry("flake", List.of("flakes"))));

  /** Copies the map, keeping its order. */
  public Kinds {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** The first kind one of whose labels is among these, else {@link #UNCLASSIFIED}. */
  public String of(Collection<String> itsLabels) {
    // Loops: every item asks, and streams would take a good part of a report's time.
    for (Map.Entry<String, List<String>> kind : labels.entrySet()) {
      for (String label : kind.getValue()) {
        if (contains(itsLabels, label)) {
          return kind.getKey();
        }
      }
    }
    return UNCLASSIFIED;
  }

  /** The names of all kinds in their order, {@link #UNCLASSIFIED} last. */
  public List<String> names() {
    return Stream.concat(labels.keySet().stream(), Stream.of(UNCLASSIFIED)).toList();
  }

  private static boolean contains(Collection<String> itsLabels, String label) {
    for (String its : itsLabels) {
      if (label.equalsIgnoreCase(its)) {
        return true;
      }
    }
    return false;
  }

  @SafeVarargs
  private static Map<String, List<String>> inOrder(Map.Entry<String, List<String>>... kinds) {
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    List.of(kinds).forEach(kind -> ordered.put(kind.getKey(), kind.getValue()));
    return ordered;
  }
}
