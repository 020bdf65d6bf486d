package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.TokenKind;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher itself, as a process that every user of the machine can see. */
@EnabledOnOs(value = OS.LINUX, disabledReason = "/proc")
class ProcessListTest {

  private static final String TOKEN = SecretScene.TOKEN;

  @AutoClose final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
  @TempDir Path folder;

  /** Where programs write down the command lines of all that run with them. */
  private Path seen;

  @BeforeEach
  void install() throws IOException {
    github
        .token(TOKEN, "mia", TokenKind.READ_ONLY)
        .repository("acme/widget")
        .labels("stale")
        .issue("mia", "Fails", Instant.parse("2024-01-10T12:00:00Z"));
    Files.copy(Path.of("backlog"), folder.resolve("backlog"));
    makeJar(Files.createDirectories(folder.resolve("target")).resolve("backlog.jar"));
    seen = Files.createDirectories(folder.resolve("seen"));
    script("gh", look("gh") + "echo " + TOKEN + "\n");
    script("java", look("java") + "exec \"$REAL_JAVA\" \"$@\"\n");
  }

  /** The command line of each process from this one up, and of its like, in a file. */
  private String look(String name) {
    return "for it in /proc/$$ /proc/$PPID /proc/[0-9]*; do tr '\\0' ' ' <$it/cmdline; echo; done"
        + (" >>'" + seen.resolve(name) + "' 2>/dev/null\n");
  }

  @Test
  void aTokenOfTheEnvironmentIsInNoCommandLine() throws Exception {
    String said = run(Map.of("GITHUB_TOKEN", TOKEN), "sync", "acme/widget", "-vv");

    assertThat(said).contains("acme/widget: 1 item new or changed").doesNotContain(TOKEN);
    assertThat(commandLines("java")).contains("backlog.jar sync acme/widget -vv");
    assertThat(commandLines("java")).doesNotContain(TOKEN.substring(4, 12));
    assertThat(authorizations()).containsOnly("Bearer " + TOKEN);
  }

  @Test
  void neitherIsTheOneThatGhIsAskedFor() throws Exception {
    String said = run(Map.of("GH_HOST", "127.0.0.1"), "sync", "acme/widget", "-vv");

    assertThat(said).contains("acme/widget: 1 item new or changed").doesNotContain(TOKEN);
    assertThat(commandLines("gh")).contains("gh auth token --hostname 127.0.0.1:");
    assertThat(commandLines("gh")).doesNotContain(TOKEN.substring(4, 12));
    assertThat(authorizations()).containsOnly("Bearer " + TOKEN);
  }

  @Test
  void neitherIsAnAppsKeyNorAnyTokenThatItIsGivenWhileItWrites() throws Exception {
    String key = github.app().installAt("acme").key();
    Map<String, String> app = Map.of("BACKLOG_APP_ID", "4711", "BACKLOG_APP_KEY", key);
    configure();
    String said = run(app, "sync", "-vv") + run(app, "triage", "--live", "--yes", "-vv");

    assertThat(github.requests().writes()).anyMatch(it -> it.target().endsWith("/labels"));
    assertThat(commandLines("java")).contains("backlog.jar triage --live --yes -vv");
    SecretSearch search = new SecretSearch().add("the app's key", key);
    authorizations().forEach(it -> search.add("what was sent", it.replaceFirst("^Bearer ", "")));
    assertThat(search.in("the screen", said).below(seen, List.of()).found()).isEmpty();
  }

  private void configure() throws IOException {
    Files.writeString(
        Files.createDirectories(folder.resolve(".github")).resolve("backlog.yml"),
        """
        repositories: [acme/widget]
        live: [acme/widget]
        policies:
          - label: stale
            when: idle > days(90)
            grace: 30d
            then: close
        """);
  }

  private List<String> authorizations() {
    return github.requests().all().stream().map(it -> it.authorization()).distinct().toList();
  }

  private String commandLines(String name) throws IOException {
    return Files.readString(seen.resolve(name), ISO_8859_1);
  }

  private String run(Map<String, String> environment, String... line) throws Exception {
    List<String> command = new ArrayList<>(List.of("sh", folder.resolve("backlog").toString()));
    command.addAll(List.of(line));
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    Map<String, String> variables = builder.environment();
    variables.keySet().removeAll(List.of("JAVA_HOME", "BACKLOG_JAVA_OPTS", "GITHUB_TOKEN"));
    variables.put("GITHUB_API_URL", github.url());
    variables.put("XDG_DATA_HOME", folder.resolve("data").toString());
    variables.put("XDG_CACHE_HOME", seen.resolve("no folder").toString());
    variables.put("REAL_JAVA", Path.of(System.getProperty("java.home"), "bin/java").toString());
    variables.merge("PATH", folder.resolve("bin") + ":", (old, first) -> first + old);
    variables.putAll(environment);
    Files.writeString(seen.resolve("no folder"), "");
    Process process = builder.start();
    return new String(process.getInputStream().readAllBytes(), UTF_8);
  }

  private void script(String name, String text) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, "#!/bin/sh\n" + text);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  /** A jar that says where the classes are. */
  private static void makeJar(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Main.class.getName());
    String classes =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" "));
    attributes.put(Attributes.Name.CLASS_PATH, classes);
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    }
  }
}
