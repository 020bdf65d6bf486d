package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.SyntheticGitHub;

/**
 * What one run asked a server for.
 *
 * @param requests all of them
 * @param pages those of them for a page of a repository's items
 */
record Asked(long requests, long pages) {

  /** Where there is no server. */
  static final Asked NOTHING = new Asked(0, 0);

  /** What a server was asked for so far. */
  static Asked of(SyntheticGitHub server) {
    return new Asked(server.requests(), server.pages());
  }

  /** What came after that. */
  Asked since(Asked before) {
    return new Asked(requests - before.requests, pages - before.pages);
  }

  /** The one of fewer requests: the JDK's client repeats one whose connection had ended. */
  Asked orFewer(Asked other) {
    return other.requests < requests ? other : this;
  }
}
