package io.github.containers.backlog.config;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text, in the configuration or on the command line, that is not what it should be. The message
 * is for the person who typed it.
 */
public final class UnreadableTextException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final String problem;
  private final @Nullable String hint;

  UnreadableTextException(String problem, @Nullable String hint) {
    super(hint == null ? problem : problem + "; " + hint);
    this.problem = problem;
    this.hint = hint;
  }

  /** What is wrong, without the hint. */
  public String problem() {
    return problem;
  }

  /** What was probably meant, or what to write instead; empty where there is nothing to say. */
  public Optional<String> hint() {
    return Optional.ofNullable(hint);
  }
}
