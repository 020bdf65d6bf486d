package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.policy.Decision.Expired;
import io.github.containers.backlog.policy.Decision.InLine;
import io.github.containers.backlog.policy.Decision.PutOn;
import io.github.containers.backlog.policy.Decision.Skipped;
import io.github.containers.backlog.policy.Decision.TakeOff;
import io.github.containers.backlog.policy.Decision.Why;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two policies with one label. */
class SharedLabelTest {

  private static Life issue() {
    return new Life(1, "rita", day(1));
  }

  private static Life stale() {
    return issue().labeled(day(100), TOOL, "stale");
  }

  private static Policies first(Fixed condition) {
    return policy("stale", condition).named("first");
  }

  private static Policies second(Fixed condition) {
    return policy("Stale", condition).named("second");
  }

  private static Decision on(Life life, int day, Policies... policies) {
    Policy[] made = Arrays.stream(policies).map(Policies::make).toArray(Policy[]::new);
    return Desk.decide(day(day), life.history(), made);
  }

  @Test
  void itIsWantedWhileEitherConditionHolds() {
    assertThat(on(issue(), 101, first(Fixed.FAILS), second(Fixed.HOLDS)))
        .isInstanceOf(PutOn.class)
        .extracting(decision -> decision.policy().name())
        .isEqualTo("second");
    assertThat(on(stale(), 101, first(Fixed.FAILS), second(Fixed.HOLDS)))
        .isInstanceOf(InLine.class);
    assertThat(on(stale(), 101, first(Fixed.FAILS), second(Fixed.FAILS)))
        .isInstanceOf(TakeOff.class);
    assertThat(on(issue(), 101, first(Fixed.HOLDS), second(Fixed.HOLDS)).policy().name())
        .isEqualTo("first");
  }

  @Test
  void graceAndResponseAreThoseOfTheFirstWhoseConditionHolds() {
    Policies slow = first(Fixed.HOLDS).withGrace(60);
    Policies fast = second(Fixed.HOLDS).withGrace(15).answeredByTheReporter();
    assertThat(on(stale(), 115, slow, fast)).isInstanceOf(InLine.class);
    assertThat(on(stale(), 160, slow, fast)).isInstanceOf(Expired.class);
    Policies failing = first(Fixed.FAILS).withGrace(60);
    assertThat(on(stale(), 115, failing, fast)).isInstanceOf(Expired.class);
    Life byMia = stale().commented(day(101), "mia");
    assertThat(on(byMia, 102, slow, fast)).isInstanceOf(TakeOff.class);
    assertThat(on(byMia, 102, failing, fast)).isInstanceOf(InLine.class);
  }

  @Test
  void theRestIsThatOfTheFirstWhoseConditionHolds() {
    Life life = stale().unlabeled(day(110), "mia", "stale");
    Policies brief = first(Fixed.HOLDS).again(10);
    assertThat(on(life, 119, brief, second(Fixed.HOLDS))).isInstanceOf(Skipped.class);
    assertThat(on(life, 120, brief, second(Fixed.HOLDS))).isInstanceOf(PutOn.class);
    assertThat(on(life, 120, first(Fixed.FAILS).again(10), second(Fixed.HOLDS)))
        .isInstanceOf(Skipped.class);
  }

  @Test
  void whereTheFirstIsExemptTheSecondHasTheSay() {
    Life life = issue().labeled(day(9), "mia", "security");
    Policies exempt = first(Fixed.HOLDS).exempting("security");
    assertThat(on(life, 101, exempt, second(Fixed.HOLDS)).policy().name()).isEqualTo("second");
    Decision none = on(life, 101, exempt, second(Fixed.FAILS));
    assertThat(none.policy().name()).isEqualTo("first");
    assertThat(((Skipped) none).why()).isEqualTo(Why.EXEMPT);
    Decision both = on(life, 101, exempt, second(Fixed.HOLDS).exempting("security"));
    assertThat(both.policy().name()).isEqualTo("first");
  }

  @Test
  void whereTheFirstCannotBeDecidedNothingIs() {
    Decision decision = on(issue(), 101, first(Fixed.UNDECIDED), second(Fixed.HOLDS));
    assertThat(((Skipped) decision).why()).isEqualTo(Why.UNDECIDABLE);
    assertThat(on(issue(), 101, first(Fixed.HOLDS), second(Fixed.UNDECIDED)))
        .isInstanceOf(PutOn.class);
  }

  @Test
  void whereNoneHoldsTheOneThatMayTakesItOff() {
    Life byMia = issue().labeled(day(50), "mia", "stale");
    Decision decision =
        on(byMia, 101, first(Fixed.FAILS), second(Fixed.FAILS).managing(Manages.ALL));
    assertThat(decision).isInstanceOf(TakeOff.class);
    assertThat(decision.policy().name()).isEqualTo("second");
    Decision audited =
        on(stale(), 101, first(Fixed.FAILS).managing(Manages.NONE), second(Fixed.FAILS));
    assertThat(audited).isInstanceOf(TakeOff.class);
    assertThat(audited.policy().name()).isEqualTo("second");
  }

  @Test
  void whileAnAuditedConditionHoldsTheLabelStays() {
    assertThat(on(stale(), 101, first(Fixed.HOLDS).managing(Manages.NONE), second(Fixed.FAILS)))
        .isInstanceOf(InLine.class);
  }

  @Test
  void policiesThatLookAtOtherItemsHaveNoSay() {
    Policy issues = first(Fixed.HOLDS).make();
    Policy pulls = second(Fixed.HOLDS).lookingAt(Coverage.PULL_REQUESTS).make();
    Policy all = policy("other", Fixed.HOLDS).lookingAt(Coverage.ALL).make();
    List<Policy> policies = List.of(pulls, issues, all);
    assertThat(SharedLabel.of(policies, ItemType.ISSUE))
        .extracting(SharedLabel::policies)
        .containsExactly(List.of(issues), List.of(all));
    assertThat(SharedLabel.of(policies, ItemType.PULL_REQUEST))
        .extracting(SharedLabel::label)
        .containsExactly("Stale", "other");
  }
}
