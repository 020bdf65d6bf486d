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
    return labels.entrySet().stream()
        .filter(kind -> kind.getValue().stream().anyMatch(label -> contains(itsLabels, label)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(UNCLASSIFIED);
  }

  /** The names of all kinds in their order, {@link #UNCLASSIFIED} last. */
  public List<String> names() {
    return Stream.concat(labels.keySet().stream(), Stream.of(UNCLASSIFIED)).toList();
  }

  private static boolean contains(Collection<String> itsLabels, String label) {
    return itsLabels.stream().anyMatch(label::equalsIgnoreCase);
  }

  @SafeVarargs
  private static Map<String, List<String>> inOrder(Map.Entry<String, List<String>>... kinds) {
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    List.of(kinds).forEach(kind -> ordered.put(kind.getKey(), kind.getValue()));
    return ordered;
  }
}
