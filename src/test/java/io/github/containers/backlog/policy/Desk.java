package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Where tests look at items: in one repository, as {@code triage-bot}, at some day. */
public final class Desk {

  public static final String TOOL = "triage-bot";
  public static final Repository REPOSITORY = repository("acme/desk", false);

  private Desk() {}

  /** Midnight of a day; the first is 2025-01-01. */
  public static Instant day(int day) {
    return Instant.parse("2025-01-01T00:00:00Z").plusSeconds((day - 1) * 86_400L);
  }

  public static Repository repository(String name, boolean archived) {
    return new Repository(
        1, RepositoryRef.of(name), List.of(), archived, false, true, 0, Instant.EPOCH);
  }

  public static RepositoryPolicies policies(Instant asOf, Policy... policies) {
    return policies(REPOSITORY, asOf, Undoings.NONE, policies);
  }

  public static RepositoryPolicies policies(
      Repository repository, Instant asOf, Undoings undoings, Policy... policies) {
    People people = new People(Set.of("ci-robot"), Set.of(), false);
    Viewpoint viewpoint = new Viewpoint(asOf, people, Kinds.DEFAULT, Viewpoint.TRIAGED);
    return new RepositoryPolicies(repository, viewpoint, Arrays.asList(policies), TOOL, undoings);
  }

  public static Subject subject(Instant asOf, History history) {
    Policy any = Policies.policy("any", Fixed.HOLDS).lookingAt(Coverage.ALL).make();
    return policies(asOf, any).find(history).orElseThrow();
  }

  /** What is decided about the only label. */
  static Decision decide(Instant asOf, History history, Policy... policies) {
    return decide(policies(asOf, policies), history);
  }

  static Decision decide(RepositoryPolicies policies, History history) {
    List<Decision> decisions = policies.decisionsOn(policies.find(history).orElseThrow());
    if (decisions.size() != 1) {
      throw new AssertionError(decisions);
    }
    return decisions.get(0);
  }
}
