package io.github.containers.backlog.github;

import java.io.IOException;

/**
 * Carries a request to where it goes and brings the answer, whatever its status. Each
 * implementation but the last adds one thing that GitHub needs: see {@link GitHubConnection}.
 */
interface Transport {

  /**
   * Sends it.
   *
   * @throws IOException where no whole answer came
   */
  Response send(Request request) throws IOException;
}
