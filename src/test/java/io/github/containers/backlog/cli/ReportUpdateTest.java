package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog report --update} and {@code --since}, and the page that it writes. */
class ReportUpdateTest {

  private static final String START = "<!-- backlog:stale-counts:start -->";
  private static final String END = "<!-- backlog:stale-counts:end -->";

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private String messages = "";

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"));
    anvil = github.repository("acme/anvil");
    anvil.issue("mia", "It fails").labeled("bug");
    github.clock().advanceDays(40);
  }

  @AfterEach
  void end() {
    github.close();
  }

  private int backlog(String... arguments) {
    StringWriter err = new StringWriter();
    Environment environment =
        new Environment(
            new PrintWriter(new StringWriter()),
            new PrintWriter(err),
            Map.of("GITHUB_API_URL", github.url(), "GITHUB_TOKEN", FakeGitHub.WRITE_TOKEN),
            folder,
            folder,
            github.clock()::now,
            duration -> {},
            false,
            () -> null);
    int exit = Main.run(environment, arguments);
    messages = err.toString();
    return exit;
  }

  private Path document(String text) throws IOException {
    return Files.writeString(folder.resolve("README.md"), text);
  }

  @Test
  void theTableInADocumentIsRefreshedAndTheRestStays() throws IOException {
    Path readme = document("# Ours\r\n\n" + START + "\nold\n" + END + "\nthe end");
    assertThat(backlog("report", "acme/anvil", "--update", "README.md")).isZero();
    assertThat(Files.readString(readme))
        .startsWith("# Ours\r\n\n" + START + "\n\nOpen issues on 2025-02-10")
        .contains("| bug | [1](https://github.com/acme/anvil/issues?q=")
        .doesNotContain("old\n")
        .endsWith(" |\n\n" + END + "\nthe end");
    assertThat(messages).contains("refreshed the stale-count table in ");
  }

  @Test
  void theSameReportAgainLeavesTheDocumentUntouched() throws IOException {
    Path readme = document(START + "\n" + END + "\n");
    backlog("report", "acme/anvil", "--update", "README.md");
    byte[] once = Files.readAllBytes(readme);
    backlog("report", "acme/anvil", "--update", "README.md");
    assertThat(readme).hasBinaryContent(once);
  }

  @Test
  void aDocumentWithoutAPlaceIsRefusedBeforeGitHubIsAsked() throws IOException {
    Path readme = document("# Ours\n");
    assertThat(backlog("report", "acme/anvil", "--update", "README.md")).isEqualTo(1);
    assertThat(messages).contains("README.md", START, END);
    assertThat(readme).hasContent("# Ours\n");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void aDocumentBehindALinkIsWrittenWhereItIs() throws IOException {
    Path readme = document(START + "\n" + END + "\n");
    Path link = Files.createSymbolicLink(folder.resolve("link.md"), readme);
    assertThat(backlog("report", "acme/anvil", "--update", "link.md")).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(readme)).contains("| bug |");
  }

  @Test
  void thePageIsComparedWithTheDayThatSinceNames() throws IOException {
    backlog("report", "acme/anvil", "--since", "2024-12-31");
    assertThat(Files.readString(folder.resolve("reports/index.html")))
        .contains("1 more issue than on 2024-12-31");
    backlog("report", "acme/anvil");
    assertThat(Files.readString(folder.resolve("reports/index.html")))
        .contains("as many as on 2025-01-11");
  }

  @Test
  void sinceMustBeAnEarlierInstant() {
    assertThat(backlog("report", "acme/anvil", "--since", "2025-02-10")).isEqualTo(2);
    assertThat(messages).contains("--since", "earlier");
    assertThat(backlog("report", "acme/anvil", "--since", "yesterday")).isEqualTo(2);
    assertThat(messages).contains("--since");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void theStaleCountsAreWrittenForPrograms() throws IOException {
    backlog("report", "acme/anvil");
    assertThat(Files.readString(folder.resolve("reports/csv/stale-counts.csv")))
        .startsWith("as_of,repository,kind,total,over_30_days,over_60_days,over_120_days,stale\n")
        .contains("2025-02-10,acme/anvil,bug,1,1,0,0,0\n");
  }
}
