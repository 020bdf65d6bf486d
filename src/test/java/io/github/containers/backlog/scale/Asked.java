package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.SyntheticGitHub;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/**
 * What one run asked a server for.
 *
 * @param requests all of them
 * @param pages those of them for a page of a repository's items
 */
record Asked(long requests, long pages) {

  /** Connections end seldom; a program that asks for more at times does so more often. */
  private static final int REPEATED = 3;

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

  /**
   * What each of several rounds asked for: the fewest, as the JDK's client repeats a request by
   * itself whose connection had ended.
   *
   * @throws IOException where rounds differ by more than that
   */
  static Asked inEach(List<Asked> rounds) throws IOException {
    List<Asked> ascending =
        rounds.stream().sorted(Comparator.comparingLong(Asked::requests)).toList();
    Asked fewest = ascending.get(0);
    Asked most = ascending.get(ascending.size() - 1);
    if (most.requests - fewest.requests > REPEATED) {
      throw new IOException(
          "one round asked for " + fewest.requests + ", another for " + most.requests);
    }
    return fewest;
  }
}
