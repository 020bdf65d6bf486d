package io.github.containers.backlog.fake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** How GitHub is to misbehave, rule by rule. */
public final class Faults {

  private final List<FaultRule> rules = new CopyOnWriteArrayList<>();

  /**
   * A rule for requests whose method and whose path and query match; the first must match whole,
   * the second somewhere.
   */
  public FaultRule on(String method, String target) {
    FaultRule rule = new FaultRule(method, target);
    rules.add(rule);
    return rule;
  }

  /** Behaves from now on. */
  public void clear() {
    rules.clear();
  }

  List<Fault> striking(ApiRequest request) {
    return rules.stream().map(rule -> rule.strike(request)).flatMap(Optional::stream).toList();
  }
}
