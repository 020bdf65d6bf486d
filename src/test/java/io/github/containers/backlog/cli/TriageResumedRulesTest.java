package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.TokenKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the configuration and the options of today say of a run that was interrupted before. */
class TriageResumedRulesTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue first;
  private FakeIssue second;

  /** A run that labelled and commented the first item, and then met the end of the rate limit. */
  @BeforeEach
  void interrupt() {
    nights = new Nights(folder);
    policy("when: idle > days(90), grace: 30d, comment: s.md");
    nights.bench.write(".github/s.md", "Is it still so, @{{author}}?\n");
    first = nights.bug("First");
    nights.pass(Duration.ofHours(1));
    second = nights.bug("Second");
    nights.pass(91);
    assertThat(nights.triage("--plan", "plan.json").exit()).isZero();
    cutOff("POST", "/issues/2/labels");
    assertThat(first.comments()).hasSize(1);
  }

  private void policy(String rest) {
    nights.configureOnly("policies:", "  - {label: stale-candidate, " + rest + "}");
  }

  private void cutOff(String method, String target, String... options) {
    nights.github.faults().on(method, target).secondaryLimit(403, Duration.ofHours(1));
    assertThat(nights.live(options).exit()).isEqualTo(3);
    nights.github.faults().clear();
    nights.github.requests().clear();
    nights.pass(Duration.ofHours(2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: stale-candidate, label: crickets, when: idle > days(900)",
        "label: stale-candidate, when: idle > days(900), comment: t.md",
        "label: stale-candidate, when: idle > days(900)",
      })
  void whatItsPolicyAsksForOtherwiseNowIsLeftWithAllThatBelongsToIt(String policy) {
    nights.bench.write(".github/t.md", "Well?\n");
    nights.configureOnly("policies:", "  - {" + policy + "}");
    Run run = nights.tonight();
    assertThat(run.out()).startsWith("Run 1: 2 writes done, 2 skipped.");
    assertThat(run.err()).contains("policy stale-candidate no longer asks for it");
    assertThat(second.actsOf(BOT)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "name: stale-candidate, label: crickets, when: idle > days(900)",
        "label: stale-candidate, when: idle > days(900), manages: none",
      })
  void aLabelThatItsPolicyDoesNotPutOnAnyMoreIsLeft(String policy) {
    nights.tonight();
    policy("when: idle > days(90)");
    FakeIssue third = nights.bug("Third");
    nights.pass(91);
    cutOff("POST", "/issues/3/labels");
    nights.configureOnly("policies:", "  - {" + policy + "}");
    assertThat(nights.tonight().err()).contains("policy stale-candidate no longer asks for it");
    assertThat(third.labels()).containsExactly("kind/bug");
  }

  @Test
  void itsTextsAreThoseThatWereRenderedThenWhateverHasBecomeOfTheirFile() throws Exception {
    Files.delete(nights.bench.path(".github/s.md"));
    assertThat(nights.tonight().out()).startsWith("Run 1: 4 writes done.");
    assertThat(second.comments().get(0).body()).startsWith("Is it still so, @mia?");
  }

  @Test
  void whatIsInARepositoryThatIsNotWantedAnyMoreIsLeft() {
    nights.github.repository("containers/crun");
    nights.bench.configured(
        "repositories: [containers/crun]",
        "live: [containers/podman]",
        "policies: [{label: stale-candidate, when: idle > days(90), comment: s.md}]");
    Run run = nights.tonight();
    assertThat(run.err()).contains("its repository does not stand under repositories: any more");
    assertThat(second.actsOf(BOT)).isEmpty();
  }

  @Test
  void whereARunIsForOtherRepositoriesItIsLeftAloneAndThatIsSaid() {
    nights.github.repository("containers/crun");
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(90), comment: s.md}]");
    nights.bench.configured(
        "repositories: [containers/podman, containers/crun]",
        "live: [containers/podman]",
        "policies: [{label: stale-candidate, when: idle > days(90), comment: s.md}]");
    Run run = nights.live("--repo", "containers/crun");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("run 1 was interrupted; finish that first: backlog triage --live");
    assertThat(nights.github.requests().writes()).isEmpty();
    assertThat(nights.bench.run("history").out()).contains("interrupted");
    assertThat(nights.live("--repo", "containers/podman").out()).startsWith("Run 1: 4 writes done");
  }

  @Test
  void aLabelOfAPolicyThatIsGoneIsNotCreated() {
    nights.tonight();
    nights.configureOnly("policies: [{label: rotten, when: idle > days(90)}]");
    cutOff("POST", "/podman/labels$");
    policy("when: idle > days(900), grace: 30d");
    nights.tonight();
    assertThat(nights.podman.labels()).noneMatch(label -> label.name().equals("rotten"));
  }

  @Test
  void withNoCreateALabelIsLeftAndNothingCountsAsRefused() {
    nights.tonight();
    nights.configureOnly("policies: [{label: rotten, when: idle > days(90)}]");
    cutOff("POST", "/podman/labels$");
    Run run = nights.live("--no-create");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("no label is created with --no-create");
    assertThat(run.out()).startsWith("Run 2: 0 writes done, 3 skipped");
    assertThat(nights.podman.labels()).noneMatch(label -> label.name().equals("rotten"));
  }

  @Test
  void whatItsPolicyDoesNotCloseAnyMoreStaysOpen() {
    policy("when: idle > days(90), grace: 30d, then: close, comment: s.md");
    nights.tonight();
    nights.pass(31);
    cutOff("PATCH", "/issues/1", "--allow-close");
    policy("when: idle > days(90), grace: 30d, comment: s.md");
    Run run = nights.tonight("--allow-close");
    assertThat(run.err()).contains("policy stale-candidate no longer asks for it");
    assertThat(first.isOpen()).isTrue();
    assertThat(second.isOpen()).isTrue();
  }

  @Test
  void anotherAccountGivesNothingUpUnasked() {
    nights.github.token("other", "other-bot", TokenKind.WRITE);
    nights.bench.with("GITHUB_TOKEN", "other").watched(80).answering("n");
    Run run = nights.triage("--live", "--no-progress");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("give up run 1 of triage-bot, which was interrupted, with 2 writes to go? [y/N]")
        .contains("nothing was written")
        .doesNotContain("is given up");
    assertThat(nights.bench.run("history").out()).contains("interrupted");
  }

  @Test
  void aProgramGetsAnEmptyListWhereItIsNotFinished() {
    nights.bench.watched(80).answering("n");
    assertThat(nights.triage("--live", "--json", "--no-progress").out()).isEqualTo("[ ]\n");
  }

  @Test
  void aPlanThatWasToBeAppliedIsNotForgottenOverIt() {
    Run finished = nights.live("--plan", "plan.json");
    assertThat(finished.out()).startsWith("Run 1: 4 writes done.");
    assertThat(finished.err())
        .endsWith("plan.json was not applied yet: run the same command again for that\n");
    assertThat(finished.exit()).isEqualTo(3);
    assertThat(second.labels()).contains(STALE);
  }

  @Test
  void aPlanThatIsNoneIsRefusedBeforeItIsFinished() {
    nights.bench.write("plan.json", "{}");
    Run run = nights.live("--plan", "plan.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("it is no plan of this version of backlog");
    assertThat(nights.github.requests().writes()).isEmpty();
    assertThat(nights.bench.run("history").out()).contains("interrupted");
  }

  @Test
  void anUndoingIsFinishedWhateverThePoliciesSayByNow() {
    nights.tonight();
    nights
        .github
        .faults()
        .on("DELETE", "/issues/1/labels")
        .secondaryLimit(403, Duration.ofHours(1));
    assertThat(nights.bench.run("undo", "1", "--live", "--yes").exit()).isEqualTo(3);
    nights.github.faults().clear();
    nights.configureOnly("policies: [{label: crickets, when: idle > days(900)}]");
    assertThat(nights.bench.run("undo", "1", "--live", "--yes").exit()).isZero();
    assertThat(first.labels()).containsExactly("kind/bug");
    assertThat(first.comments()).isEmpty();
  }
}
