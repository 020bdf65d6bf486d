package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.Golden;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.render.slides.DeckText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code --simulated-since}: what the policies would have done, in the reports and the slides. */
class SimulatedSinceTest {

  private static final String OPTION = "--simulated-since=2025-01-01";

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
    nights.configure("history: all");
  }

  /** One that is fixed after 200 days, one that is answered after 100, one that nobody minds. */
  private void threeBugs(String title) {
    FakeIssue fixed = nights.bug(title);
    FakeIssue answered = nights.bug("Is answered");
    nights.bug("Nobody minds");
    nights.pass(100);
    answered.commented(REPORTER, "It still fails.");
    nights.pass(100);
    fixed.by(MAINTAINER).closed();
    nights.pass(1);
  }

  private void succeed(String... arguments) {
    Run run = nights.bench.run(arguments);
    assertThat(run.exit()).as(run.err()).isZero();
  }

  private String read(String name) {
    return nights.bench.read("reports/" + name);
  }

  private String deck() throws IOException {
    return DeckText.of(Files.readAllBytes(folder.resolve("reports/slides.pptx")));
  }

  /** From a line that begins so up to one that begins so. */
  private static String part(String text, String from, String to) {
    int start = text.indexOf(from);
    assertThat(start).as(from).isNotNegative();
    int end = text.indexOf(to, start + from.length());
    return text.substring(start, end < 0 ? text.length() : end);
  }

  @Test
  void theReportAndTheSlidesSayWhatThePoliciesWouldHaveDone() throws IOException {
    threeBugs("Is fixed late");
    succeed("report", OPTION);
    succeed("slides", OPTION, "--offline");
    Golden.check(
        "golden/simulated/backlog.md", part(read("backlog.md"), "## What the policies", "\n## "));
    Golden.check(
        "golden/simulated/index.html",
        part(read("index.html"), "<section id=\"simulated\"", "<section id=\"items\""));
    Golden.check(
        "golden/simulated/slides.md", part(read("slides.md"), "## Since 2025-01-01", "\n---"));
    Golden.check("golden/simulated/slides.txt", part(deck(), "== Since 2025-01-01", "\n== "));
    assertThat(read("index.html")).contains("<a href=\"#simulated\">Policies</a>");
    assertThat(read("backlog.md")).contains("](charts/simulation.png)");
    assertThat(nights.bench.path("reports/charts/simulation.png")).isNotEmptyFile();
  }

  @Test
  void theTablesAreThoseThatSimulateWrites() {
    threeBugs("Is fixed late");
    succeed("simulate", "--since=2025-01-01", "--out", "simulated");
    succeed("report", OPTION);
    for (String table : List.of("simulation", "simulation-items", "simulation-curve")) {
      String file = "csv/" + table + ".csv";
      assertThat(read(file)).isEqualTo(nights.bench.read("simulated/" + file));
    }
  }

  @Test
  void withoutTheOptionNothingOfItIsSaid() {
    threeBugs("Is fixed late");
    succeed("report");
    succeed("slides", "--offline");
    assertThat(read("backlog.md")).doesNotContain("would have done");
    assertThat(read("index.html")).doesNotContain("would have done", "#simulated");
    assertThat(read("slides.md")).doesNotContain("would have closed");
    assertThat(nights.bench.path("reports/csv/simulation.csv")).doesNotExist();
  }

  @Test
  void theTitleOfARegrettedItemDoesNothingAnywhere() throws IOException {
    threeBugs("<script>x</script> @everyone | **b** [l](javascript:x) #1 \u202eturn\u0007");
    succeed("report", OPTION);
    succeed("slides", OPTION, "--offline");
    String page = part(read("index.html"), "id=\"regretted\"", "</section>");
    assertThat(page).contains("&lt;script&gt;x&lt;/script&gt; @everyone").doesNotContain("<script");
    String escaped =
        "&lt;script>x&lt;/script> @&#8203;everyone \\| \\*\\*b\\*\\* \\[l\\](javascript\\:x)"
            + " #&#8203;1 turn";
    assertThat(part(read("backlog.md"), "Regretted:", "\n## ")).contains(escaped);
    assertThat(part(read("slides.md"), "Regretted:", "\n")).contains(escaped);
    assertThat(deck()).contains("<script>x</script> @everyone | **b**").doesNotContain("\u202e");
    assertThat(read("index.html")).doesNotContain("\u202e", "\u0007");
  }

  @Test
  void ofMoreThanTenTheFirstAreListedAndItIsSaidWhereTheOthersStand() {
    List<FakeIssue> bugs =
        IntStream.rangeClosed(1, 12).mapToObj(i -> nights.bug("Bug " + i)).toList();
    nights.pass(130);
    bugs.forEach(bug -> bug.by(MAINTAINER).closed());
    nights.pass(1);
    succeed("report", OPTION);
    String said = part(read("backlog.md"), "Regretted:", "\n## ");
    assertThat(said)
        .contains("podman#&#8203;10](", "- and 2 more, in csv/simulation-items.csv\n")
        .doesNotContain("podman#&#8203;11]");
    assertThat(read("index.html"))
        .contains("<p class=\"more\">and 2 more, in csv/simulation-items.csv</p>");
  }

  @Test
  void withoutTimelinesItSaysOfHowManyAndReadsNoMore() {
    nights.configure("history: none");
    threeBugs("Is fixed late");
    succeed("sync");
    int before = nights.github.requests().all().size();
    Run run = nights.bench.run("report", OPTION, "--offline");
    assertThat(run.exit()).isZero();
    assertThat(nights.github.requests().all()).hasSize(before);
    String caveat = "Of 3 of these 3 issues the timelines are not in the store";
    assertThat(run.err()).contains(caveat, "backlog simulate --since 2025-01-01 reads them");
    assertThat(read("index.html")).contains(caveat);
    assertThat(read("backlog.md")).contains(caveat);
    succeed("slides", OPTION, "--offline");
    assertThat(read("slides.md"))
        .contains("## Since 2025-01-01 the policies would have labelled nothing", caveat);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          report | 2030-01-01           | 2030-01-01 is not before the report itself
          slides | 2025-01-03T00:00:00Z | 2025-01-03T00:00:00Z is not before the report itself, 2025-01-03
          report | yesterday            | "yesterday" is neither a date nor
          slides | yesterday            | "yesterday" is neither a date nor
          """)
  void aDayThatIsNotBeforeTheReportIsRefused(String command, String day, String said) {
    nights.pass(2);
    refuses(said, command, "--simulated-since=" + day);
  }

  @ParameterizedTest
  @CsvSource({"report", "slides"})
  void withoutPoliciesThereIsNothingToReplay(String command) {
    nights.configureOnly();
    nights.pass(1);
    refuses("--simulated-since: the configuration has no policies", command, OPTION);
  }

  private void refuses(String said, String... arguments) {
    Run run = nights.bench.run(arguments);
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains(said);
    assertThat(nights.github.requests().all()).isEmpty();
    assertThat(nights.bench.path("reports")).doesNotExist();
  }
}
