package io.github.containers.backlog.cli;

import java.io.Serial;

/** Work that can't be done; the message says to a person why, and what to do. */
final class FailureException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  FailureException(String message) {
    super(message);
  }
}
