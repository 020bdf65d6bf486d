package io.github.containers.backlog.apply;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Something could not be written, or not be read for it. The message is for people. */
public final class WriteException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  private final Consequence consequence;

  /** What to do then. */
  public enum Consequence {
    /** Leave this item alone: it was refused. */
    LEAVE_ITEM,
    /** Leave this repository alone: everything there would be refused. */
    LEAVE_REPOSITORY,
    /** Stop: everything would be refused, or nothing can be reached. Nothing was written. */
    STOP,
    /** Look: it may have been written or not. */
    LOOK_AGAIN
  }

  /** With nothing else to say. */
  public WriteException(Consequence consequence, String message) {
    this(consequence, message, null);
  }

  /**
   * With all there is to say.
   *
   * @param cause what it was noticed by; null without one
   */
  public WriteException(Consequence consequence, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.consequence = consequence;
  }

  /** What to do then. */
  public Consequence consequence() {
    return consequence;
  }

  /** Goes on up where everything is to stop. */
  void rethrowIfStop() {
    if (consequence == Consequence.STOP) {
      throw this;
    }
  }

  /** The message, which is always there. */
  String said() {
    return String.valueOf(getMessage());
  }
}
