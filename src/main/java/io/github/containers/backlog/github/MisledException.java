package io.github.containers.backlog.github;

import java.io.IOException;

/**
 * An answer came, but it leads nowhere, or where one does not go, or is too much to take in: the
 * next one would be the same.
 */
class MisledException extends IOException {
  private static final long serialVersionUID = 1;

  MisledException(String message) {
    super(message);
  }
}
