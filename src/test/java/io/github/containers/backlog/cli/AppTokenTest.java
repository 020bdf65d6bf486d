package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.github.Rights;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AppTokenTest {

  private static final String ID = Long.toString(FakeApp.ID);

  @TempDir Path folder;
  private final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2026-06-01T00:00:00Z"));
  private final StringWriter said = new StringWriter();

  @AfterEach
  void close() {
    github.close();
  }

  @Test
  void whereNoAppIsNamedThereIsNone() {
    assertThat(AppToken.find(environment(Map.of()), api(), Rights.READING)).isEmpty();
  }

  @Test
  void anAppGoesBeforeATokenOfAPersons() {
    github.repository("containers/crun").issue("mia", "It fails");
    github.app().installAt("containers");
    Map<String, String> both =
        Map.of(
            "BACKLOG_APP_ID",
            ID,
            "BACKLOG_APP_KEY",
            github.app().key(),
            "GITHUB_TOKEN",
            FakeGitHub.READ_TOKEN);

    int exit = run(both, "sync", "containers/crun");

    assertThat(exit).as(said.toString()).isZero();
    assertThat(github.requests().to("GET", "/repos/{owner}/{repo}/issues"))
        .isNotEmpty()
        .allSatisfy(it -> assertThat(it.authorization()).isEqualTo("Bearer ghs_1000n0"));
  }

  @Test
  void theKeyMayStandInAFile() throws IOException {
    github.repository("containers/crun");
    github.app().installAt("containers");
    Files.writeString(folder.resolve("app.pem"), github.app().key());

    assertThat(
            run(
                Map.of("BACKLOG_APP_ID", ID, "BACKLOG_APP_KEY_FILE", "app.pem"),
                "sync",
                "containers/crun"))
        .as(said.toString())
        .isZero();
  }

  @Test
  void anIdWithoutAKeySaysWhatIsMissing() {
    assertThat(run(Map.of("BACKLOG_APP_ID", ID), "sync", "containers/crun")).isEqualTo(2);
    assertThat(said.toString())
        .contains(
            "a GitHub App needs its id and its key; set BACKLOG_APP_KEY or BACKLOG_APP_KEY_FILE");
  }

  @Test
  void aKeyWithoutAnIdSaysWhatIsMissing() {
    assertThatThrownBy(
            () ->
                AppToken.find(
                    environment(Map.of("BACKLOG_APP_KEY", github.app().key())),
                    api(),
                    Rights.READING))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("set BACKLOG_APP_ID as well");
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThat(
            run(
                Map.of("BACKLOG_APP_ID", ID, "BACKLOG_APP_KEY_FILE", "none.pem"),
                "sync",
                "containers/crun"))
        .isEqualTo(2);
    assertThat(said.toString()).contains("BACKLOG_APP_KEY_FILE: there is no ").contains("none.pem");
  }

  @Test
  void aFileOfBytesThatAreNoTextIsNoKey() throws IOException {
    Files.write(folder.resolve("key.der"), new byte[] {0x30, (byte) 0x82, (byte) 0xff, 0});
    assertThat(
            run(
                Map.of("BACKLOG_APP_ID", ID, "BACKLOG_APP_KEY_FILE", "key.der"),
                "sync",
                "containers/crun"))
        .isEqualTo(2);
    assertThat(said.toString()).contains("key.der is no .pem file");
  }

  @Test
  void whatIsWrongWithTheKeyIsSaidWithoutTheKey() {
    Map<String, String> wrong = Map.of("BACKLOG_APP_ID", ID, "BACKLOG_APP_KEY", "s3cret");

    assertThat(run(wrong, "sync", "containers/crun", "-vv")).isEqualTo(2);
    assertThat(said.toString()).contains(".pem file").doesNotContain("s3cret");
  }

  private int run(Map<String, String> variables, String... arguments) {
    return Main.run(environment(variables), arguments);
  }

  private URI api() {
    return URI.create(github.url());
  }

  private Environment environment(Map<String, String> variables) {
    Map<String, String> all = new HashMap<>(variables);
    all.put("GITHUB_API_URL", github.url());
    PrintWriter out = new PrintWriter(said, true);
    return new Environment(
        out, out, all, folder, folder, github.clock()::now, duration -> {}, false, () -> null);
  }
}
