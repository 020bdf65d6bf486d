package io.github.containers.backlog.benchmark.part;

import io.github.containers.backlog.benchmark.SyntheticStore;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.policy.Condition;
import io.github.containers.backlog.policy.Conditions;
import io.github.containers.backlog.policy.Coverage;
import io.github.containers.backlog.policy.Planner;
import io.github.containers.backlog.policy.Planning;
import io.github.containers.backlog.policy.Policies;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Subject;
import io.github.containers.backlog.policy.Undoings;
import io.github.containers.backlog.timeline.ItemAt;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** Judging all the items. */
@State(Scope.Benchmark)
public class PolicyParts {

  private static final String TOOL = "triage-bot";
  private static final Repository REPOSITORY =
      new Repository(
          1, SyntheticStore.name(1), List.of(), false, false, true, 0, SyntheticStore.BEGIN);

  private final Condition condition =
      Conditions.of("idle > days(90) && assignees.size() == 0 && !('security' in labels)");

  /** Whether a condition holds, in CEL. */
  @Benchmark
  public void conditions(ThousandItems items, Blackhole hole) {
    for (History history : items.histories) {
      hole.consume(condition.of(new Subject(REPOSITORY, new ItemAt(history, items.viewpoint))));
    }
  }

  /** What a policy would do, its label's life on each item included. */
  @Benchmark
  public Planning planning(ThousandItems items) {
    RepositoryPolicies policies =
        new RepositoryPolicies(
            REPOSITORY,
            items.viewpoint,
            List.of(
                Policies.policy("stale", condition).lookingAt(Coverage.ALL).withGrace(60).make()),
            TOOL,
            Undoings.NONE);
    Planner planner = new Planner(SyntheticStore.END, TOOL, true);
    items.histories.forEach(history -> planner.add(policies, history));
    return planner.planning();
  }
}
