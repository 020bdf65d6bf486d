package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog report --update-issue}. */
class ReportIssueTest {

  private static final String START = "<!-- backlog:stale-counts:start -->";
  private static final String END = "<!-- backlog:stale-counts:end -->";
  private static final String BEFORE =
      "# How we stand\r\n\r\n" + START + "\r\nold\r\n" + END + "\r\n\tthe end, @mia \u202e ";

  @TempDir Path folder;

  @AutoClose
  private final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"));

  private FakeRepository anvil;
  private FakeIssue board;
  private Bench bench;

  @BeforeEach
  void start() {
    anvil = github.repository("acme/anvil");
    anvil.issue("mia", "It fails").labeled("bug");
    board = anvil.issue("mia", "The board");
    board.by("mia").edited(BEFORE);
    github.clock().advanceDays(40);
    bench = Bench.at(github, folder);
    bench.configured("repositories: [acme/anvil]", "live: [acme/anvil]");
  }

  private Run report(String... more) {
    String[] all = new String[more.length + 2];
    all[0] = "report";
    all[1] = "--update-issue=acme/anvil#2";
    System.arraycopy(more, 0, all, 2, more.length);
    return bench.run(all);
  }

  private Run live() {
    return report("--live", "--yes");
  }

  private void pass(int days) {
    github.clock().advanceDays(days);
    bench.showing(github.clock().now());
  }

  @Test
  void aDryRunShowsWhatWouldChangeAndOnlyReads() {
    Run run = report();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("acme/anvil#2: the stale-count table would change:\n  - old\n")
        .contains("  + | bug | [1] | [1] | [0] | [0] | [0] |\n")
        .contains("dry run: no issue was changed; --live changes it\n");
    assertThat(board.body()).isEqualTo(BEFORE);
    assertThat(github.requests().all())
        .isNotEmpty()
        .allSatisfy(request -> assertThat(request.method()).isEqualTo("GET"));
  }

  @Test
  void aLiveRunRefreshesTheTableAndLeavesTheRestByteForByte() {
    Run run = live();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("Run 1: 1 write done. Take it back with: backlog undo 1\n");
    assertThat(board.body())
        .startsWith("# How we stand\r\n\r\n" + START + "\r\n\r\nOpen issues on 2025-02-10: ")
        .contains("\r\n| bug | [1](https://github.com/acme/anvil/issues?q=")
        .doesNotContain("\nold")
        .endsWith(" |\r\n\r\n" + END + "\r\n\tthe end, @mia \u202e ");
    assertThat(github.requests().writes()).hasSize(1);
  }

  @Test
  void theSameAgainWritesNothing() {
    live();
    github.requests().clear();
    Run again = live();
    assertThat(again.exit()).isZero();
    assertThat(again.err()).contains("the stale-count table in acme/anvil#2 is up to date\n");
    assertThat(github.requests().writes()).isEmpty();
    assertThat(bench.run("history").out()).doesNotContain("\n  2 ");
  }

  @Test
  void theJournalSaysWhatWasWritten() {
    live();
    assertThat(bench.run("history", "1").out())
        .contains("acme/anvil#2  edit text  done  stale-count table: the counts have changed");
  }

  @Test
  void undoBringsTheTextBack() {
    live();
    assertThat(bench.run("undo", "1").out()).contains("acme/anvil#2  edit text  The board");
    pass(1);
    board.commented("mia", "Thank you.");
    Run undo = bench.run("undo", "1", "--live", "--yes");
    assertThat(undo.exit()).as(undo.err()).isZero();
    assertThat(board.body()).isEqualTo(BEFORE);
  }

  @Test
  void undoLeavesATextThatSomebodyHasEditedSince() {
    live();
    String edited = board.body() + " More.";
    board.by("mia").edited(edited);
    Run undo = bench.run("undo", "1", "--live", "--yes");
    assertThat(undo.out()).contains("acme/anvil#2  edit text  its text was changed since");
    assertThat(board.body()).isEqualTo(edited);
  }

  @Test
  void undoLeavesATextThatALaterRunHasRefreshed() {
    live();
    pass(1);
    live();
    String later = board.body();
    Run undo = bench.run("undo", "1", "--live", "--yes");
    assertThat(undo.out()).contains("run 2 has changed it since");
    assertThat(board.body()).isEqualTo(later);
  }

  @Test
  void whatSomebodyWritesMeanwhileIsNotOverwritten() {
    String edited = BEFORE + "Oh!";
    github
        .faults()
        .on("GET", "/issues/2$")
        .after(1)
        .times(1)
        .meanwhile(() -> board.by("mia").edited(edited));
    Run run = live();
    assertThat(run.err())
        .contains("acme/anvil#2: edit text: skipped, its text was changed meanwhile");
    assertThat(board.body()).isEqualTo(edited);
    assertThat(github.requests().writes()).isEmpty();
  }

