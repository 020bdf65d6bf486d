package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.render.slides.DeckText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog slides}. */
class SlidesCommandTest {

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"));
    anvil = github.repository("acme/anvil").person("mia", Association.MEMBER);
    anvil.issue("zoe", "It fails").labeled("bug");
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

  private byte[] slides(String out) throws IOException {
    return Files.readAllBytes(folder.resolve(out).resolve("slides.pptx"));
  }

  @Test
  void bothFormsAreWrittenAndSayTheSame() throws IOException {
    Run run = bench.run("slides", "acme/anvil", "--since", "2025-01-05");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("wrote slides.pptx and slides.md in reports");
    String title = "Since 2025-01-05 1 issue was opened and 0 closed: 1 more open issue";
    assertThat(bench.read("reports/slides.md"))
        .startsWith("---\ntype: slide\n")
        .contains("\n\n---\n\n## " + title);
    assertThat(DeckText.of(slides("reports"))).contains("== " + title);
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    bench.run("sync", "acme/anvil");
    bench.run("slides", "acme/anvil", "--offline", "--out", "one");
    bench.run("slides", "acme/anvil", "--offline", "--out", "two");
    assertThat(slides("one")).isEqualTo(slides("two"));
    assertThat(bench.read("one/slides.md")).isEqualTo(bench.read("two/slides.md"));
  }

  @Test
  void withPoliciesASlideSaysWhatTheyFindAndNothingIsWrittenToGitHub() {
    bench.configured(
        "repositories: [acme/anvil]",
        "policies:",
        "  - label: kept",
        "    when: kind == \"bug\"",
        "  - label: bug",
        "    name: no-bugs",
        "    manages: all",
        "    when: 'false'");
    Run run = bench.run("slides");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(bench.read("reports/slides.md"))
        .contains(
            "## The policies find 1 item to get a label",
            "| kept | kept | 0 | 1 | 0 | 0 |",
            "| no-bugs | bug | 1 | 0 |");
    assertThat(anvil.number(1).labels()).containsExactly("bug");
  }

  @Test
  void withoutPoliciesTheLastSlideSaysSo() {
    bench.run("slides", "acme/anvil");
    assertThat(bench.read("reports/slides.md"))
        .doesNotContain("The policies find")
        .contains("The configuration has no label policies");
  }

  @Test
  void aPolicyAtAPastInstantSeesWhatWasOpenThen() {
    bench.configured(
        "repositories: [acme/anvil]",
        "history: all",
        "policies:",
        "  - label: kept",
        "    when: kind == \"bug\"");
    anvil.number(1).by("mia").closed();
    bench.run("slides", "--as-of", "2025-01-20");
    assertThat(bench.read("reports/slides.md")).contains("| kept | kept | 0 | 1 | 0 | 0 |");
    bench.run("slides");
    assertThat(bench.read("reports/slides.md")).contains("| kept | kept | 0 | 0 | 0 | 0 |");
  }

  @Test
  void whatCouldNotBeReadIsNamedAndTheExitCodeSaysSo() {
    Run run = bench.run("slides", "acme/anvil", "acme/gone");
    assertThat(run.exit()).isEqualTo(ExitCode.PARTLY);
    assertThat(bench.read("reports/slides.md"))
        .contains("could not be read to the end", "Not read to the end: acme/gone.");
  }

  @Test
  void offlineWithoutAStoreSaysWhatToDo() {
    Run run = bench.run("slides", "acme/anvil", "--offline");
    assertThat(run.exit()).isEqualTo(ExitCode.FAILED);
    assertThat(run.err()).contains("there is no store", "backlog sync");
    assertThat(folder.resolve("reports/slides.pptx")).doesNotExist();
  }

  @Test
  void aMeetingAfterThisOneIsRefused() {
    Run run = bench.run("slides", "acme/anvil", "--since", "2026-01-01");
    assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--since: 2026-01-01 is not before");
  }
}
