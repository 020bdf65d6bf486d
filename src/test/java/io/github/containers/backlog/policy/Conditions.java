package io.github.containers.backlog.policy;

import io.github.containers.backlog.policy.condition.ConditionLanguage;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Outcome;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import java.util.List;
import java.util.Optional;

/** Conditions for tests. */
public final class Conditions {

  private static final ConditionLanguage LANGUAGE =
      new ConditionLanguage(
          List.of("bug", "feature", "unclassified"), (word, known) -> Optional.empty());

  private Conditions() {}

  /** The condition of that text, which must be right. */
  public static synchronized Condition of(String text) {
    Outcome outcome = LANGUAGE.read(text);
    if (outcome instanceof Read read) {
      return read.condition();
    }
    throw new AssertionError(text + ": " + outcome);
  }
}
