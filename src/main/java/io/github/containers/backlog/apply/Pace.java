package io.github.containers.backlog.apply;

import java.time.Instant;

/** Leaves time between two writes, and keeps GitHub's time. */
final class Pace {

  private final Terms terms;
  private Instant now;
  private boolean written;

  Pace(Terms terms, Instant now) {
    this.terms = terms;
    this.now = now;
  }

  /** Waits where something was written already. */
  void keep() {
    if (written && !terms.pace().isZero()) {
      terms.sleeper().accept(terms.pace());
    }
    written = false;
  }

  /** A write is about to be made. */
  void begin() {
    written = true;
  }

  /** GitHub said what time it is. */
  void tell(Instant time) {
    if (time.isAfter(now)) {
      now = time;
    }
  }

  /** The time as GitHub last told it. */
  Instant now() {
    return now;
  }
}