  @Test
  void whereNobodyConfirmsNothingIsWritten() {
    Run run =
        bench
            .watched(120)
            .answering("n")
            .run("report", "--no-progress", "--update-issue", "acme/anvil#2", "--live");
    assertThat(run.err()).contains("make 1 write in acme/anvil? [y/N]").contains("nothing was");
    assertThat(github.requests().writes()).isEmpty();
  }

  @Test
  void aRepositoryThatIsNotLiveIsNotWrittenTo() {
    bench.configured("repositories: [acme/anvil]");
    Run run = live();
    assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
    assertThat(run.err()).contains("do not stand under live: in the configuration");
    assertThat(github.requests().writes()).isEmpty();
  }

  @Test
  void aTextWithoutAPlaceForTheTableIsNotTouched() {
    board.by("mia").edited("# Ours");
    Run run = live();
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("cannot update acme/anvil#2: it has no place", START, END);
    assertThat(github.requests().writes()).isEmpty();
  }

  @Test
  void anIssueOfAStrangeRepositoryIsRefused() {
    github.repository("acme/other").issue("mia", "Hi");
    Run run = bench.run("report", "--update-issue", "acme/other#1");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("acme/other#1 is in none of the repositories");
  }

  @Test
  void aTokenThatMayOnlyReadSaysSo() {
    bench.with("GITHUB_TOKEN", FakeGitHub.READ_TOKEN);
    Run run = live();
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("acme/anvil#2: edit text: refused");
    assertThat(board.body()).isEqualTo(BEFORE);
  }

  @Test
  void aWrongLocalClockWritesNoTable() {
    Instant now = github.clock().now();
    bench.showing(now.plus(Duration.ofDays(1)).plusSeconds(1));
    Run run = live();
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("on this computer, but " + now + " at GitHub; set the clock");
    assertThat(github.requests().writes()).isEmpty();
    bench.showing(now.minus(Duration.ofDays(1)));
    assertThat(live().exit()).isZero();
  }

  @Test
  void contradictionsAreRefusedBeforeGitHubIsAsked() {
    assertThat(bench.run("report", "--live").err()).contains("name an issue with it");
    assertThat(report("--offline").err()).contains("leave out --offline");
    assertThat(report("--yes").err()).contains("add --live");
    assertThat(report("--live", "--yes", "--as-of", "2025-01-05").err())
        .contains("leave out --as-of");
    assertThat(report("--live").err()).contains("nobody is there: add --yes");
    assertThat(bench.run("report", "--update-issue", "anvil").err())
        .contains("\"anvil\" names no item");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void aWriteWhoseAnswerWasLostIsFoundAgainAndNotRepeated() {
    github.faults().on("PATCH", "/issues/2$").times(1).loseAnswer();
    Run run = live();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(board.body()).contains("Open issues on 2025-02-10");
    assertThat(github.requests().writes()).hasSize(1);
  }

  @Test
  void aTableThatWasInterruptedIsMadeAnewWithTheCountsOfTheDay() {
    github.faults().on("PATCH", "/issues/2$").secondaryLimit(403, Duration.ofHours(1));
    assertThat(live().exit()).isEqualTo(ExitCode.PARTLY);
    github.faults().clear();
    pass(3);
    Run run = live();
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err()).contains("run 1 was interrupted and is given up", "Run 2: 1 write done");
    assertThat(board.body()).contains("Open issues on 2025-02-13").doesNotContain("2025-02-10");
  }

  @Test
  void aTableThatWasInterruptedIsNotFinishedByTheNightlyTriage() {
    bench.configured(
        "repositories: [acme/anvil]",
        "live: [acme/anvil]",
        "policies: [{label: stale, when: idle > days(900)}]");
    github.faults().on("PATCH", "/issues/2$").secondaryLimit(403, Duration.ofHours(1));
    assertThat(live().exit()).isEqualTo(ExitCode.PARTLY);
    github.faults().clear();
    pass(3);
    Run run = bench.run("triage", "--live", "--yes");
    assertThat(run.err()).contains("its table is made anew, with the counts of its day");
    assertThat(board.body()).isEqualTo(BEFORE);
  }

  @Test
  void aTableTooLongForAnIssueGoesWithoutItsLinks() {
    String filling = "x".repeat(64_500);
    board.by("mia").edited(BEFORE + filling);
    Run run = live();
    assertThat(run.err()).contains("links of the table would be too long");
    assertThat(board.body()).contains("| bug | 1 | 1 | 0 | 0 | 0 |").endsWith(filling);
    board.by("mia").edited(BEFORE + "x".repeat(65_400));
    assertThat(live().err()).contains("its text would have more than 65,536 characters");
  }
}
