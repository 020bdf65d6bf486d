package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Repository;
import java.util.List;
import java.util.function.Function;

/**
 * How much of each repository is read, besides its items.
 *
 * @param timelines says of which of its items the timelines are wanted
 * @param releases whether its releases are; a request more
 * @param labels whether its labels are; a request more for every hundred of them
 * @param maintainersFiles paths of its lists of maintainers that are wanted; a request more each
 */
public record Extent(
    Function<Repository, HistoryScope> timelines,
    boolean releases,
    boolean labels,
    List<String> maintainersFiles) {

  /** Copies the list. */
  public Extent {
    maintainersFiles = List.copyOf(maintainersFiles);
  }

  /** What figures need. */
  public static Extent forFigures(
      Function<Repository, HistoryScope> scope, List<String> maintainersFiles) {
    return new Extent(scope, true, false, maintainersFiles);
  }

  /** What policies need. */
  public static Extent forPolicies(
      Function<Repository, HistoryScope> scope, List<String> maintainersFiles) {
    return new Extent(scope, false, true, maintainersFiles);
  }
}
