package io.github.containers.backlog.config;

import io.github.containers.backlog.policy.condition.ConditionLanguage;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Outcome;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Read;
import io.github.containers.backlog.policy.condition.ConditionLanguage.Refused;
import io.github.containers.backlog.policy.condition.ConditionProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the conditions of the policies, each text once. */
final class ConditionReading {

  private final Map<String, Read> conditions = new HashMap<>();
  private final Problems problems = new Problems();
  private final ConditionLanguage language;

  private ConditionReading(Settings settings) {
    language = new ConditionLanguage(settings.kinds().names(), Spelling::findNearest);
  }

  /** Reads those of these settings. */
  static ConditionReading of(Settings settings) {
    ConditionReading reading = new ConditionReading(settings);
    settings.policies().forEach(reading::read);
    return reading;
  }

  /** Everything that is wrong with the conditions of these settings. */
  static List<ConfigProblem> problems(Settings settings) {
    return of(settings).problems();
  }

  List<ConfigProblem> problems() {
    return problems.sorted();
  }

  /** The condition of that text; empty where it was refused. */
  Optional<Read> find(String text) {
    return Optional.ofNullable(conditions.get(text));
  }

  private void read(PolicySettings policy) {
    boolean missing = policy.when().isEmpty();
    if (missing || conditions.containsKey(policy.when())) {
      return;
    }
    Outcome outcome = language.read(policy.when());
    if (outcome instanceof Read read) {
      conditions.put(policy.when(), read);
    } else if (outcome instanceof Refused refused) {
      refused.problems().stream()
          .takeWhile(problem -> !problems.isFull())
          .forEach(problem -> problems.add(placed(policy, problem)));
    }
  }

  private static ConfigProblem placed(PolicySettings policy, ConditionProblem problem) {
    return policy
        .places()
        .of(PolicySection.WHEN.name())
        .problemAt(problem.offset(), problem.message(), problem.hint());
  }
}
