package io.github.containers.backlog.sync;

import java.io.Serial;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An answer that can't be had. The message says to a person what is wrong and what to do. */
public final class SourceException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final Reason reason;
  private final @Nullable Instant retryAt;

  /** Why an answer can't be had. */
  public enum Reason {
    /** The token is not accepted. */
    UNAUTHORIZED,
    /** It is not there, or not for this token to see. */
    NOT_FOUND,
    /** It is there, but not for this token. */
    FORBIDDEN,
    /** The rate limit is used up for longer than one waits. */
    RATE_LIMITED,
    /** No connection, or broken ones again and again. */
    UNREACHABLE,
    /** GitHub answers that it failed itself (5xx), again and again; what else is asked may work. */
    FAILING,
    /** An answer that GitHub's documentation does not foresee. */
    UNEXPECTED
  }

  /** With nothing else to say. */
  public SourceException(Reason reason, String message) {
    this(reason, message, null, null);
  }

  /**
   * With all there is to say.
   *
   * @param cause what it was noticed by; null without one
   * @param retryAt from when on it is worth trying again, in GitHub's time; null where unknown
   */
  public SourceException(
      Reason reason, String message, @Nullable Throwable cause, @Nullable Instant retryAt) {
    super(message, cause);
    this.reason = reason;
    this.retryAt = retryAt;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** From when on it is worth trying again, in GitHub's time; null where unknown. */
  public @Nullable Instant retryAt() {
    return retryAt;
  }
}
