package io.github.containers.backlog.policy.simulation;

import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.Departure;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Life;
import io.github.containers.backlog.policy.Policy;
import io.github.containers.backlog.timeline.Viewpoint;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A policy that lists what was idle for 30 days, and then for 30 more, in a year. */
class SimulationTest {

  private static final Window YEAR = new Window(day(1), day(366));
  private static final Duration GRACE = Duration.ofDays(30);
  private static final Policy STALE = policy("stale", "idle > days(30)").withGrace(30).make();

  private static Life issue() {
    return new Life(1, "mia", day(1));
  }

  private static Simulated simulate(History history) {
    Viewpoint eyes = Viewpoint.at(YEAR.asOf());
    SimulatedPolicies its =
        new SimulatedPolicies(
            Desk.REPOSITORY, eyes, List.of(STALE), TOOL, Set.of("old-tool"), YEAR);
    Simulation simulation = new Simulation(YEAR);
    simulation.include(its);
    simulation.add(its, history);
    return simulation.simulated();
  }

  private static Labelling first(Simulated simulated) {
    return simulated.labellings().get(0);
  }

  @Test
  void whatWasDeletedOrTransferredCountsNowhere() {
    History there = issue().history();
    Departure departure = new Departure(day(300), null);
    Simulated simulated = simulate(new History(there.item(), there.events(), departure));
    assertThat(simulated).isEqualTo(simulate(new Life(2, "mia", day(999)).history()));
    assertThat(simulated.items()).isZero();
  }

  @Test
  void whatPoliciesDidAsAnotherAccountIsReplacedToo() {
    Life acted =
        issue()
            .labeled(day(20), "Old-Tool", "stale")
            .commented(day(20).plusSeconds(60), "old-tool");
    Simulated simulated = simulate(acted.history());
    Simulated asIfNobodyHad = simulate(issue().history());
    assertThat(simulated.policies()).isEqualTo(asIfNobodyHad.policies());
    assertThat(first(simulated).putOnAt()).isEqualTo(first(asIfNobodyHad).putOnAt());
  }

  @Test
  void whatAPersonSaidAsWhomPoliciesOnceActedIsAnAnswer() {
    Life spoke =
        issue()
            .labeled(day(40).minusSeconds(61), "old-tool", "stale")
            .commented(day(40), "old-tool");
    assertThat(first(simulate(spoke.history())).ending()).isEqualTo(Ending.ANSWERED);
  }

  @Test
  void whoAnswersWithinTheGraceAnswersInTime() {
    Simulated simulated = simulate(issue().commented(day(40), "mia").history());
    assertThat(first(simulated).ending()).isEqualTo(Ending.ANSWERED);
    assertThat(first(simulated).expiredAt()).isNull();
    assertThat(simulated.policies().get(0).answered()).isEqualTo(1);
  }

  @Test
  void whatExpiredStaysExpiredWhoeverAnswersLater() {
    Simulated simulated = simulate(issue().commented(day(300), "mia").history());
    assertThat(simulated.policies())
        .containsExactly(new PolicyFigures("stale", 1, 0, 1, 0, 0, 0, 0));
    assertThat(first(simulated).ending()).isEqualTo(Ending.ANSWERED);
    assertThat(first(simulated).endedAt()).isEqualTo(day(300));
    assertThat(first(simulated).expiredAt()).isEqualTo(first(simulated).putOnAt().plus(GRACE));
  }

  @Test
  void whatExpiredStaysExpiredWhoeverTakesTheLabelOff() {
    Life issue = issue().labeled(day(200), "max", "stale").unlabeled(day(300), "max", "stale");
    Simulated simulated = simulate(issue.history());
    assertThat(simulated.policies())
        .containsExactly(new PolicyFigures("stale", 1, 0, 1, 0, 0, 0, 0));
    assertThat(first(simulated).ending()).isEqualTo(Ending.WITHDRAWN);
  }
}
