package io.github.containers.backlog.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts of 10 MB, and the memory that the launcher gives. */
class LargeTextsTest {

  private static final String LARGE = "0123456789".repeat(1_000_000);
  private static final long LONGEST_MINUTES = 3;

  @Test
  void anItemWithATitleALabelABodyAndACommentOfTenMegabytesIsReadAndShown(@TempDir Path folder)
      throws Exception {
    Files.writeString(
        folder.resolve("backlog.yml"),
        """
        repositories: [containers/podman]
        history: all
        policies:
          - {label: stale, when: idle > days(30), grace: 30d}
        """);
    try (FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"))) {
      FakeIssue issue = github.repository("containers/podman").issue("mia", "title " + LARGE);
      issue.labeled("label " + LARGE).commented("joe", LARGE);
      write(github.url() + "/repos/containers/podman/issues/1", "{\"body\": \"" + LARGE + "\"}");
      assertThat(issue.body()).isEqualTo(LARGE);
      for (String command : List.of("sync", "report", "triage")) {
        assertThat(run(folder, github.url(), command)).as(command).isZero();
      }
    }
  }

  private static void write(String place, String json) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(place))
            .method("PATCH", BodyPublishers.ofString(json))
            .header("Authorization", "Bearer " + FakeGitHub.WRITE_TOKEN)
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }

  /** In a Java like the launcher's; what it says is kept in the folder. */
  private static int run(Path folder, String api, String command)
      throws IOException, InterruptedException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(LauncherOptions.of(Path.of("")));
    line.addAll(List.of("-cp", classPath(), "io.github.containers.backlog.cli.Main", command));
    line.addAll(List.of("--config", "backlog.yml", "--store", Prepared.STORE));
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
    builder.environment().put("GITHUB_API_URL", api);
    builder.environment().put("GITHUB_TOKEN", FakeGitHub.WRITE_TOKEN);
    builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache").toString());
    File said = folder.resolve(command + ".said").toFile();
    Process process = builder.redirectErrorStream(true).redirectOutput(said).start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
    }
    int exit = process.waitFor();
    String words = Files.readString(said.toPath());
    assertThat(exit).as(words.substring(0, Math.min(2000, words.length()))).isZero();
    return exit;
  }

  private static String classPath() {
    return String.join(
        File.pathSeparator,
        List.of(System.getProperty("java.class.path").split(File.pathSeparator)).stream()
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .toList());
  }
}
