package io.github.containers.backlog.cli;

import io.github.containers.backlog.github.Access;
import io.github.containers.backlog.sync.SourceException;
import java.util.Optional;

/** How much of GitHub's rate limit is left. */
final class RequestsLeft {

  private static final int LITTLE = 100;
  private static final String SUBJECT = "rate limit";

  private final Access access;

  RequestsLeft(Access access) {
    this.access = access;
  }

  /** Says it; whether there are any. */
  boolean examine(Findings findings) {
    try {
      Optional<Access.Rate> rate = access.findRate();
      if (rate.isEmpty()) {
        findings.good(SUBJECT, "this server sets none");
      }
      rate.ifPresent(it -> say(it, findings));
      return rate.isEmpty() || rate.get().remaining() > 0;
    } catch (SourceException failure) {
      findings.bad(SUBJECT, String.valueOf(failure.getMessage()));
      return false;
    }
  }

  private static void say(Access.Rate rate, Findings findings) {
    String left =
        Words.count(rate.remaining())
            + " of "
            + Words.count(rate.limit())
            + " requests left until "
            + Words.timeOfDay(rate.resetAt());
    if (rate.remaining() == 0) {
      findings.bad(SUBJECT, left + "; wait until then, or use another token");
    } else if (rate.remaining() < LITTLE) {
      findings.note(SUBJECT, left + "; a long sync will stop and go on later");
    } else {
      findings.good(SUBJECT, left);
    }
  }
}
