package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Desk.REPOSITORY;
import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.policy.Decision.InLine;
import io.github.containers.backlog.policy.Decision.PutOn;
import io.github.containers.backlog.policy.Decision.Skipped;
import io.github.containers.backlog.policy.Decision.TakeOff;
import io.github.containers.backlog.policy.Decision.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What was taken back stays as the undo left it, as long as after a human's removal. */
class UndoingsTest {

  private static final Undone UNDONE = new Undone(1, 1, "stale", day(110));

  private static Life issue() {
    return new Life(1, "rita", day(1));
  }

  private static Decision on(Life life, Instant asOf, Undone undone, Policy... policies) {
    return Desk.decide(
        Desk.policies(REPOSITORY, asOf, Undoings.of(List.of(undone)), policies), life.history());
  }

  @Test
  void aLabelThatAnUndoTookOffIsNotPutOnAgain() {
    Life life = issue().labeled(day(100), TOOL, "stale").unlabeled(day(110), TOOL, "stale");
    Policy forEver = policy("stale", Fixed.HOLDS).make();
    Policy again = policy("stale", Fixed.HOLDS).again(30).make();
    Decision decision = on(life, day(9000), UNDONE, forEver);
    assertThat(((Skipped) decision).why()).isEqualTo(Why.RESTS);
    assertThat(decision.reason()).isEqualTo("taken back on 2025-04-20; rests for ever");
    assertThat(on(life, day(140).minus(Duration.ofSeconds(1)), UNDONE, again))
        .isInstanceOf(Skipped.class);
    assertThat(on(life, day(140), UNDONE, again)).isInstanceOf(PutOn.class);
  }

  @Test
  void aLabelThatAnUndoPutOnAgainIsNotTakenOff() {
    Life life =
        issue()
            .labeled(day(90), TOOL, "stale")
            .unlabeled(day(100), TOOL, "stale")
            .labeled(day(110), TOOL, "stale");
    Policy policy = policy("stale", Fixed.FAILS).again(30).make();
    Decision decision = on(life, day(139), UNDONE, policy);
    assertThat(((Skipped) decision).why()).isEqualTo(Why.RESTS);
    assertThat(on(life, day(140), UNDONE, policy)).isInstanceOf(TakeOff.class);
  }

  @Test
  void anItemThatAnUndoReopenedIsNotClosedAgain() {
    Life life =
        issue().labeled(day(50), TOOL, "stale").closed(day(100), TOOL).reopened(day(110), TOOL);
    Policy policy = policy("stale", Fixed.HOLDS).withGrace(30).closing().again(30).make();
    assertThat(on(life, day(139), UNDONE, policy)).isInstanceOf(Skipped.class);
    assertThat(on(life, day(140), UNDONE, policy)).isInstanceOf(Decision.Expired.class);
  }

  @Test
  void whatWasTakenBackOfOnePolicyCountsForAllThatShareItsLabel() {
    Policy other = policy("STALE", Fixed.HOLDS).named("other").make();
    Policy its = policy("stale", Fixed.FAILS).make();
    assertThat(on(issue(), day(120), UNDONE, other, its)).isInstanceOf(Skipped.class);
    assertThat(on(issue(), day(120), UNDONE, other)).isInstanceOf(PutOn.class);
  }

  @Test
  void otherItemsAndLaterUndoingsDoNotCount() {
    Policy policy = policy("stale", Fixed.HOLDS).make();
    assertThat(on(issue(), day(120), new Undone(2, 1, "stale", day(110)), policy))
        .isInstanceOf(PutOn.class);
    assertThat(on(issue(), day(120), new Undone(1, 2, "stale", day(110)), policy))
        .isInstanceOf(PutOn.class);
    assertThat(on(issue(), day(109), UNDONE, policy)).isInstanceOf(PutOn.class);
    assertThat(on(issue(), day(110), UNDONE, policy)).isInstanceOf(Skipped.class);
    assertThat(on(issue(), day(120), UNDONE, policy("stale", Fixed.FAILS).make()))
        .isInstanceOf(InLine.class);
  }

  @Test
  void ofSeveralTheLatestCounts() {
    Undone earlier = new Undone(1, 1, "Stale", day(50));
    Policy policy = policy("stale", Fixed.HOLDS).again(30).make();
    for (List<Undone> both : List.of(List.of(UNDONE, earlier), List.of(earlier, UNDONE))) {
      var policies = Desk.policies(REPOSITORY, day(120), Undoings.of(both), policy);
      assertThat(Desk.decide(policies, issue().history())).isInstanceOf(Skipped.class);
    }
  }
}
