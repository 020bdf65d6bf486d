package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.containers.backlog.config.MaintainersFile.Listed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One sign again and again: what looks for its end anew at each of them takes minutes, and this
 * test with it. Found by the fuzz run.
 */
class EndlessTextsTest {

  private static final int MANY = 60_000;

  private static ConfigException refusal(String text) {
    return catchThrowableOfType(
        ConfigException.class, () -> LabelPolicies.of(SettingsReader.parse("backlog.yml", text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"<", "[", "![", "[](", "(", "`", "_", "\\|"})
  void aMaintainersFileOfNothingButOpenSigns(String sign) {
    String cell = sign.repeat(MANY);
    String table = "| Name | GitHub |\n| --- | --- |\n| %s | mia |\n| Ann | %s |\n";
    assertThat(MaintainersFile.read(table.formatted(cell, cell)))
        .extracting(Listed::login)
        .containsExactly("mia");
  }

  @ParameterizedTest
  @ValueSource(strings = {"]", "}", ","})
  void aTagWithAllTheBracketsOfTheWorld(String sign) {
    assertThat(refusal("bots: !" + sign.repeat(MANY) + "x a\n").problems()).isNotEmpty();
  }

  @Test
  void anAddressOfSlashes() {
    assertThat(refusal("api: https:" + "/".repeat(MANY) + "x\n").render())
        .contains("no address is longer than 2,000 characters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"aB1\\", "//", "a@", "gha_", "github_pat_", "aB1/"})
  void aTextThatLooksLikeTheBeginningsOfSecrets(String sign) {
    assertThat(Secrets.masked(sign.repeat(MANY))).hasSize(sign.length() * MANY);
  }

  @Test
  void aLineOfAPrivateKeyIsMaskedAmongAllKindsOfSigns() {
    String line = "aB1/".repeat(16);
    assertThat(Secrets.masked("\\" + line + "=")).isEqualTo("\\" + "*".repeat(64) + "=");
    assertThat(Secrets.masked(line + "a")).isEqualTo(line + "a");
    assertThat(Secrets.masked("a".repeat(64))).isEqualTo("a".repeat(64));
  }

  @ParameterizedTest
  @ValueSource(strings = {"= ", "a b ", "( ", "x || "})
  void aConditionOfNothingButMistakesIsToldAHundred(String mistake) {
    String condition = mistake.repeat(4000) + "triaged";
    String text = "policies:\n  - label: a\n    when: \"" + condition + "\"\n";
    assertThat(refusal(text).problems())
        .hasSize(101)
        .last()
        .extracting(ConfigProblem::message)
        .isEqualTo("there are more than these 100 problems");
  }
}
