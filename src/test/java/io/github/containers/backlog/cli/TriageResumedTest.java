package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.TokenKind;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A live run that stopped half-way, and what the next one makes of it. */
class TriageResumedTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue first;
  private FakeIssue second;

  /** A run that labelled and commented the first item, and then met the end of the rate limit. */
  @BeforeEach
  void interrupt() {
    nights =
        new Nights(folder)
            .configureOnly(
                "policies:",
                "  - {label: stale-candidate, when: idle > days(90), grace: 30d, comment: s.md}");
    nights.bench.write(".github/s.md", "Is it still so, @{{author}}?\n");
    first = nights.bug("First");
    nights.pass(Duration.ofHours(1));
    second = nights.bug("Second");
    nights.pass(91);
    nights.github.faults().on("POST", "/issues/2/labels").secondaryLimit(403, Duration.ofHours(1));
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("stopped: GitHub's secondary rate limit is reached");
    assertThat(first.comments()).hasSize(1);
    assertThat(second.labels()).containsExactly("kind/bug");
    nights.github.faults().clear();
    nights.pass(Duration.ofHours(2));
  }

  @Test
  void itIsFinishedBeforeAnythingElseAndNothingIsDoneTwice() {
    Run run = nights.tonight();
    assertThat(run.err())
        .contains("finishing run 1, which was interrupted")
        .endsWith("backlog: run the same command again for what is new since\n");
    assertThat(run.out()).startsWith("Run 1: 4 writes done.");
    assertThat(second.labels()).contains(STALE);
    assertThat(first.actsOf(BOT)).containsExactly("labeled", "commented");
    assertThat(second.actsOf(BOT)).containsExactly("labeled", "commented");
  }

  @Test
  void itIsNotFinishedUnasked() {
    nights.bench.watched(80).answering("n");
    Run run = nights.triage("--live", "--no-progress");
    assertThat(run.err())
        .contains("finish run 1, which was interrupted, with 2 writes to go? [y/N]")
        .contains("nothing was written");
    assertThat(second.labels()).containsExactly("kind/bug");
  }

  @Test
  void aDryRunLeavesItAsItIs() {
    Run run = nights.triage();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("stale-candidate: add label stale-candidate (1)");
    assertThat(nights.bench.run("history").out()).contains("interrupted");
  }

  @Test
  void whatAHumanDidMeanwhileIsSeen() {
    second.commented("noor", "Me too.");
    Run run = nights.tonight();
    assertThat(run.out()).startsWith("Run 1: 2 writes done, 2 skipped.");
    assertThat(second.actsOf(BOT)).isEmpty();
  }

  @Test
  void afterMoreThanEightDaysItIsGivenUpAndAllIsPlannedAnew() {
    nights.pass(8);
    Run run = nights.tonight();
    assertThat(run.err())
        .contains("run 1 was interrupted and is given up; what it left is planned anew");
    assertThat(run.out()).contains("Run 2: 2 writes done");
    assertThat(first.actsOf(BOT)).containsExactly("labeled", "commented");
    assertThat(second.actsOf(BOT)).containsExactly("labeled", "commented");
    assertThat(nights.bench.run("history").out()).contains("given up", "completed");
  }

  @Test
  void anotherAccountGivesItUpAsItCannotTellWhoseWritesWereWhose() {
    nights.github.token("other", "other-bot", TokenKind.WRITE);
    nights.bench.with("GITHUB_TOKEN", "other");
    Run run = nights.live();
    assertThat(run.err()).contains("run 1 was interrupted and is given up");
    assertThat(first.comments()).hasSize(1);
  }

  @Test
  void whereTheCommentOnALabelIsLostWithItThatIsSaid() {
    nights.tonight();
    FakeIssue third = nights.bug("Third");
    nights.pass(91);
    nights.github.faults().on("POST", "/3/comments").secondaryLimit(403, Duration.ofHours(1));
    assertThat(nights.live().exit()).isEqualTo(3);
    nights.pass(9);
    assertThat(nights.live().err())
        .contains("is planned anew, except the comments on labels that it has put on: ")
        .contains("containers/podman#3");
    assertThat(third.comments()).isEmpty();
  }

  @Test
  void whatThePoliciesNoLongerAskForIsLeft() {
    nights.configureOnly("policies:", "  - {label: crickets, when: idle > days(900), grace: 30d}");
    Run run = nights.tonight();
    assertThat(run.out()).startsWith("Run 1: 2 writes done, 2 skipped.");
    assertThat(run.err())
        .contains("the configuration has no policy stale-candidate there any more");
    assertThat(second.labels()).containsExactly("kind/bug");
  }

  @Test
  void nothingIsClosedWithoutBeingToldSoAnew() {
    nights.configureOnly(
        "policies:",
        "  - label: stale-candidate",
        "    when: idle > days(90)",
        "    grace: 30d",
        "    then: close",
        "    comment: {label: s.md, close: s.md}");
    nights.tonight();
    nights.pass(31);
    nights.github.faults().on("POST", "/1/comments").secondaryLimit(403, Duration.ofHours(1));
    assertThat(nights.live("--allow-close").exit()).isEqualTo(3);
    nights.github.faults().clear();
    nights.pass(Duration.ofHours(2));

    Run run = nights.tonight();
    assertThat(run.err()).contains("nothing is closed without --allow-close");
    assertThat(first.isOpen()).isTrue();
    assertThat(first.comments()).as("no farewell").hasSize(1);
    nights.tonight("--allow-close");
    assertThat(first.isOpen()).isFalse();
    assertThat(second.isOpen()).isFalse();
    assertThat(first.comments()).hasSize(2);
  }

  @Test
  void anUndoOfItGivesItUpAndTakesBackWhatItDid() {
    Run run = nights.bench.run("undo", "1", "--live", "--yes");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("run 1 was interrupted and is given up");
    assertThat(first.labels()).containsExactly("kind/bug");
    assertThat(first.comments()).isEmpty();
    nights.tonight();
    assertThat(first.labels()).as("the policy rests").containsExactly("kind/bug");
    assertThat(second.labels()).contains(STALE);
  }

  @Test
  void anUndoOfItGivesNothingUpUnasked() {
    nights.bench.watched(80).answering("n");
    Run run = nights.bench.run("undo", "1", "--live", "--no-progress");
    assertThat(run.err())
        .contains("give up run 1, which was interrupted, with 2 writes to go, and put it back?")
        .contains("nothing was written")
        .doesNotContain("is given up");
    assertThat(nights.bench.run("history").out()).contains("interrupted");
  }

  @Test
  void anUndoOfAnotherRunLeavesItAsItIs() {
    nights.tonight();
    nights.bug("Third");
    nights.pass(91);
    nights.github.faults().on("POST", "/3/comments").secondaryLimit(403, Duration.ofHours(1));
    nights.live();
    Run run = nights.bench.run("undo", "1", "--live", "--yes");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "run 2 was interrupted; finish that first: backlog triage --live; or take it back:"
                + " backlog undo 2 --live\n");
    assertThat(nights.bench.run("history").out()).contains("interrupted");
    assertThat(first.labels()).contains(STALE);
  }

  @Test
  void aReportDoesNotFinishIt() {
    nights.github.requests().clear();
    Run run = nights.bench.run("report", "--update-issue=containers/podman#1", "--live", "--yes");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("run 1 was interrupted; finish that first: backlog triage --live");
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void anUndoThatWasInterruptedIsFinishedByTheSameCommand() {
    nights.tonight();
    nights
        .github
        .faults()
        .on("DELETE", "/issues/1/labels")
        .secondaryLimit(403, Duration.ofHours(1));
    assertThat(nights.bench.run("undo", "1", "--live", "--yes").exit()).isEqualTo(3);
    nights.github.faults().clear();
    Run other = nights.bench.run("undo", "2", "--live", "--yes");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err())
        .contains("putting run 1 back was interrupted; finish that first: backlog undo 1 --live");

    Run run = nights.bench.run("undo", "1", "--live", "--yes");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(first.labels()).containsExactly("kind/bug");
    assertThat(first.comments()).isEmpty();
    assertThat(second.labels()).containsExactly("kind/bug");
  }
}
