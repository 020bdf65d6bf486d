package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What policies would have done, as people are told it. */
class SimulateCommandTest {

  private static final String HEADER =
      "repository,number,policy,labelled_at,variable,threshold_days,ending,ended_at,expired_at,in_truth,"
          + "in_truth_at,regret,type,created_at,author,title,url";

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
  }

  private Run simulate(String... more) {
    return nights.bench.run(
        Stream.concat(Stream.of("simulate"), Stream.of(more)).toArray(String[]::new));
  }

  /** One that is fixed after 200 days, one that is answered after 100, one that nobody minds. */
  private void threeBugs() {
    FakeIssue fixed = nights.bug("Is fixed late");
    FakeIssue answered = nights.bug("Is answered");
    nights.bug("Nobody minds");
    nights.pass(100);
    answered.commented(REPORTER, "It still fails.");
    nights.pass(100);
    fixed.by(MAINTAINER).closed();
    nights.pass(1);
  }

  @Test
  void itNamesTheRepositoriesInWhichNothingCouldHaveBeenDone() {
    threeBugs();
    String said = "archived, so that nothing is simulated there: containers/podman";
    assertThat(simulate("--since", "2025-01-01").err()).doesNotContain(said);
    nights.podman.archive();
    assertThat(simulate("--since", "2025-01-01").err()).contains(said);
    assertThat(simulate("--since", "2025-01-01", "--quiet").err()).doesNotContain(said);
  }

  @Test
  void itSaysWhatEachPolicyWouldHaveDoneAndWhatOneWouldHaveRegretted() {
    threeBugs();
    Run run = simulate("--since", "2025-01-01");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            As if in force since 2025-01-01, a run a day until 2025-07-21: 3 issues were open in \
            that time.

            policy           labelled  answered  expired  closed  regret  fixed  taken up  \
            mails a week
            stale-candidate         3         1        2       2       1      1         0  \
                     0.1
            crickets                0         0        0       0       0      0         0  \
                     0.0

            Open on 2025-07-21: 1; as it was: 2.
            Regretted (1):
                containers/podman#1  closed 2025-05-02  fixed 2025-07-20  Is fixed late

            Closed ones are regretted where in truth they were later fixed, or taken up by a \
            maintainer. Mails: comments and closings; labels send none.
            """);
  }

  @Test
  void itWritesTablesAndACurveAndNothingToGitHub() {
    threeBugs();
    simulate("--since", "2025-01-01", "--policy", "Stale-Candidate");
    String item = "containers/podman,%d,stale-candidate,2025-04-02T00:00:00Z,,,%s";
    String rest =
        "issue,2025-01-01T00:00:00Z,mia,%s,https://github.com/containers/podman/issues/%d";
    assertThat(nights.bench.read("reports/csv/simulation-items.csv").lines())
        .containsExactly(
            HEADER,
            item.formatted(
                    1,
                    "closed,2025-05-02T00:00:00Z,2025-05-02T00:00:00Z,fixed,2025-07-20T00:00:00Z,true,")
                + rest.formatted("Is fixed late", 1),
            item.formatted(2, "answered,2025-04-11T00:00:00Z,,,,false,")
                + rest.formatted("Is answered", 2),
            item.formatted(3, "closed,2025-05-02T00:00:00Z,2025-05-02T00:00:00Z,open,,true,")
                    .replace(",open,,true,", ",open,,false,")
                + rest.formatted("Nobody minds", 3));
    assertThat(nights.bench.read("reports/csv/simulation.csv"))
        .isEqualTo(
            """
            policy,variable,threshold_days,since,as_of,items,without_timeline,labelled,answered,\
            expired,closed,regret,fixed,taken_up,mails_a_week
            stale-candidate,,,2025-01-01,2025-07-21,3,0,3,1,2,2,1,1,0,0.07
            """);
    assertThat(nights.bench.read("reports/csv/simulation-curve.csv").lines())
        .startsWith("date,variable,threshold_days,open_without,open_with", "2025-01-01,,,3,3")
        .contains("2025-04-28,,,3,3", "2025-05-05,,,3,1")
        .endsWith("2025-07-21,,,2,1");
    assertThat(nights.bench.path("reports/charts/simulation.svg")).exists();
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void aPolicyCanBeGivenOnTheCommandLineWithoutAnyFile() throws Exception {
    threeBugs();
    Files.delete(nights.bench.path(".github/backlog.yml"));
    Run run =
        simulate(
            "containers/podman",
            "--since=2025-01-01",
            "--when=kind == \"bug\" && idle > days(30)",
            "--label=old",
            "--grace=10d",
            "--then=close",
            "--exempt=high-impact");
    assertThat(run.err()).doesNotContain("error");
    assertThat(run.out()).contains("old            3         0        3       3       1      1");
  }

  @Test
  void aPolicyThatRestsOnOneThatIsLeftOutSaysSo() {
    threeBugs();
    nights.configureOnly(
        "policies:",
        "  - {label: triaged, when: 'kind == \"bug\"'}",
        "  - {label: other, when: 'idle > days(1)'}",
        "  - {label: old, when: 'idle > days(300)'}",
        "  - {label: safe, when: 'comments > 9'}",
        "  - label: stale",
        "    when: kind == \"bug\" && triaged && !('old' in labels) && idle > days(90)",
        "    exempt: [safe]");
    String said =
        "policy triaged is not simulated with it, so its label counts only where somebody really"
            + " put it on";
    assertThat(simulate("--since=2025-01-01", "--policy=stale").err())
        .contains(said, "policy old is not", "policy safe is not")
        .doesNotContain("policy other");
    assertThat(simulate("--since=2025-01-01", "--policy=stale", "--quiet").err()).isEmpty();
    assertThat(simulate("--since=2025-01-01", "--policy=stale").err())
        .contains("wrote csv/simulation.csv, ", " and charts/simulation.* in reports\n");
    assertThat(simulate("--since=2025-01-01", "--policy=stale", "--policy=triaged").err())
        .doesNotContain("policy triaged");
    assertThat(simulate("--since=2025-01-01").err()).doesNotContain("is not simulated");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"simulate --since 2025-01-01", "triage", "audit", "explain containers/podman#1"})
  void whatWasReadLongAgoIsNotTakenForThePresentWithoutAWord(String command) {
    threeBugs();
    assertThat(nights.bench.run("sync").exit()).isZero();
    nights.pass(3);
    String said = "what was last read on 2025-07-21";
    assertThat(nights.bench.run((command + " --offline").split(" ")).err()).contains(said);
    assertThat(nights.bench.run((command + " --offline --quiet").split(" ")).err())
        .doesNotContain(said);
    assertThat(nights.bench.run((command + " --offline --as-of 2025-07-24").split(" ")).err())
        .doesNotContain(said);
  }

  @Test
  void aSweepSaysWhatEachThresholdCosts() {
    threeBugs();
    Run run =
        simulate("--since=2025-01-01", "--policy=stale-candidate", "--sweep=idle=60d..160d:50d");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out().lines().filter(line -> line.matches("\\d+ .*")).map(String::strip))
        .containsExactly(
            "60                  3         0        3       3       1      1         0           0.1                0",
            "110                 2         0        2       2       1      1         0           0.1                1",
            "160                 2         0        2       2       1      1         0           0.1                1");
    assertThat(nights.bench.read("reports/csv/simulation.csv").lines())
        .anyMatch(row -> row.startsWith("stale-candidate,idle,110,"));
    assertThat(nights.bench.path("reports/charts/simulation-sweep.png")).exists();
  }

  @Test
  void whereNothingClosesItSaysHowToSeeWhatClosingWouldCost() {
    threeBugs();
    String said = "Nothing here closes. ";
    assertThat(
            simulate("--since=2025-01-01", "--when=idle > days(30)", "--sweep=idle=60d..90d").out())
        .contains(said)
        .doesNotContain("regretted where");
    assertThat(
            simulate("--since=2025-01-01", "--when=idle > days(30)", "--grace=1d", "--then=close")
                .out())
        .doesNotContain(said)
        .contains("regretted where");
  }

  @Test
  void whatThePolicyDidInTruthIsReplacedByWhatItWouldHaveDone() {
    nights.bug("It fails");
    nights.pass(91);
    nights.tonight();
    nights.pass(30);
    nights.tonight("--allow-close");
    nights.pass(100);
    Run run =
        simulate("--since=2025-01-02", "--sweep=idle=150d..300d:150d", "--policy=stale-candidate");
    assertThat(run.out().lines().filter(line -> line.matches("\\d+ .*")).map(String::strip))
        .satisfiesExactly(
            closes -> assertThat(closes).matches("150 +1 +0 +1 +1 .* 0"),
            neverClosed -> assertThat(neverClosed).matches("300 +0 +0 +0 +0 .* 1"));
  }

  @Test
  void whoseTokenLookedLastDoesNotMatter() {
    nights.staleBug();
    nights.pass(30);
    nights.tonight("--allow-close");
    nights.pass(100);
    nights.bench.with("GITHUB_TOKEN", FakeGitHub.READ_TOKEN);
    Run run =
        simulate("--since=2025-01-02", "--sweep=idle=150d..300d:150d", "--policy=stale-candidate");
    assertThat(run.out().lines().filter(line -> line.matches("\\d+ .*")).map(String::strip))
        .satisfiesExactly(
            closes -> assertThat(closes).matches("150 +1 +0 +1 +1 .* 0"),
            neverClosed -> assertThat(neverClosed).matches("300 +0 +0 +0 +0 .* 1"));
  }

  @Test
  void withoutTimelinesItSaysForHowManyItemsAndWhatThatMeans() {
    nights.configure("history: none");
    threeBugs();
    nights.bench.run("sync");
    Run offline = simulate("--since=2025-01-01", "--offline");
    assertThat(offline.exit()).isEqualTo(ExitCode.PARTLY);
    assertThat(offline.err()).contains("of 3 of these 3 issues the timelines were never read");
    assertThat(offline.out()).contains("stale-candidate         0");

    Run online = simulate("--since=2025-01-01");
    assertThat(online.exit()).isZero();
    assertThat(online.out()).contains("stale-candidate         3");
  }

  @Test
  void programsGetTheFigures() {
    threeBugs();
    assertThat(simulate("--since=2025-01-01", "--json").out())
        .contains("\"policy\"", "\"stale-candidate\"", "\"regret\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --since=2030-01-01                                  | is not in the past
          --since=yesterday                                   | "yesterday" is neither a date nor
          --since=2025-01-01 --policy=nobody                  | there is no policy "nobody"; there are stale-candidate, crickets
          --since=2025-01-01 --grace=10d                      | add --when
          --since=2025-01-01 --when=idle --policy=crickets    | leave out --policy
          --since=2025-01-01 --when=idle>days(9)&&kind=='x'   | no kind is named "x"
          --since=2025-01-01 --when=idle>days(9) --grace=9m   | may mean minutes or months
          --since=2025-01-01 --sweep=idle=9d..90d             | name it with --policy
          --since=2025-01-01 --sweep=idle                     | write for example idle=90d..720d
          --since=2025-01-01 --sweep=size=9d..90d             | there is no duration "size"
          --since=2025-01-01 --sweep=idle=90d..9d             | must be longer
          --since=2025-01-01 --sweep=idle=1d..900d:1d         | at most 100 thresholds
          --since=2025-01-01 --sweep=idle=1d..9d:0d           | at least a day apart
          --since=2025-01-01 --sweep=idle=36h..9d             | whole days, and 36h is not
          --since=2025-01-01 --policy=crickets --sweep=age=9d..90d | compares age with no number of days
          """)
  void mistakesAreToldBeforeAnythingIsDone(String options, String said) {
    nights.pass(1);
    Run run = simulate(options.split(" "));
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(said);
    assertThat(nights.github.requests().all()).isEmpty();
  }
}
