package io.github.containers.backlog.cli;

import io.github.containers.backlog.model.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a sync has come, at an instant.
 *
 * @param repositories how many are read in all; 0 while they are still being listed
 * @param finished how many of these are done with, the failed among them
 * @param failed how many could not be read
 * @param longest what of those under way has the most to go; null where none is
 * @param toGo how long it will take at the pace so far; null where that would be a guess
 * @param allowance what the rate limit leaves; null where GitHub has not said
 * @param pause why nothing is asked at the moment; null where something is
 */
record Standing(
    int repositories,
    int finished,
    int failed,
    @Nullable Work longest,
    @Nullable Duration toGo,
    @Nullable Allowance allowance,
    @Nullable Pause pause) {

  /**
   * How far one repository has come.
   *
   * @param what is read: {@code item} or {@code timeline}
   * @param done how many were read
   * @param wanted how many there are, or seem to be
   * @param each how many come with one request
   */
  record Work(RepositoryRef repository, String what, int done, int wanted, int each) {

    /** Items, a hundred with a request; how many there are is not known before the last page. */
    static Work items(RepositoryRef repository, int done, int estimate) {
      return new Work(repository, "item", done, estimate, 100);
    }

    /** Timelines, one with a request. */
    static Work timelines(RepositoryRef repository, int done, int wanted) {
      return new Work(repository, "timeline", done, wanted, 1);
    }

    /** Requests that were made for it. */
    double requestsDone() {
      return (double) done / each;
    }

    /** Requests that are still to be made. */
    double requestsLeft() {
      return (double) Math.max(0, wanted - done) / each;
    }
  }

  /** How many requests the rate limit leaves, until when. */
  record Allowance(int remaining, Instant resetAt) {}

  /**
   * A wait for GitHub.
   *
   * @param left for how long still
   * @param secondary whether for a secondary limit
   */
  record Pause(Instant until, Duration left, boolean secondary) {}
}
