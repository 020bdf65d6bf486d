package io.github.containers.backlog.scale;

import io.github.containers.backlog.benchmark.SyntheticGitHub;
import java.io.IOException;

/**
 * What one run asked a server for.
 *
 * @param requests all of them
 * @param pages those of them for a page of a repository's items
 */
record Asked(long requests, long pages) {

  /** Where there is no server. */
  static final Asked NOTHING = new Asked(0, 0);

  /**
   * What a server was asked for in one of so many rounds.
   *
   * @throws IOException where one round asked for something else than another
   */
  static Asked inEach(int rounds, SyntheticGitHub server) throws IOException {
    if (server.requests() % rounds != 0 || server.pages() % rounds != 0) {
      throw new IOException(server.requests() + " requests in " + rounds + " equal rounds");
    }
    return new Asked(server.requests() / rounds, server.pages() / rounds);
  }
}
