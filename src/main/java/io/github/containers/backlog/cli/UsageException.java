package io.github.containers.backlog.cli;

import java.io.Serial;

/** A command line that contradicts itself or lacks something; the message says what to type. */
final class UsageException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
