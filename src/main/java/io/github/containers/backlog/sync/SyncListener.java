package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;

/** Is told how a sync goes on, from several threads. */
public interface SyncListener {

  /** A listener that doesn't listen. */
  SyncListener NONE = new SyncListener() {};

  /** So many repositories will be read. */
  default void began(int repositories) {}

  /**
   * Items of a repository were listed.
   *
   * @param seen how many so far
   * @param estimate how many there will be, as far as can be told by now; never below {@code seen}
   */
  default void listed(RepositoryRef repository, int seen, int estimate) {}

  /** So many timelines of a repository were read, of so many that are wanted. */
  default void timelines(RepositoryRef repository, int done, int wanted) {}

  /** Something worth a line that is no failure. */
  default void notice(String message) {}

  /** A repository was read, or it failed. */
  default void finished(RepositoryOutcome outcome) {}

  /** How many requests the rate limit leaves, until when. */
  default void rate(int remaining, int limit, Instant resetAt) {}
}
