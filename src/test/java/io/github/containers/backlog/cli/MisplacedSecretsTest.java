package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.SecretScene.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A secret that stands where it does not belong is not repeated when that is said. */
class MisplacedSecretsTest {

  @TempDir Path folder;
  private SecretScene scene;

  @BeforeEach
  void open() {
    scene = new SecretScene(folder);
  }

  @AfterEach
  void close() {
    scene.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "repositories: [https://x:TOKEN@github.com/acme/widget]",
        "repositories: [TOKEN]",
        "repositories: [acme/TOKEN/x]",
        "api: https://TOKEN@github.example/api/v3",
        "api: https://github.example/api/v3?token=TOKEN",
        "token: TOKEN",
        "TOKEN: x",
        "kinds: { TOKEN: TOKEN, bug: TOKEN }",
        "repositories: [acme/widget\n  TOKEN: {",
        "policies: [{ label: TOKEN, when: \"labels.TOKEN == TOKEN\", grace: TOKEN }]",
        "people: { maintainers: [TOKEN] }",
        "key: \"KEY\"",
        "key: |\n  KEY",
        "- KEY",
      })
  void aConfigurationThatNamesASecretByMistakeIsQuotedWithoutIt(String line) throws IOException {
    String key = scene.github.app().key().replace("\n", line.contains("|") ? "\n  " : "\\n");
    scene.configured(line.replace("TOKEN", SecretScene.OTHER).replace("KEY", key));

    scene.run("doctor -vv");
    scene.run("sync -vv");
    scene.run("report --json");

    assertThat(scene.said()).contains("problem");
    assertThat(scene.leaks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sync TOKEN",
        "sync acme/widget TOKEN",
        "sync https://x:TOKEN@github.com/acme/widget",
        "sync --token TOKEN",
        "sync --TOKEN",
        "sync TOKEN/TOKEN",
        "TOKEN",
        "report --repo TOKEN/widget",
        "report --as-of TOKEN",
        "report --config TOKEN",
        "report --bucket TOKEN",
        "report --since TOKEN --offline",
        "slides --target TOKEN",
        "simulate --since TOKEN",
        "simulate --sweep TOKEN",
        "simulate --policy TOKEN --since 2024-06-01",
        "simulate --when TOKEN --since 2024-06-01",
        "explain acme/TOKEN#1",
        "explain TOKEN",
        "queue --theme TOKEN",
        "queue --split TOKEN,mia",
        "history TOKEN",
        "undo TOKEN",
        "init TOKEN"
      })
  void aSecretThatWasTypedByMistakeIsNotRepeated(String line) throws IOException {
    scene.run(line.replace("TOKEN", SecretScene.OTHER), "-vv");
    assertThat(scene.said()).contains("backlog: ");
    assertThat(scene.leaks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GITHUB_TOKEN", "GITHUB_API_URL", "BACKLOG_APP_ID", "BACKLOG_APP_KEY"})
  void aVariableThatHoldsSomethingElseIsNotQuoted(String variable) throws IOException {
    String url = variable.endsWith("URL") ? "https://" + TOKEN + "@github.example" : TOKEN + " é";
    scene.bench.with(variable, url);
    scene.run("sync -vv");
    scene.run("doctor -vv");
    assertThat(scene.said()).contains(variable.substring(0, 7));
    assertThat(scene.leaks()).isEmpty();
  }
}
