package io.github.containers.backlog.policy.simulation;

import static io.github.containers.backlog.policy.Policies.policy;
import static io.github.containers.backlog.policy.simulation.RandomPast.LAST_YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Expiry;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.policy.RepositoryPolicies;
import io.github.containers.backlog.policy.Undoings;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is true of every simulation, tried on issues that people do random things to. */
class SimulationPropertiesTest {

  static final String TOOL = "triage-bot";

  private static final List<List<Policy>> POLICIES =
      List.of(
          List.of(
              policy("triaged", "maintainer_responded && kind != \"unclassified\"").make(),
              policy("stale", "kind == \"bug\" && idle > days(60)")
                  .exempting("high-impact")
                  .withGrace(30)
                  .again(50)
                  .make(),
              policy("crickets", "awaiting == \"reporter\" && waiting > days(20)")
                  .answeredByTheReporter()
                  .withGrace(15)
                  .closing()
                  .make()),
          List.of(
              policy("stale", "idle >= (kind == \"bug\" ? days(45) : weeks(9))")
                  .withGrace(20)
                  .saying("on.md", "off.md")
                  .closing()
                  .make()),
          List.of(
              policy(
                      "stale",
                      "linked_pull_requests == 0 && time_in_label(\"needs-info\") > days(9)")
                  .withGrace(10)
                  .closing()
                  .make()),
          List.of(
              policy("stale", "comments < 3 && age - idle < days(40)").withGrace(30).make(),
              policy("stale", "idle < last_maintainer_word && age == days(100)")
                  .named("again")
                  .withGrace(5)
                  .make()),
          List.of(
              policy("stale", "idle.getHours() > 24 * 45 && !(\"triaged\" in labels)")
                  .withGrace(30)
                  .closing()
                  .make(),
              policy("triaged", "age > days(90) && !(\"stale\" in labels)").make()));

  static List<List<Policy>> policies() {
    return POLICIES;
  }

  @ParameterizedTest
  @MethodSource("policies")
  void runsInWhichNothingCanHaveChangedCanBePassedOver(List<Policy> policies) {
    int labelled = 0;
    for (long seed = 1; seed <= 3; seed++) {
      List<History> past = RandomPast.of(seed, "stale", "triaged");
      Simulated daily = simulate(Stepping.DAILY, past, policies);
      assertThat(simulate(Stepping.SKIPPING, past, policies)).as("seed " + seed).isEqualTo(daily);
      labelled += daily.labellings().size();
    }
    assertThat(labelled).isPositive();
  }

  @ParameterizedTest
  @MethodSource("policies")
  void itDoesWhatRunsOfThoseDaysDoOneByOne(List<Policy> policies) {
    for (long seed = 11; seed <= 13; seed++) {
      List<History> past = RandomPast.of(seed, "stale", "triaged");
      Simulated simulated = simulate(Stepping.SKIPPING, past, policies);
      assertThat(simulated.labellings().stream().flatMap(LivedDays::of))
          .as("seed " + seed)
          .containsExactlyInAnyOrderElementsOf(LivedDays.of(past, policies, LAST_YEAR));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void aPolicyThatNeverHoldsChangesNothing(long seed) {
    Policy never = policy("stale", "idle > days(9000)").withGrace(1).closing().make();
    Simulated simulated = simulate(Stepping.SKIPPING, RandomPast.of(seed, "stale"), List.of(never));
    assertThat(simulated.labellings()).isEmpty();
    assertThat(simulated.curve())
        .isNotEmpty()
        .allSatisfy(point -> assertThat(point.with()).isEqualTo(point.without()));
    assertThat(simulated.policies())
        .containsExactly(new PolicyFigures("stale", 0, 0, 0, 0, 0, 0, 0));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void aStricterThresholdNeverClosesMoreUnlessThePolicyRestsLongerThanThat(long seed) {
    List<History> past = RandomPast.of(seed, "network");
    int before = Integer.MAX_VALUE;
    for (int days = 10; days <= 250; days += 16) {
      Policy stale =
          policy("stale", "idle > days(" + days + ")").withGrace(14).again(9).closing().make();
      int closed = simulate(Stepping.SKIPPING, past, List.of(stale)).closed();
      assertThat(days > 10 || closed > 0).as("the first threshold closes some").isTrue();
      assertThat(closed).as(days + " days").isLessThanOrEqualTo(before);
      before = closed;
    }
    assertThat(before).as("some are left").isLessThan(60);
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theOrderInWhichItemsComeByChangesNothing(List<Policy> policies) {
    List<History> past = RandomPast.of(7, "stale", "triaged");
    List<History> shuffled = new ArrayList<>(past);
    Collections.shuffle(shuffled, new Random(1));
    assertThat(simulate(Stepping.SKIPPING, shuffled, policies))
        .isEqualTo(simulate(Stepping.SKIPPING, past, policies));
  }

  @ParameterizedTest
  @MethodSource("policies")
  void theCurvesPartByWhatWasClosedAndIsOpenInTruth(List<Policy> policies) {
    List<History> past = RandomPast.of(8, "stale", "triaged");
    Simulated simulated = simulate(Stepping.SKIPPING, past, policies);
    CurvePoint last = simulated.curve().get(simulated.curve().size() - 1);
    long openInTruth =
        past.stream()
            .filter(
                history ->
                    history.item().open()
                        && simulated.labellings().stream()
                            .anyMatch(
                                it ->
                                    it.item().equals(history.item())
                                        && it.ending() == Ending.CLOSED))
            .count();
    assertThat(last.without() - last.with()).isEqualTo(openInTruth);
    boolean close = policies.stream().anyMatch(policy -> policy.expiry() == Expiry.CLOSE);
    assertThat(openInTruth > 0).as("some would have been closed").isEqualTo(close);
    assertThat(last.at()).isEqualTo(LAST_YEAR.asOf());
  }

  static RepositoryPolicies policies(List<Policy> policies, Instant asOf) {
    return new RepositoryPolicies(Desk.REPOSITORY, eyes(asOf), policies, TOOL, Undoings.NONE);
  }

  private static Viewpoint eyes(Instant asOf) {
    People people = new People(Set.of("ci-robot"), Set.of(), false);
    return new Viewpoint(asOf, people, Kinds.DEFAULT, Viewpoint.TRIAGED);
  }

  private static Simulated simulate(Stepping stepping, List<History> past, List<Policy> policies) {
    Viewpoint eyes = eyes(LAST_YEAR.asOf());
    SimulatedPolicies its = new SimulatedPolicies(Desk.REPOSITORY, eyes, policies, TOOL, LAST_YEAR);
    Simulation simulation = new Simulation(LAST_YEAR, stepping);
    simulation.include(its);
    past.forEach(history -> simulation.add(its, history));
    return simulation.simulated();
  }
}
