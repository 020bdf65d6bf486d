package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog report}. */
class ReportCommandTest {

  private static final String WROTE =
      "wrote reports/index.html (open it), backlog.md, charts/ and csv/";

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"));
    anvil = github.repository("acme/anvil");
    anvil.issue("mia", "It fails").labeled("bug");
    github.clock().advanceDays(10);
    anvil.issue("noor", "It could do more");
    anvil.pullRequest("mia", "Mend it");
    github.clock().advanceDays(20);
    bench = Bench.at(github, folder);
  }

  @AfterEach
  void end() {
    github.close();
  }

  private static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  @Test
  void whatWasReadLongAgoIsNotTakenForThePresentWithoutAWord() {
    bench.run("report", "acme/anvil");
    String said = "what was last read on 2025-01-31 is taken for what is there on";
    github.clock().advanceDays(2);
    bench.showing(github.clock().now());
    assertThat(bench.run("report", "acme/anvil", "--offline").err()).doesNotContain(said);
    github.clock().advance(Duration.ofSeconds(1));
    bench.showing(github.clock().now());
    assertThat(bench.run("report", "acme/anvil", "--offline").err())
        .contains(said + " 2025-02-02", "with --as-of 2025-01-31T00:00:00Z it is looked at");
    assertThat(bench.run("report", "acme/anvil", "--offline", "--as-of=2025-01-31").err())
        .doesNotContain(said);
  }

  @Test
  void ofWhatElseIsInTheStoreNothingIsSaid() {
    github.repository("acme/bolt").issue("mia", "It fails");
    bench.run("sync", "acme/bolt");
    github.clock().advanceDays(3);
    bench.showing(github.clock().now());
    bench.run("sync", "acme/anvil");
    assertThat(bench.run("report", "acme/anvil", "--offline").err()).doesNotContain("last read");
    assertThat(bench.run("report", "acme/*", "--offline").err())
        .containsPattern("what was last read on [0-9-]+, in 1 of 2 repositories, is taken for");
  }

  @Test
  void repositoriesOnTheCommandLineNeedNoConfiguration() {
    Run run = bench.run("report", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines())
        .satisfiesExactly(
            read -> assertThat(read).startsWith("backlog: acme/anvil: 3 items new or changed"),
            wrote -> assertThat(wrote).isEqualTo("backlog: " + WROTE));
    assertThat(run.out())
        .startsWith("As of 2025-01-31, acme/anvil:\n2 issues and 1 pull request are open.")
        .contains("Open issues\nrepository  open", "anvil          2", "unclassified     1");
  }

  @Test
  void oneTimelineThatGitHubFailsAtIsToldAndTheReportIsMadeAllTheSame() {
    github.faults().on("GET", "/issues/2/timeline").always().answer(502);

    Run run = bench.run("report", "acme/anvil");

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("/issues/2/timeline with 502").contains("wrote reports");
    assertThat(run.out()).contains("\n2 issues and 1 pull request are open.");
  }

  @Test
  void everyFileIsThereAndNoHalfOfOne() throws IOException {
    bench.run("report", "acme/anvil");
    assertThat(files(folder.resolve("reports")).keySet())
        .containsExactlyInAnyOrder(
            "backlog.md",
            "index.html",
            "csv/ages.csv",
            "csv/backtest.csv",
            "csv/chances.csv",
            "csv/flow.csv",
            "csv/forecast.csv",
            "csv/growth.csv",
            "csv/health.csv",
            "csv/items.csv",
            "csv/kind-tests.csv",
            "csv/lifetimes.csv",
            "csv/pace.csv",
            "csv/responses.csv",
            "csv/responses-by-month.csv",
            "csv/stale-counts.csv",
            "csv/survival.csv",
            "csv/triage.csv",
            "csv/unanswered.csv",
            "charts/ages.png",
            "charts/ages.svg",
            "charts/flow.png",
            "charts/flow.svg",
            "charts/forecast.png",
            "charts/forecast.svg",
            "charts/open-issues.png",
            "charts/open-issues.svg",
            "charts/open-issues-by-kind.png",
            "charts/open-issues-by-kind.svg",
            "charts/open-issues-by-repository.png",
            "charts/open-issues-by-repository.svg",
            "charts/open-pull-requests.png",
            "charts/open-pull-requests.svg",
            "charts/survival-by-kind.png",
            "charts/survival-by-kind.svg",
            "charts/survival-by-repository.png",
            "charts/survival-by-repository.svg",
            "charts/survival-by-year.png",
            "charts/survival-by-year.svg");
  }

  @Test
  void whatATargetTakesIsSaidAndWritten() {
    Run run = bench.run("report", "acme/anvil", "--target", "1", "--by", "2025-02-07");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("To have at most 1 issue open by 2025-02-07 it takes");
    assertThat(bench.read("reports/backlog.md"))
        .contains("| closings a week to have 1 by 2025-02-07 |", "What each repository is to have");
    assertThat(bench.read("reports/csv/pace.csv").lines().findFirst().orElseThrow())
        .endsWith(",closings_a_week_to_hold,target,target_by,closings_a_week_to_target");
  }

  @Test
  void aTargetThatCannotBeMeantIsRefusedBeforeAnythingIsRead() {
    assertRefused("--target and --by belong together", "--target", "1");
    assertRefused("--target and --by belong together", "--by", "2026-01-01");
    assertRefused("is not after the report itself", "--target", "1", "--by", "2025-01-31");
    assertRefused("neither a date nor an instant", "--target", "1", "--by", "soon");
    assertRefused("fewer than no issues", "--target", "-1", "--by", "2026-01-01");
  }

  private void assertRefused(String reason, String... options) {
    Run run =
        bench.run(
            Stream.concat(Stream.of("report", "acme/anvil"), Arrays.stream(options))
                .toArray(String[]::new));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: --").contains(reason);
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void twoRunsOnOneStoreMakeTheSameBytes() throws IOException {
    bench.run("report", "acme/anvil");
    Run first = bench.run("report", "--offline", "acme/anvil", "--as-of", "2025-01-25");
    Map<String, byte[]> before = files(folder.resolve("reports"));
    bench.showing(FakeGitHub.at("2026-01-01T00:00:00Z"));
    Run second = bench.run("report", "--offline", "acme/anvil", "--as-of", "2025-01-25");
    Map<String, byte[]> after = files(folder.resolve("reports"));
    assertThat(second).isEqualTo(first);
    assertThat(after.keySet()).isEqualTo(before.keySet());
    after.forEach(
        (name, bytes) -> assertThat(Arrays.equals(bytes, before.get(name))).as(name).isTrue());
  }

  @Test
  void whereHistoryIsWholeAPastDayIsReportedAsItWasThen() throws IOException {
    bench.configured("repositories: [acme/anvil]", "history: all");
    String[] past = {"report", "--as-of", "2025-01-25", "--out", "then"};
    bench.run(past);
    Map<String, byte[]> then = files(folder.resolve("then"));
    github.clock().advanceDays(30);
    anvil.number(1).by("noor").closed();
    anvil.number(2).by("noor").closed("not_planned");
    anvil.number(1).by("noor").labeled("wontfix").by("mia").unlabeled("bug");
    anvil.number(3).by("noor").merged();
    github.clock().advanceDays(3);
    anvil.number(1).by("mia").reopened();
    anvil.issue("zoe", "Later");
    bench.showing(github.clock().now());
    bench.run(past);
    Map<String, byte[]> now = files(folder.resolve("then"));
    assertThat(now.keySet()).isEqualTo(then.keySet());
    now.keySet().stream()
        .filter(name -> !name.equals("backlog.md") && !name.equals("index.html"))
        .forEach(name -> assertThat(now.get(name)).as(name).isEqualTo(then.get(name)));
  }

  @Test
  void offlineNothingIsAsked() {
    bench.run("sync", "acme/anvil");
    github.requests().clear();
    Run run = bench.run("report", "--offline", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void offlineWithoutAStoreItSaysHowToGetOne() {
    Run run = bench.run("report", "--offline", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .matches("backlog: there is no store at .*\\.db yet; run `backlog sync` first\n");
  }

  @Test
  void offlineARepositoryThatIsNotInTheStoreIsNamedHereAndInTheReport() {
    bench.run("sync", "acme/anvil");
    Run run = bench.run("report", "--offline", "acme/anvil", "acme/bolt");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .endsWith(
            "backlog: never read to the end: acme/bolt; the same without --offline reads them\n");
    assertThat(bench.read("reports/backlog.md"))
        .contains(
            "> **Not everything could be read**, and the figures lack it: acme/bolt.",
            "| acme/bolt | never | 0 | 0 | nothing | 0 | incomplete: not read to the end yet |");
  }

  @Test
  void offlineWhereNothingIsKnownItIsSaidHowToReadIt() {
    bench.run("sync", "acme/anvil");
    Run run = bench.run("report", "--offline", "acme/bolt");
    assertThat(run)
        .isEqualTo(
            new Run(
                1,
                "",
                "backlog: nothing is known of these repositories yet; leave out --offline to read"
                    + " them\n"));
  }

  @Test
  void aRepositoryThatCannotBeReadIsNamedAndTheOthersAreReported() {
    Run run = bench.run("report", "acme/gone", "acme/anvil");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("1 of 2 could not be read, or not to the end:\n  acme/gone: not found");
    assertThat(run.out()).startsWith("As of 2025-01-31, 1 of 2 repositories:\n2 issues");
    assertThat(bench.read("reports/backlog.md"))
        .contains("the figures lack it: acme/gone.", "| incomplete: not found, or not to be seen");
  }

  @Test
  void whereNothingCouldBeReadTheReasonIsSaidAndNoReportIsWritten() {
    Run run = bench.run("report", "acme/gone");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("1 of 1 could not be read, or not to the end:\n  acme/gone: not found")
        .contains("backlog: nothing is known of these repositories\n");
  }

  @Test
  void withoutANetworkItSaysThatWhatWasReadBeforeIsStillThere() {
    bench.run("sync", "--store", "s.db", "acme/anvil");
    bench.with("GITHUB_API_URL", "http://127.0.0.1:1");
    Run run = bench.run("report", "--store", "s.db", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .startsWith("backlog: cannot reach 127.0.0.1:1: ")
        .endsWith("\nWhat was read before is still there: add --offline\n");
    assertThat(bench.run("report", "--store", "s.db", "acme/never").err())
        .doesNotContain("--offline");
  }

  @Test
  void withoutANetworkWhatWasNeverReadToTheEndIsNotTakenForRead() {
    github.faults().on("GET", "/issues").always().answer(502);
    bench.run("sync", "--store", "s.db", "acme/anvil");
    bench.with("GITHUB_API_URL", "http://127.0.0.1:1");
    Run run = bench.run("report", "--store", "s.db", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).doesNotContain("--offline");
  }

  @Test
  void withoutANetworkAndWithNothingReadItSaysJustThat() {
    bench.with("GITHUB_API_URL", "http://127.0.0.1:1");
    for (int again = 0; again < 2; again++) {
      Run run = bench.run("report", "--store", "s.db", "acme/anvil");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err())
          .startsWith("backlog: cannot reach 127.0.0.1:1: ")
          .doesNotContain("--offline");
    }
  }

  @Test
  void aRefusedTokenLeavesTheReportsAsTheyAre() throws IOException {
    bench.run("report", "acme/anvil");
    Map<String, byte[]> before = files(folder.resolve("reports"));
    Run run = bench.with("GITHUB_TOKEN", "expired").run("report", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(files(folder.resolve("reports")).keySet()).isEqualTo(before.keySet());
  }

  @Test
  void anOldNameFindsWhatHasMoved() {
    bench.run("sync", "acme/anvil");
    anvil.moveTo("forge/anvil");
    bench.run("sync", "acme/anvil");
    for (String name : new String[] {"acme/anvil", "forge/anvil"}) {
      Run run = bench.run("report", "--offline", name);
      assertThat(run.exit()).as(name).isZero();
      assertThat(run.out()).contains("forge/anvil:\n2 issues and 1 pull request are open.");
    }
    assertThat(bench.read("reports/backlog.md"))
        .contains("| forge/anvil |", "| formerly acme/anvil |");
  }

  @Test
  void repoNarrowsTheReport() {
    github.repository("acme/bolt").issue("mia", "Rattles");
    bench.configured("repositories: [acme/*]").run("sync");
    Run run = bench.run("report", "--offline", "--repo", "acme/bolt");
    assertThat(run.out()).contains("acme/bolt:\n1 issue and 0 pull requests are open.");
    Run other = bench.run("report", "--offline", "--repo", "forge/bolt");
    assertThat(other.exit()).isEqualTo(2);
    assertThat(other.err()).startsWith("backlog: --repo: forge/bolt is not among");
  }

  @Test
  void jsonIsTheAgesTheGrowthAndHowWellEachRepositoryIsKnown() throws IOException {
    Run run = bench.run("report", "--json", "acme/anvil", "acme/gone");
    JsonNode tables = new ObjectMapper().readTree(run.out());
    assertThat(tables.path("pace").findValuesAsText("repository")).contains("acme/anvil", "all");
    assertThat(tables.path("repositories").findValuesAsText("complete"))
        .containsExactly("true", "false");
    assertThat(tables.path("ages"))
        .anySatisfy(
            row -> {
              assertThat(row.path("repository").asText()).isEqualTo("acme/anvil");
              assertThat(row.path("type").asText()).isEqualTo("issue");
              assertThat(row.path("open").asInt()).isEqualTo(2);
              assertThat(row.path("max_days").asDouble()).isEqualTo(30.0);
            });
    assertThat(run.err()).contains(WROTE);
  }

  @Test
  void anInstantWithinADayIsTakenExactly() {
    bench.run("sync", "acme/anvil");
    Run before = bench.run("report", "--offline", "acme/anvil", "--as-of", "2025-01-10T23:59:59Z");
    assertThat(before.out())
        .startsWith("As of 2025-01-10 23:59 UTC, acme/anvil:\n1 issue and 0 pull requests");
    Run at = bench.run("report", "--offline", "acme/anvil", "--as-of", "2025-01-11T00:00:00Z");
    assertThat(at.out()).startsWith("As of 2025-01-11, acme/anvil:\n2 issues and 1 pull request");
    assertThat(bench.read("reports/backlog.md")).startsWith("# Backlog as of 2025-01-11\n");
  }

  @Test
  void aDayBeforeTheFirstItemHasAnEmptyBacklog() {
    bench.run("sync", "acme/anvil");
    Run run = bench.run("report", "--offline", "acme/anvil", "--as-of", "2020-01-01");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(":\n0 issues and 0 pull requests are open.");
  }

  @Test
  void whatRestsOnTheLastCloseOnlyIsSaid() {
    anvil.issue("zoe", "Closed").by("zoe").closed();
    Run open = bench.run("report", "acme/anvil");
    assertThat(open.out())
        .contains("exact for 3 of the 4 items", "from the last close only for the other 1");
    assertThat(bench.read("reports/backlog.md"))
        .contains("| exact for 3, from the last close only for 1 |");
    Run none = bench.configured("repositories: [acme/anvil]", "history: all").run("report");
    assertThat(none.out()).contains("Every figure is exact: ");
    assertThat(bench.read("reports/backlog.md")).contains("| 4 | 4 | exact |");
  }

  @Test
  void outSaysWhere() {
    Run run = bench.run("report", "acme/anvil", "--out", "elsewhere/deep");
    assertThat(run.err()).endsWith(WROTE.replace("reports", "elsewhere/deep") + "\n");
    assertThat(folder.resolve("elsewhere/deep/backlog.md")).isNotEmptyFile();
    assertThat(folder.resolve("reports")).doesNotExist();
  }

  @Test
  void quietLeavesTheResults() {
    Run run = bench.run("report", "-q", "acme/anvil");
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("\n2 issues");
  }

  @Test
  void aRepositoryWithoutItemsIsReported() {
    github.repository("acme/empty");
    Run run = bench.run("report", "acme/empty");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains(":\n0 issues and 0 pull requests are open.");
  }
}
