package io.github.containers.backlog.cli;

import io.github.containers.backlog.policy.Phrases;
import java.util.Map;

/** Reasons, in short. */
final class Reasons {

  private Reasons() {}

  /** A reason without the values at its end, where these are said besides. */
  static String withoutValues(String reason, Map<String, String> values) {
    String end = ": " + Phrases.values(values);
    return reason.endsWith(end) ? reason.substring(0, reason.length() - end.length()) : reason;
  }
}
