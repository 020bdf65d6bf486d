package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.HistoryScope;
import io.github.containers.backlog.model.Repository;
import java.util.Optional;
import java.util.function.Function;

/**
 * How much of each repository is read, besides its items.
 *
 * @param timelines says of which of its items the timelines are wanted
 * @param releases whether its releases are; a request more
 * @param labels whether its labels are; a request more for every hundred of them
 * @param maintainersFile path of its list of maintainers, where that is wanted; a request more
 */
public record Extent(
    Function<Repository, HistoryScope> timelines,
    boolean releases,
    boolean labels,
    Optional<String> maintainersFile) {

  /** What figures need. */
  public static Extent timelines(Function<Repository, HistoryScope> scope) {
    return new Extent(scope, true, false, Optional.empty());
  }

  /** What policies need. */
  public static Extent forPolicies(
      Function<Repository, HistoryScope> scope, Optional<String> maintainersFile) {
    return new Extent(scope, false, true, maintainersFile);
  }
}
