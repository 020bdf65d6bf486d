package io.github.containers.backlog.report.deck;

import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.policy.Desk;
import io.github.containers.backlog.policy.Life;
import io.github.containers.backlog.policy.Planner;
import io.github.containers.backlog.policy.Policy;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What two policies do that hold for the same items. */
class PolicyEffectsTest {

  private static PolicyEffects effects(List<Policy> policies, Life... lives) {
    Planner planner = new Planner(day(200), TOOL, false);
    for (Life life : lives) {
      planner.add(Desk.policies(day(200), policies.toArray(Policy[]::new)), life.history());
    }
    return PolicyEffects.of(planner.planning(), policies, List.of());
  }

  private static List<Policy> two(String when) {
    return List.of(
        policy("old", when).withGrace(30).make(), policy("cold", when).withGrace(30).make());
  }

  private static Life issue(int number) {
    return new Life(number, "rita", day(1));
  }

  private static Life labelled(int number) {
    return issue(number).labeled(day(100), TOOL, "old").labeled(day(100), TOOL, "cold");
  }

  @Test
  void anItemThatGetsTwoLabelsIsOneItem() {
    PolicyEffects effects = effects(two("age > days(9)"), issue(1), issue(2));
    assertThat(effects.labelled()).isEqualTo(2);
    assertThat(effects.each()).extracting(PolicyEffects.Effect::labelled).containsExactly(2, 2);
  }

  @Test
  void anItemThatLosesTwoLabelsIsOneItem() {
    PolicyEffects effects = effects(two("age < days(9)"), labelled(1), issue(2));
    assertThat(effects.cleared()).isEqualTo(1);
    assertThat(effects.each()).extracting(PolicyEffects.Effect::cleared).containsExactly(1, 1);
  }

  @Test
  void anItemThatHasExpiredTwiceIsOneItem() {
    PolicyEffects effects = effects(two("age > days(9)"), labelled(1), issue(2));
    assertThat(effects.expired()).isEqualTo(1);
    assertThat(effects.labelled()).isEqualTo(1);
    assertThat(effects.each()).extracting(PolicyEffects.Effect::expired).containsExactly(1, 1);
  }
}
