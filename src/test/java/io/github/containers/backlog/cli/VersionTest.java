package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VersionTest {

  @ParameterizedTest
  @CsvSource(
      value = {
        "1.2.3, v1.2.3, backlog 1.2.3",
        "1.3.0-SNAPSHOT, v1.2.3-4-gabcdef0, backlog 1.2.3-4-gabcdef0",
        "0.1.0-SNAPSHOT, abcdef0, backlog 0.1.0-SNAPSHOT (abcdef0)",
        "0.1.0-SNAPSHOT, abcdef0-dirty, backlog 0.1.0-SNAPSHOT (abcdef0-dirty)",
        "0.1.0-SNAPSHOT, ${git.commit.id.describe}, backlog 0.1.0-SNAPSHOT",
        "0.1.0-SNAPSHOT, null, backlog 0.1.0-SNAPSHOT",
        "null, null, backlog (built by hand)",
      },
      nullValues = "null")
  void theVersionIsAsExactAsGitKnowsIt(String version, String described, String text) {
    assertThat(Version.text(version, described)).isEqualTo(text);
  }
}
