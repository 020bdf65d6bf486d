package io.github.containers.backlog.cli;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Work that can't be done; the message says to a person why, and what to do. */
final class FailureException extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;

  FailureException(String message) {
    this(message, null);
  }

  FailureException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
