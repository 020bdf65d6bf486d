package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Desk.REPOSITORY;
import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a policy sees in an item. */
class ExplanationTest {

  private static Life issue() {
    return new Life(1, "rita", day(1));
  }

  private static List<Explanation> explain(RepositoryPolicies policies, Life life) {
    return Explanation.of(policies, policies.find(life.history()).orElseThrow());
  }

  private static LabelLife life(int day, Life life, Policies policy) {
    return explain(Desk.policies(day(day), policy.make()), life).get(0).life();
  }

  @Test
  void everyPolicyThatLooksAtTheItemIsExplainedInTheOrderOfTheFile() {
    Policy crickets = policy("stale", "waiting > days(30)").named("crickets").make();
    Policy pulls = policy("pulls", "draft").lookingAt(Coverage.PULL_REQUESTS).make();
    Policy triaged = policy("triaged", "maintainer_responded").make();
    Policy old = policy("stale", "idle > days(500)").named("old").make();
    List<Explanation> explanations =
        explain(Desk.policies(day(100), crickets, pulls, triaged, old), issue());
    assertThat(explanations)
        .extracting(it -> it.policy().name())
        .containsExactly("crickets", "triaged", "old");
    assertThat(explanations.get(2).condition().text()).isEqualTo("idle > days(500)");
    assertThat(explanations.get(2).decision().policy()).isEqualTo(crickets);
    assertThat(explanations.get(1).decision()).isInstanceOf(Decision.InLine.class);
  }

  @Test
  void aLabelThatNeverWasOnHasNoLife() {
    assertThat(life(100, issue(), policy("stale", Fixed.HOLDS).withGrace(30)))
        .isEqualTo(
            new LabelLife("stale", false, false, null, null, null, null, null, null, null, null));
  }

  @Test
  void aLabelThatIsOnSaysSinceWhenByWhomAndUntilWhen() {
    Life life = issue().labeled(day(50), TOOL, "stale");
    assertThat(life(60, life, policy("stale", Fixed.HOLDS).withGrace(30)))
        .isEqualTo(
            new LabelLife(
                "stale", true, true, day(50), TOOL, day(80), null, null, null, null, null));
    assertThat(life(60, life, policy("stale", Fixed.HOLDS)).graceUntil()).isNull();
    Life answered = life.commented(day(55), "uwe");
    LabelLife cleared = life(60, answered, policy("stale", Fixed.HOLDS).withGrace(30));
    assertThat(cleared.answeredAt()).isEqualTo(day(55));
    assertThat(cleared.answeredBy()).isEqualTo("uwe");
  }

  @Test
  void noGraceRunsForALabelThatSomebodyElsePutOn() {
    Life life = issue().labeled(day(50), "mia", "stale").commented(day(55), "uwe");
    LabelLife others = life(60, life, policy("stale", Fixed.HOLDS).withGrace(30));
    assertThat(others)
        .isEqualTo(
            new LabelLife(
                "stale", true, false, day(50), "mia", null, null, null, null, null, null));
    LabelLife managed =
        life(60, life, policy("stale", Fixed.HOLDS).withGrace(30).managing(Manages.ALL));
    assertThat(managed.graceUntil()).isEqualTo(day(80));
    assertThat(managed.answeredBy()).isEqualTo("uwe");
    assertThat(managed.own()).isFalse();
  }

  @Test
  void aLabelThatWasTakenOffSaysByWhomAndHowThePolicyRests() {
    Life life = issue().labeled(day(50), TOOL, "stale").unlabeled(day(60), "mia", "stale");
    LabelLife off = life(70, life, policy("stale", Fixed.HOLDS).again(30));
    assertThat(off.on()).isFalse();
    assertThat(off.putOnAt()).isEqualTo(day(50));
    assertThat(off.takenOffAt()).isEqualTo(day(60));
    assertThat(off.takenOffBy()).isEqualTo("mia");
    assertThat(off.rest())
        .isEqualTo(new Rest("mia took the label off on 2025-03-01", day(60), day(90)));
    assertThat(life(90, life, policy("stale", Fixed.HOLDS).again(30)).rest()).isNull();
  }

  @Test
  void whatWasTakenBackIsARestToo() {
    Life life = issue().labeled(day(60), TOOL, "stale");
    Undoings undoings = Undoings.of(List.of(new Undone(1, 1, "stale", day(60))));
    Policy policy = policy("stale", Fixed.FAILS).make();
    var policies = Desk.policies(REPOSITORY, day(70), undoings, policy);
    Explanation explanation = explain(policies, life).get(0);
    assertThat(explanation.life().rest())
        .isEqualTo(new Rest("taken back on 2025-03-01", day(60), null));
    assertThat(explanation.decision()).isInstanceOf(Decision.Skipped.class);
  }
}
