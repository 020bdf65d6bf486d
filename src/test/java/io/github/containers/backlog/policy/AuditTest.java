package io.github.containers.backlog.policy;

import static io.github.containers.backlog.policy.Desk.TOOL;
import static io.github.containers.backlog.policy.Desk.day;
import static io.github.containers.backlog.policy.Policies.policy;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.policy.Discrepancy.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Labels held against conditions, whoever manages them. */
class AuditTest {

  private static Life issue(int number) {
    return new Life(number, "rita", day(1));
  }

  private static Policies anothers(String when) {
    return policy("stale-issue", when).managing(Manages.NONE);
  }

  private static List<Discrepancy> audit(int day, List<Life> lives, Policy... policies) {
    Audit audit = new Audit();
    RepositoryPolicies its = Desk.policies(day(day), policies);
    lives.forEach(life -> audit.add(its, life.history()));
    return audit.discrepancies();
  }

  private static Discrepancy only(int day, Life life, Policies policy) {
    List<Discrepancy> found = audit(day, List.of(life), policy.make());
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static void assertAbout(@Nullable Instant actual, Instant expected) {
    assertThat(actual).isNotNull();
    assertThat(Duration.between(expected, Objects.requireNonNull(actual)).abs())
        .isLessThan(Duration.ofMinutes(2));
  }

  @Test
  void whereLabelAndConditionAgreeThereIsNothingToTell() {
    Life bears = issue(1).labeled(day(40), "stale-bot", "stale-issue");
    Policy kept = anothers("age > days(30)").make();
    assertThat(audit(100, List.of(bears), kept)).isEmpty();
    assertThat(audit(20, List.of(issue(2)), kept)).isEmpty();
  }

  @Test
  void anItemThatShouldBearTheLabelMissesItSinceTheConditionHolds() {
    Discrepancy found = only(100, issue(1), anothers("idle > days(30)"));
    assertThat(found.kind()).isEqualTo(Kind.MISSING);
    assertThat(found.label()).isEqualTo("stale-issue");
    assertThat(found.policy()).isEqualTo("stale-issue");
    assertThat(found.repository()).isEqualTo(Desk.REPOSITORY.ref());
    assertThat(found.reason()).isEqualTo("the condition holds: idle is 99 days");
    assertAbout(found.since(), day(31));
  }

  @Test
  void aConditionThatHoldsSinceSomethingHappenedIsMissedSinceThen() {
    Life life = issue(1).commented(day(20), "uwe").commented(day(50), "mia");
    Discrepancy found = only(100, life, anothers("maintainer_responded"));
    assertThat(found.since()).isEqualTo(day(50));
  }

  @Test
  void aConditionThatAlwaysHeldIsMissedSinceTheCreation() {
    Life life = issue(1).commented(day(20), "uwe");
    assertThat(only(100, life, anothers("true")).since()).isEqualTo(day(1));
  }

  @Test
  void whatWasInterruptedIsMissedSinceItHoldsAgain() {
    Life life = issue(1).commented(day(60), "uwe").commented(day(65), "renovate[bot]");
    assertAbout(only(100, life, anothers("idle > days(30)")).since(), day(90));
  }

  @Test
  void aLabelTakenOffIsMissedSinceThen() {
    Life life =
        issue(1).labeled(day(40), "ci-robot", "x").unlabeled(day(80), "ci-robot", "stale-issue");
    assertThat(only(100, life, anothers("age > days(30)")).since()).isEqualTo(day(80));
  }

  @Test
  void aLabelThatShouldNotBeThereIsWrongSinceTheConditionFailsOrItWasPutOn() {
    Life answered = issue(1).labeled(day(40), "ci-robot", "stale-issue").commented(day(60), "uwe");
    Discrepancy found = only(80, answered, anothers("idle > days(30)"));
    assertThat(found.kind()).isEqualTo(Kind.WRONG);
    assertThat(found.since()).isEqualTo(day(60));
    assertThat(found.reason()).isEqualTo("the condition does not hold: idle is 20 days");
    Life early = issue(1).labeled(day(10), "ci-robot", "stale-issue");
    assertThat(only(20, early, anothers("idle > days(30)")).since()).isEqualTo(day(10));
  }

  @Test
  void anExemptItemBearsItWrongly() {
    Life life = issue(1).labeled(day(40), "ci-robot", "stale-issue").labeled(day(50), "mia", "vip");
    Discrepancy found = only(80, life, anothers("age > days(30)").exempting("VIP"));
    assertThat(found.kind()).isEqualTo(Kind.WRONG);
    assertThat(found.since()).isEqualTo(day(50));
    assertThat(found.reason()).startsWith("it bears the exempt label VIP");
  }

  @Test
  void aLockedItemNeedsNoLabel() {
    History locked =
        History.of(Items.issue(1).created(day(1)).locked().labeled("x").make(), List.of());
    Audit audit = new Audit();
    audit.add(Desk.policies(day(9), policy("x", Fixed.HOLDS).make()), locked);
    assertThat(audit.discrepancies()).hasSize(1);
    assertThat(audit.discrepancies().get(0).reason()).startsWith("the item is locked");
  }

  @Test
  void aLabelThatIsOffBecauseThePolicyRestsIsNotMissing() {
    Life life = issue(1).labeled(day(40), TOOL, "stale").unlabeled(day(50), "mia", "stale");
    assertThat(audit(80, List.of(life), policy("stale", Fixed.HOLDS).make())).isEmpty();
    assertThat(audit(80, List.of(life), policy("stale", Fixed.HOLDS).again(30).make())).hasSize(1);
    Policy none = policy("stale", Fixed.HOLDS).managing(Manages.NONE).make();
    assertThat(audit(80, List.of(life), none)).hasSize(1);
  }

  @Test
  void aSharedLabelIsWantedWhileEitherConditionHolds() {
    Policy fails = policy("stale", Fixed.FAILS).named("one").make();
    Policy holds = policy("stale", Fixed.HOLDS).named("two").make();
    assertThat(audit(80, List.of(issue(1)), fails, holds))
        .extracting(Discrepancy::policy)
        .containsExactly("two");
    Policy undecided = policy("stale", Fixed.UNDECIDED).named("three").make();
    assertThat(audit(80, List.of(issue(1)), undecided, holds))
        .extracting(Discrepancy::kind)
        .containsExactly(Kind.MISSING);
  }

  @Test
  void whatCannotBeDecidedIsTold() {
    History bare = History.withoutEvents(Items.issue(1).created(day(1)).make());
    Audit audit = new Audit();
    audit.add(Desk.policies(day(80), anothers("idle > days(30)").make()), bare);
    Discrepancy found = audit.discrepancies().get(0);
    assertThat(found.kind()).isEqualTo(Kind.UNDECIDABLE);
    assertThat(found.since()).isNull();
    assertThat(found.reason()).contains("idle is not known");
    Audit known = new Audit();
    known.add(Desk.policies(day(80), anothers("age > days(30)").make()), bare);
    assertThat(known.discrepancies().get(0).kind()).isEqualTo(Kind.MISSING);
    assertThat(known.discrepancies().get(0).since()).isNull();
  }

  @Test
  void anArchivedRepositoryIsNotAudited() {
    Audit audit = new Audit();
    var archived = Desk.repository("acme/old", true);
    Policy policy = policy("stale", Fixed.HOLDS).make();
    audit.add(Desk.policies(archived, day(80), Undoings.NONE, policy), issue(1).history());
    assertThat(audit.discrepancies()).isEmpty();
  }

  @Test
  void everyKindHasAWordOfItsOwn() {
    assertThat(Kind.values())
        .extracting(Kind::key)
        .containsExactly("missing", "wrong", "undecidable");
  }

  @Test
  void whatIsFoundComesByNumberThenLabel() {
    Policy b = policy("b", Fixed.HOLDS).make();
    Policy a = policy("A", Fixed.HOLDS).make();
    assertThat(audit(80, List.of(issue(9), issue(2)), b, a))
        .extracting(it -> it.item().number() + it.label())
        .containsExactly("2A", "2b", "9A", "9b");
  }
}
