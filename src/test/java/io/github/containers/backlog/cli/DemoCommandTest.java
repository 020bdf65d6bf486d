package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog demo}: what a newcomer sees first. */
class DemoCommandTest {

  @TempDir Path folder;
  private Bench bench;

  @BeforeEach
  void start() {
    bench = Bench.in(folder).with("BACKLOG_COMMAND", "./backlog");
  }

  @Test
  void itShowsEverythingWithoutNetworkOrTokenAndSaysThatItIsInvented() {
    Run run = bench.run("demo");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).startsWith("1,146 issues and 190 pull requests are open.");
    assertThat(run.err())
        .startsWith("backlog: all of this is invented: harbour--demo does not exist.")
        .contains("stands in demo:\n");
    assertThat(bench.read("demo/backlog.md")).contains("> **A demonstration.** All of this is");
    assertThat(folder.resolve("demo/charts/open-issues.png")).isNotEmptyFile();
  }

  @Test
  void theCommandThatItShowsForAnEarlierDayWorksAsItIsTyped() {
    Run run = bench.run("demo");
    List<String> shown =
        run.err().lines().map(String::strip).filter(line -> line.startsWith("./backlog ")).toList();
    assertThat(shown).hasSize(3);
    String[] typed = shown.get(0).replace("./backlog ", "").split(" ");
    Run next = bench.run(typed);
    assertThat(next.exit()).isZero();
    assertThat(bench.read("demo/backlog.md")).startsWith("# Backlog as of 2024-06-01\n");
    assertThat(next.out()).isNotEqualTo(run.out());
  }

  @Test
  void whatItMadeCanBeReportedOnLikeAnyStore() {
    Run run = bench.run("demo", "--quiet");
    Run report =
        bench.run(
            "report",
            "--offline",
            "--config",
            "demo/backlog.yml",
            "--store",
            "demo/store.db",
            "--as-of",
            "2025-03-04",
            "--quiet");
    assertThat(report).isEqualTo(run);
  }

  @Test
  void jsonIsAllThereIsOnStandardOutput() throws IOException {
    Run run = bench.run("demo", "--json", "--quiet", "--repo", "harbour--demo/hold");
    assertThat(run.err()).isEmpty();
    assertThat(new ObjectMapper().readTree(run.out()).findValuesAsText("repository"))
        .contains("harbour--demo/hold", "all")
        .doesNotContain("harbour--demo/coracle");
  }

  @Test
  void aFolderWithABlankIsShownAsItMustBeTyped() {
    assertThat(bench.run("demo", "--out", "my demo").err()).contains("stands in 'my demo':");
  }

  @Test
  void itOverwritesNeitherAConfigurationNorAStoreOfTheUsers() {
    for (String option : List.of("--store", "--config")) {
      Run run = bench.run("demo", option, "mine");
      assertThat(run.exit()).isEqualTo(2);
      assertThat(run.err())
          .startsWith("backlog: demo makes a configuration and a store of its own");
    }
    assertThat(folder).isEmptyDirectory();
  }
}
