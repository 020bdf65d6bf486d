package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What it takes to write anything: three switches. */
class TriageSwitchesTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue bug;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
    bug = nights.bug("It fails");
    nights.pass(91);
  }

  private void assertUntouched() {
    assertThat(nights.github.requests().writes()).isEmpty();
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--json", "--plan=plan.json", "--allow-close", "--no-create", "-v"})
  void aDryRunSendsNothingButReadingRequests(String option) {
    Run run = nights.triage(option);
    assertThat(run.exit()).isZero();
    assertThat(nights.github.requests().all())
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.method()).isEqualTo("GET"));
    assertUntouched();
  }

  @Test
  void aDryRunSaysThatItIsOneAndNotesNothing() {
    Run run = nights.triage();
    assertThat(run.out())
        .startsWith("Plan as of 2025-04-02T00:00:00Z by triage-bot. Dry run: nothing was written.");
    assertThat(nights.bench.run("history").out())
        .isEqualTo("Nothing was ever written to GitHub from this store.\n");
  }

  private static final String POLICY =
      "policies: [{label: stale-candidate, when: idle > days(90)}]";

  @Test
  void whereLiveNamesNoneOfTheRepositoriesALiveRunIsRefusedAndSaysWhatWasMeant() {
    nights.bench.configured(
        "repositories: [containers/podman]", "live: [containers/podmna]", POLICY);
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains(
            "--live may write nowhere: none of these repositories stands under live: in the"
                + " configuration; live: names containers/podmna, which is none of the"
                + " repositories; did you mean \"containers/podman\"?");
    assertThat(run.out()).isEmpty();
    assertUntouched();
    assertThat(nights.triage().out().replace('\n', ' '))
        .contains(
            "A live run would write nothing: none of these repositories stands under live: in the"
                + " configuration (live: names containers/podmna, which is none of the repositories;"
                + " did you mean \"containers/podman\"?). If all did, it would make this one"
                + " write.");
  }

  @Test
  void itIsRefusedEvenWhereThereWouldBeNothingToDo() {
    String nothing = "policies: [{label: stale-candidate, when: idle > days(9000)}]";
    nights.bench.configured("repositories: [containers/*]", "live: [containers/podmna]", nothing);
    Run run = nights.live();
    assertThat(run.exit()).as(run.toString()).isEqualTo(2);
    assertThat(run.err()).contains("--live may write nowhere");
  }

  @Test
  void aLiveRunForARepositoryThatIsNotUnderLiveIsRefused() {
    nights.github.repository("containers/crun");
    nights.bench.configured(
        "repositories: [containers/podman, containers/crun]", "live: [containers/crun]", POLICY);
    Run run = nights.live("--repo", "containers/podman");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("configuration; name one there, or leave out --live");
    assertUntouched();
  }

  @Test
  void anEmptyLiveSwitchesWritingOffForTheNightlyJobToo() {
    nights.bench.configured("repositories: [containers/podman]", "live: []", POLICY);
    Run run = nights.live();
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains(
            "nothing is written: they are in repositories that do not stand under live: in the"
                + " configuration");
    assertUntouched();
  }

  @Test
  void whatIsOutsideOfLiveIsCountedApart() {
    nights.github.repository("containers/crun").issue("mia", "It hangs").labeled("kind/bug");
    nights.pass(91);
    nights.bench.configured(
        "repositories: [containers/podman, containers/crun]", "live: [containers/podman]", POLICY);
    assertThat(nights.triage().out().replace('\n', ' '))
        .contains(
            "Of these 2 writes 1 is in repositories that stand under live:. A live run would make"
                + " this one write.");
    assertThat(nights.live().out()).contains("Run 1: 1 write done");
    assertThat(bug.labels()).contains(STALE);
  }

  @Test
  void whereWhatStandsUnderLiveCouldNotBeReadALiveRunIsNotTakenForAMistake() {
    nights.github.repository("containers/crun");
    nights.bench.configured(
        "repositories: [containers/podman, containers/crun]", "live: [containers/podman]", POLICY);
    nights.github.faults().on("GET", "/repos/containers/podman$").always().answer(404, "{}");
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).doesNotContain("may write nowhere");
  }

  @Test
  void noEmptyLineIsDoubledOrLast() {
    nights.github.repository("containers/crun").issue("mia", "It hangs").labeled("kind/bug");
    nights.pass(91);
    nights.bench.configured(
        "repositories: [containers/podman, containers/crun]", "live: [containers/*]", POLICY);
    assertThat(nights.triage().out())
        .contains("A live run would make both writes at once.")
        .contains("A live run creates these labels first: \"stale-candidate\"")
        .doesNotContain("\n\n\n")
        .endsWith("do not count.\n");
    assertThat(nights.live().out()).contains("do not count.\n\nRun 1: 3 writes done");
  }

  @Test
  void aRepositoryMayStandUnderLiveByAnEarlierName() {
    nights.podman.moveTo("podman-container-tools/podman");
    nights.tonight();
    assertThat(bug.labels()).contains(STALE);
  }

  @Test
  void aPersonSeesThePlanAndIsAsked() {
    nights.bench.watched(80).answering("y");
    Run run = nights.triage("--live", "--no-progress");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("backlog: make 1 write in containers/podman? [y/N] ")
        .contains("containers/podman#1: add label stale-candidate: done");
    assertThat(run.out())
        .startsWith("Plan as of 2025-04-02T00:00:00Z by triage-bot. Live run.\n")
        .contains("containers/podman#1  It fails")
        .endsWith("Run 1: 1 write done. Take it back with: backlog undo 1\n");
    assertThat(bug.labels()).contains(STALE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"n", "", "maybe", "yikes"})
  void whoeverDoesNotAgreeHasWrittenNothing(String answer) {
    nights.bench.watched(80).answering(answer);
    Run run = nights.triage("--live", "--no-progress");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).endsWith("[y/N] backlog: nothing was written\n");
    assertUntouched();
  }

  @Test
  void whereNobodyIsThereNobodyAgrees() {
    nights.bench.watched(80);
    assertThat(nights.triage("--live", "--no-progress").err()).contains("nothing was written");
    assertUntouched();
  }

  @Test
  void nobodyIsAskedWhereThereIsNothingToDo() {
    bug.commented("mia", "Still so.");
    nights.bench.watched(80);
    Run run = nights.triage("--live", "--no-progress");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).endsWith("backlog: there is nothing to do\n");
  }

  @Test
  void withoutATerminalItMustBeConfirmedBeforehand() {
    Run run = nights.triage("--live");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("nobody is there: add --yes");
    assertThat(nights.github.requests().all()).isEmpty();
  }

  @Test
  void withoutATokenNothingBegins() {
    nights.bench.without("GITHUB_TOKEN").with("PATH", "");
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("--live needs a token");
    assertUntouched();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--live --yes --offline",
        "--live --yes --as-of=2025-01-02",
        "--yes",
      })
  void whatContradictsItselfIsRefusedBeforeAnythingIsRead(String options) {
    Run run = nights.triage(options.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(nights.github.requests().all()).isEmpty();
  }

  @Test
  void closingTakesAnOptionMore() {
    nights.tonight();
    nights.pass(30);
    Run without = nights.tonight();
    assertThat(without.out())
        .contains("Expired (1): nobody responded within the grace")
        .contains("since 2025-05-02, stays open without --allow-close");
    assertThat(bug.isOpen()).isTrue();

    Run plan = nights.triage("--allow-close", "--plan", "plan.json");
    assertThat(plan.out()).contains("since 2025-05-02, to be closed");
    Run refused = nights.live("--plan", "plan.json");
    assertThat(refused.exit()).isEqualTo(2);
    assertThat(refused.err()).contains("the plan closes items: add --allow-close");
    assertThat(bug.isOpen()).isTrue();

    assertThat(nights.tonight("--allow-close").err())
        .contains("containers/podman#1: close as not planned: done");
    assertThat(bug.isOpen()).isFalse();
  }

  @Test
  void aPolicyThatOnlyListsNeverCloses() {
    nights.configureOnly("policies: [{label: stale-candidate, when: idle > days(90), grace: 30d}]");
    nights.tonight();
    nights.pass(30);
    assertThat(nights.tonight("--allow-close").out()).contains("Expired (1)");
    assertThat(bug.isOpen()).isTrue();
  }

  @Test
  void withoutPoliciesThereIsNothingToTriage() {
    nights.configureOnly();
    Run run = nights.triage();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("no policies: the configuration has none; `backlog init`");
  }
}
