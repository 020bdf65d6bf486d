package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeIssue;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a policy's label on an item, night after night. */
class TriageLivesTest {

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
  }

  @Test
  void theLabelIsPutOnOnceTheConditionHoldsAndNotAMomentBefore() {
    FakeIssue bug = nights.bug("It fails");
    nights.pass(90);
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug");
    nights.pass(Duration.ofSeconds(1));
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug", STALE);
  }

  @Test
  void theLabelFollowsTheCondition() {
    FakeIssue bug = nights.staleBug();
    bug.by("ci-robot").unlabeled("kind/bug");
    nights.tonight();
    assertThat(bug.labels()).isEmpty();
    bug.by("ci-robot").labeled("kind/bug");
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug", STALE);
  }

  @Test
  void theReportersAnswerClearsItAndThePolicyRests() {
    FakeIssue bug = nights.staleBug();
    nights.pass(5);
    bug.commented(REPORTER, "It still fails.");
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug");

    nights.pass(Duration.ofDays(120).minusSeconds(1));
    nights.tonight();
    assertThat(bug.labels()).as("while it rests").containsExactly("kind/bug");
    nights.pass(Duration.ofSeconds(1));
    nights.tonight();
    assertThat(bug.labels()).as("afterwards").containsExactly("kind/bug", STALE);
  }

  @Test
  void aMaintainersAnswerClearsItToo() {
    FakeIssue bug = nights.staleBug();
    nights.pass(5);
    bug.by(MAINTAINER).assigned(MAINTAINER);
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @Test
  void anAnswerClearsItEvenAfterTheGrace() {
    FakeIssue bug = nights.staleBug();
    nights.pass(40);
    bug.commented("noor", "Me too.");
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).isTrue();
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @Test
  void whereTheReporterIsAwaitedOnlyTheReportersAnswerClears() {
    FakeIssue question = nights.podman.issue(REPORTER, "How?").labeled("needs-info");
    question.commented(MAINTAINER, "Which version?");
    nights.pass(31);
    nights.tonight();
    assertThat(question.labels()).containsExactly("needs-info", "crickets");

    nights.pass(3);
    question.commented(MAINTAINER, "Still waiting.");
    nights.tonight();
    assertThat(question.labels()).as("a reminder").containsExactly("needs-info", "crickets");

    nights.pass(3);
    question.commented(REPORTER, "5.4.");
    nights.tonight();
    assertThat(question.labels()).as("the answer").containsExactly("needs-info");
  }

  @Test
  void afterAHumanTookItOffThePolicyRests() {
    FakeIssue bug = nights.staleBug();
    nights.pass(5);
    bug.by(MAINTAINER).unlabeled(STALE);
    nights.tonight();
    nights.pass(Duration.ofDays(120).minusSeconds(1));
    nights.tonight();
    assertThat(bug.labels()).as("before again: has passed").containsExactly("kind/bug");
    nights.pass(Duration.ofSeconds(1));
    nights.tonight();
    assertThat(bug.labels()).as("after it has").containsExactly("kind/bug", STALE);
  }

  @Test
  void afterAHumanTookItOffAPolicyWithoutAgainRestsForEver() {
    nights.configureOnly(
        "policies:", "  - {label: stale-candidate, when: idle > days(90), grace: 30d}");
    FakeIssue bug = nights.staleBug();
    bug.by(REPORTER).unlabeled(STALE);
    for (int year = 0; year < 5; year++) {
      nights.pass(365);
      nights.tonight();
    }
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @Test
  void aLabelThatAHumanPutOnIsTheirsForEver() {
    FakeIssue bug = nights.bug("It fails");
    bug.by(MAINTAINER).labeled(STALE);
    nights.pass(1);
    nights.tonight();
    assertThat(bug.labels()).as("the condition fails").containsExactly("kind/bug", STALE);
    nights.pass(200);
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).as("no grace runs").isTrue();
    bug.commented(REPORTER, "It still fails.");
    nights.tonight();
    assertThat(bug.labels()).as("no answer clears it").containsExactly("kind/bug", STALE);
    assertThat(bug.actsOf(BOT)).isEmpty();
  }

  @Test
  void whatBotsSayAndLabelChangesNothing() {
    FakeIssue bug = nights.bug("It fails");
    nights.pass(60);
    bug.commented("ci-robot", "The build failed.");
    bug.by("renovate[bot]").labeled("dependencies");
    nights.pass(31);
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug", "dependencies", STALE);

    nights.pass(10);
    bug.commented("stale[bot]", "This is stale.");
    bug.by("ci-robot").labeled("lgtm");
    nights.pass(20);
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).isFalse();
  }

  @Test
  void anExemptLabelTakesItOff() {
    FakeIssue bug = nights.staleBug();
    nights.pass(1);
    bug.by("ci-robot").labeled("High-Impact");
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug", "High-Impact");
    nights.pass(100);
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug", "High-Impact");
  }

  @Test
  void anExpiredItemIsClosedAsNotPlannedAndKeepsItsLabels() {
    FakeIssue bug = nights.staleBug();
    nights.pass(Duration.ofDays(30).minusSeconds(1));
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).as("within the grace").isTrue();
    nights.pass(Duration.ofSeconds(1));
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).isFalse();
    assertThat(bug.stateReason()).contains("not_planned");
    assertThat(bug.labels()).containsExactly("kind/bug", STALE);
  }

  @Test
  void aClosedItemThatIsReopenedWasAnswered() {
    FakeIssue bug = nights.staleBug();
    nights.pass(30);
    nights.tonight("--allow-close");
    nights.pass(1);
    bug.by(REPORTER).reopened();
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).isTrue();
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @Test
  void whatIsLockedOrClosedByHumansIsLeftAlone() {
    FakeIssue locked = nights.bug("Locked");
    FakeIssue closed = nights.bug("Closed");
    locked.by(MAINTAINER).locked("too heated");
    closed.by(MAINTAINER).closed();
    nights.pass(200);
    nights.tonight("--allow-close");
    assertThat(locked.actsOf(BOT)).isEmpty();
    assertThat(closed.actsOf(BOT)).isEmpty();
  }

  @Test
  void aLostStoreForgetsNothing() {
    FakeIssue rested = nights.staleBug();
    nights.pass(1);
    rested.commented(REPORTER, "It still fails.");
    FakeIssue stale = nights.bug("It fails too");
    nights.tonight();
    nights.pass(100);
    nights.tonight();
    assertThat(stale.labels()).contains(STALE);
    nights.pass(10);

    nights.tonight("--store", "new.db");
    assertThat(rested.labels()).as("rests").containsExactly("kind/bug");
    nights.pass(20);
    nights.tonight("--store", "newer.db", "--allow-close");
    assertThat(stale.isOpen()).as("its grace ran on").isFalse();
  }
}
