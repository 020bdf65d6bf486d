package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog demo}: what a newcomer sees first. */
class DemoCommandTest {

  @TempDir private static Path folder;
  private static Bench bench;
  private static Run demo;

  @BeforeAll
  static void runOnce() {
    bench = Bench.in(folder).with("BACKLOG_COMMAND", "./backlog");
    demo = bench.run("demo");
  }

  @Test
  void itShowsEverythingWithoutNetworkOrTokenAndSaysThatItIsInvented() {
    assertThat(demo.exit()).isZero();
    assertThat(demo.out())
        .startsWith(
            "As of 2025-03-04, 13 repositories, all invented:\n"
                + "1,146 issues and 190 pull requests are open.");
    assertThat(demo.err())
        .startsWith("backlog: all of this is invented: harbour--demo does not exist.")
        .contains("stands in demo:\n");
    assertThat(folder.resolve("demo/charts/open-issues.png")).isNotEmptyFile();
  }

  @Test
  void itShowsWhatItsPoliciesWouldHaveDoneInAYearAndWhatBecomesOfOldIssues() {
    assertThat(bench.read("demo/index.html"))
        .contains("What the policies would have done since 2024-03-04</h2>", "id=\"regretted\"");
    assertThat(bench.read("demo/backlog.md"))
        .contains("## What the policies would have done since 2024-03-04");
    assertThat(bench.read("demo/slides.md"))
        .containsPattern("## Since 2024-03-04 the policies would have closed \\d+ issues, \\d+ of")
        .contains("\n- Of the issues that have been open for a year, ");
  }

  @Test
  void theCommandThatItShowsForAnEarlierDayWorksAsItIsTyped() {
    List<String> shown =
        demo.err().lines().map(String::strip).filter(it -> it.startsWith("./backlog ")).toList();
    assertThat(shown).hasSize(4);
    String[] typed = (shown.get(0).replace("./backlog ", "") + " --out earlier").split(" ");
    Run earlier = bench.run(typed);
    assertThat(earlier.exit()).isZero();
    assertThat(earlier.out()).isNotEqualTo(demo.out());
    assertThat(bench.read("earlier/backlog.md"))
        .startsWith("# Backlog as of 2024-06-01\n\n> **A demonstration.** All of this is");
  }

  @Test
  void theCommandThatItsSlidesNameIsOneThatThereIs() {
    Matcher named = Pattern.compile("backlog (demo .*?) writes them").matcher(slides());
    assertThat(named.find()).isTrue();
    Run again = bench.run((named.group(1) + " --out again").split(" "));
    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(bench.read("again/slides.md")).isEqualTo(slides());
  }

  private static String slides() {
    return bench.read("demo/slides.md");
  }

  @Test
  void theCommandThatItShowsForLabelPoliciesWorksAsItIsTypedAndGivesThePlanThatIsThereAlready() {
    String plan = bench.read("demo/csv/plan.csv");
    String typed =
        demo.err()
            .lines()
            .map(String::strip)
            .filter(it -> it.contains(" triage "))
            .findFirst()
            .orElseThrow();
    Run triage = bench.run(typed.replace("./backlog ", "").split(" "));
    assertThat(triage.exit()).isZero();
    assertThat(triage.out()).contains("Dry run: nothing was written.", "crickets: add label");
    assertThat(plan.lines()).hasSizeGreaterThan(10);
    assertThat(bench.read("demo/csv/plan.csv")).isEqualTo(plan);
  }

  @Test
  void whatItMadeCanBeReportedOnLikeAnyStore() {
    String[] report = {
      "report",
      "--offline",
      "--config",
      "demo/backlog.yml",
      "--store",
      "demo/store.db",
      "--as-of",
      "2025-03-04",
      "--quiet"
    };
    assertThat(bench.run(report)).isEqualTo(new Run(0, demo.out(), ""));
  }

  @Test
  void anAuditOfItDoesNotTakeLabelsThatItDoesNotKnowForTheSame() {
    String typed =
        "audit --offline --as-of 2025-03-04 --config demo/backlog.yml --store demo/store.db";
    assertThat(bench.run(typed.split(" ")).out())
        .contains("labels: those of 13 repositories were never read")
        .doesNotContain("the same in all repositories");
  }

  @Test
  void jsonIsAllThereIsOnStandardOutputAndPathsAreShownAsTheyMustBeTyped() throws IOException {
    Run run = bench.run("demo", "--json", "--repo", "harbour--demo/hold", "--out", "my demo");
    assertThat(run.err())
        .contains("stands in 'my demo':")
        .contains("demo --as-of 2024-06-01 --out 'my demo'\n");
    assertThat(new ObjectMapper().readTree(run.out()).findValuesAsText("repository"))
        .contains("harbour--demo/hold", "all")
        .doesNotContain("harbour--demo/coracle");
  }

  @Test
  void itOverwritesNeitherAConfigurationNorAStoreOfTheUsers() {
    for (String option : List.of("--store", "--config")) {
      Run run = bench.run("demo", option, "mine");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("backlog: demo makes a configuration and a store of its own");
    }
    assertThat(folder.resolve("mine")).doesNotExist();
  }

  @Test
  void whatNoDemoMadeIsNotOverwritten() throws IOException {
    bench.write("mine/backlog.yml", "repositories: [acme/anvil]\n");
    bench.write("other/store.db", "a store of mine");
    for (String mine : List.of("mine", "other")) {
      Run run = bench.run("demo", "--out", mine);
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err()).contains("is not of a demo, and would be overwritten");
    }
    assertThat(bench.read("mine/backlog.yml")).isEqualTo("repositories: [acme/anvil]\n");
    assertThat(bench.read("other/store.db")).isEqualTo("a store of mine");
  }

  @Test
  void aDayAfterTheInventedHistoryIsRefused() {
    Run run = bench.run("demo", "--as-of", "2025-03-05", "--out", "later");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("backlog: --as-of: this history ends on 2025-03-04; name an earlier day\n");
  }
}
