package io.github.containers.backlog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the release workflow calls. */
@DisabledOnOs(
    value = {OS.WINDOWS, OS.MAC},
    disabledReason = "shell scripts with GNU's tools, as on the runner")
class ReleaseScriptsTest {

  @TempDir Path folder;

  private record Run(int exit, String out) {}

  @Test
  void theTextOfAReleaseIsItsSectionOfTheChangelog() throws Exception {
    Path changelog =
        Files.writeString(
            folder.resolve("CHANGELOG.md"),
            """
            # Changelog

            ## [Unreleased]

            - later

            ## [1.2.3] - 2026-11-01

            ### Added

            - one
            - two

            ## [1.2.30] - 2026-10-01

            - other

            [1.2.3]: https://example.com
            """);
    assertThat(notes("1.2.3", changelog)).isEqualTo(new Run(0, "### Added\n\n- one\n- two\n"));
    assertThat(notes("1.2.30", changelog)).isEqualTo(new Run(0, "- other\n"));
  }

  @Test
  void withoutASectionThereIsNoRelease() throws Exception {
    Path changelog = Files.writeString(folder.resolve("CHANGELOG.md"), "## [1.2.3]\n\n## [1.2]\n");
    assertThat(notes("9.9.9", changelog).exit()).isEqualTo(1);
    assertThat(notes("1.2.3", changelog))
        .isEqualTo(new Run(1, changelog + " has no section \"## [1.2.3]\", or nothing in it\n"));
  }

  @Test
  void theChangelogHereHasAText() throws Exception {
    assertThat(notes("Unreleased", Path.of("CHANGELOG.md")).out()).startsWith("### Added\n\n- ");
  }

  @Test
  void theFilesOfAReleaseAreTheSameFromTheSameBuild() throws Exception {
    Path script = Files.createDirectories(folder.resolve(".github")).resolve("release-files.sh");
    Files.copy(Path.of(".github/release-files.sh"), script);
    for (String file :
        List.of(
            "backlog.jar",
            "backlog.cdx.json",
            "documents/backlog.schema.json",
            "documents/man/man1/backlog.1",
            "documents/completion/backlog.bash")) {
      Path target = folder.resolve("target").resolve(file);
      Files.createDirectories(target.resolveSibling("."));
      Files.writeString(target, file);
    }
    String one = files(script, "one");
    Files.writeString(
        folder.resolve("target/documents/man/man1/backlog.1"), "documents/man/man1/backlog.1");
    assertThat(one)
        .contains("  backlog.jar\n")
        .contains("  backlog-1.2.3.cdx.json\n")
        .contains("  backlog.schema.json\n")
        .contains("  backlog-1.2.3-documents.tar.gz\n")
        .isEqualTo(files(script, "two"));
  }

  @Test
  void theHighestVersionOnTheMainBranchAloneIsTheLatest() throws Exception {
    git("init", "-q", "-b", "main");
    tag("v1.9.0");
    tag("v1.10.0");
    tag("v1.10.1-rc1");
    git("switch", "-q", "-c", "backports", "v1.9.0");
    tag("v1.9.1");
    assertThat(isLatest("1.10.0")).isEqualTo("true\n");
    assertThat(isLatest("1.9.0")).isEqualTo("false\n");
    assertThat(isLatest("1.9.1")).isEqualTo("false\n");

    tag("v2.0.0");
    assertThat(isLatest("2.0.0")).as("on another branch").isEqualTo("false\n");
  }

  @Test
  void onlyTheLatestReleaseMovesWhatIsCalledLatest() throws IOException {
    String workflow = Files.readString(Path.of(".github/workflows/release.yml"));
    assertThat(workflow)
        .contains("LATEST=$(.github/release-is-latest.sh \"$VERSION\")")
        .contains("if [ \"$LATEST\" = true ]; then\n            podman push")
        .contains("--latest=\"$LATEST\"")
        .containsOnlyOnce(":latest\"");
  }

  @Test
  void theReadmeSaysHowJbangStartsIt() throws IOException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains("jbang backlog@containers/backlog report containers/crun");
  }

  @Test
  void jbangFetchesTheJarOfTheLatestRelease() throws IOException {
    JsonNode alias =
        new ObjectMapper().readTree(Path.of("jbang-catalog.json").toFile()).at("/aliases/backlog");
    assertThat(alias.path("script-ref").asText())
        .endsWith("/containers/backlog/releases/latest/download/backlog.jar");
    assertThat(alias.path("java").asText()).isEqualTo("17+");
  }

  private String files(Path script, String name) throws Exception {
    Path out = folder.resolve(name);
    assertThat(run("sh", script.toString(), "1.2.3", out.toString())).isEqualTo(new Run(0, ""));
    return Files.readString(out.resolve("SHA256SUMS"));
  }

  private void tag(String name) throws Exception {
    git("commit", "-q", "--allow-empty", "-m", name);
    git("tag", name);
  }

  private void git(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("git", "-C", folder.toString()));
    command.addAll(List.of("-c", "user.name=x", "-c", "user.email=x@example.com"));
    command.addAll(List.of("-c", "tag.gpgSign=false", "-c", "commit.gpgSign=false"));
    command.addAll(List.of(words));
    assertThat(run(command.toArray(String[]::new))).isEqualTo(new Run(0, ""));
  }

  private String isLatest(String version) throws Exception {
    String script = Path.of(".github/release-is-latest.sh").toAbsolutePath().toString();
    return run("sh", "-c", "cd \"$0\" && sh \"$1\" \"$2\" main", folder.toString(), script, version)
        .out();
  }

  private static Run notes(String version, Path changelog) throws Exception {
    return run("sh", ".github/release-notes.sh", version, changelog.toString());
  }

  private static Run run(String... command) throws Exception {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Run(process.waitFor(), out);
  }
}
