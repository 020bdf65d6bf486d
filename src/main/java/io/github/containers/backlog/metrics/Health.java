package io.github.containers.backlog.metrics;

import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether a repository is looked after. The question behind it: has the maintainer gone?
 *
 * <p>What maintainers said is known only of items whose events are; by default these are the open
 * ones. A merge whose events are not known counts, whoever made it.
 *
 * @param repository its full name
 * @param open how many issues and pull requests are open
 * @param shareOfOpen what share that is of what is open in all repositories, from 0 to 1
 * @param sinceFirst time since the first item was opened; null where there is none
 * @param sinceRelease time since the last release that is no pre-release; null without any
 * @param sinceMerge time since a maintainer last merged a pull request; null if never
 * @param sinceWord time since a maintainer's last comment or review; null if none is known
 * @param pullRequestsAWeek how many were opened a week, lately
 * @param newcomers how many items were opened lately by neither a maintainer nor a bot
 * @param openKnown of how many open items the events are known
 * @param unanswered how many of these no maintainer but their author ever said a word to
 * @param items how many issues and pull requests there are
 * @param timelines of how many of these the events are known
 */
public record Health(
    String repository,
    int open,
    double shareOfOpen,
    @Nullable Duration sinceFirst,
    @Nullable Duration sinceRelease,
    @Nullable Duration sinceMerge,
    @Nullable Duration sinceWord,
    double pullRequestsAWeek,
    int newcomers,
    int openKnown,
    int unanswered,
    int items,
    int timelines) {

  /** "Lately" are the last 13 weeks, and without a sign for so long a maintainer seems gone. */
  public static final Duration LATELY = Duration.ofDays(91);

  /** Where fewer came, nobody was called for. */
  private static final int FEWEST_NEWCOMERS = 3;

  /** Of all repositories, by name. */
  static List<Health> of(SortedMap<String, HealthTally> tallies) {
    int open = tallies.values().stream().mapToInt(HealthTally::open).sum();
    return tallies.entrySet().stream()
        .map(entry -> entry.getValue().figures(entry.getKey(), open))
        .toList();
  }

  /**
   * Whether the maintainers seem gone: for 13 weeks no word, no merge and no release of theirs,
   * while others opened at least three items. Not said of a repository whose first item is younger,
   * nor where the events of most open items are not known.
   */
  public boolean maintainersSeemGone() {
    boolean known = openKnown > 0 && 2 * openKnown >= open;
    boolean young = sinceFirst == null || sinceFirst.compareTo(LATELY) < 0;
    boolean silent =
        Stream.of(sinceRelease, sinceMerge, sinceWord)
            .noneMatch(since -> since != null && since.compareTo(LATELY) < 0);
    return known && !young && silent && newcomers >= FEWEST_NEWCOMERS;
  }
}
