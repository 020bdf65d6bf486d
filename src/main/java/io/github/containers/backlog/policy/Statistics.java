package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.ItemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many items were looked at and what is to be done with them, named as users of {@code
 * actions/stale} know it from its log.
 *
 * @param counts issues and pull requests of each figure; a figure that is not there is zero
 */
public record Statistics(Map<Figure, Count> counts) {

  /** What is counted. */
  public enum Figure {
    /** Open items that a policy looked at. */
    PROCESSED("Processed", ""),
    /** Items that get the label of a policy with a grace. */
    NEW_STALE("New stale", ""),
    /** Items that lose the label of a policy with a grace. */
    NO_LONGER_STALE("No longer stale", ""),
    /** Items whose grace ran out. */
    EXPIRED("Expired", ""),
    /** Items that are closed. */
    CLOSED("Closed", ""),
    /** Labels that are taken off. */
    DELETED_LABELS("Deleted", "labels"),
    /** Labels that are put on. */
    ADDED_LABELS("Added", "labels"),
    /** Comments. */
    ADDED_COMMENTS("Added", "comments"),
    /** Decisions to leave an item alone for a reason. */
    SKIPPED("Skipped", "");

    private final String what;
    private final String of;

    Figure(String what, String of) {
      this.what = what;
      this.of = of;
    }

    private String name(String one, String many) {
      return what + " " + (of.isEmpty() ? many : one + " " + of);
    }
  }

  /** So many issues and so many pull requests. */
  public record Count(int issues, int pullRequests) {

    /** None. */
    public static final Count ZERO = new Count(0, 0);

    static Count of(ItemType type) {
      return type == ItemType.PULL_REQUEST ? new Count(0, 1) : new Count(1, 0);
    }

    Count plus(Count other) {
      return new Count(issues + other.issues, pullRequests + other.pullRequests);
    }

    /** Both together. */
    public int total() {
      return issues + pullRequests;
    }
  }

  /** Copies the map, keeping its order. */
  public Statistics {
    Map<Figure, Count> copy = new EnumMap<>(Figure.class);
    copy.putAll(counts);
    counts = Collections.unmodifiableMap(copy);
  }

  /** How many. */
  public Count of(Figure figure) {
    return counts.getOrDefault(figure, Count.ZERO);
  }

  /** How many writes there are. */
  public int operations() {
    return of(Figure.ADDED_LABELS).total()
        + of(Figure.DELETED_LABELS).total()
        + of(Figure.ADDED_COMMENTS).total()
        + of(Figure.CLOSED).total();
  }

  /**
   * Lines for people, without what is zero: {@code Processed items: 12}, and below it issues and
   * PRs where there are both.
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    Arrays.stream(Figure.values()).forEach(figure -> lines.addAll(lines(figure, of(figure))));
    lines.add("Operations to perform: " + operations());
    return lines;
  }

  private static List<String> lines(Figure figure, Count count) {
    String issues = figure.name("issue", "issues") + ": " + count.issues();
    String pullRequests = figure.name("PR", "PRs") + ": " + count.pullRequests();
    if (count.issues() > 0 && count.pullRequests() > 0) {
      String both = figure.name("item", "items") + ": " + count.total();
      return List.of(both, "├── " + issues, "└── " + pullRequests);
    }
    return count.total() == 0 ? List.of() : List.of(count.issues() > 0 ? issues : pullRequests);
  }
}
