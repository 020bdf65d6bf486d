package io.github.containers.backlog.fuzz;

/** What is known of an input beforehand. */
enum Expected {
  /** It is right by the way it was made. */
  ACCEPTED,
  /** It is wrong by the way it was made. */
  REFUSED,
  /** Nobody knows. */
  EITHER;

  /** Whether this outcome contradicts it. */
  boolean contradicts(Outcome outcome) {
    return this != EITHER && (this == ACCEPTED) != outcome.accepted();
  }
}
