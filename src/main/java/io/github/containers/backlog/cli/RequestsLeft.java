package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Access;
import io.github.containers.backlog.sync.SourceException;

/** How much of GitHub's rate limit is left. */
final class RequestsLeft {

  private static final int LITTLE = 100;

  private final Access access;

  RequestsLeft(Access access) {
    this.access = access;
  }

  /** Says it; whether there are any. */
  boolean examine(Findings findings) {
    try {
      Access.Rate rate = access.rate();
      String left =
          Words.count(rate.remaining())
              + " of "
              + Words.count(rate.limit())
              + " requests left until "
              + Words.timeOfDay(rate.resetAt());
      if (rate.remaining() == 0) {
        findings.bad("rate limit", left + "; wait until then, or use another token");
      } else if (rate.remaining() < LITTLE) {
        findings.note("rate limit", left + "; a long sync will stop and go on later");
      } else {
        findings.good("rate limit", left);
      }
      return rate.remaining() > 0;
    } catch (SourceException failure) {
      findings.bad("rate limit", String.valueOf(failure.getMessage()));
      return false;
    }
  }
}
