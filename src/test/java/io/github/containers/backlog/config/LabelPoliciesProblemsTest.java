package io.github.containers.backlog.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.containers.backlog.Golden;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people are told about policies that cannot work: a folder for each case. */
class LabelPoliciesProblemsTest {

  private static final Path CASES = Path.of("src", "test", "resources", "policies");

  static List<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void aPolicyThatCannotWorkIsExplained(String folder) {
    Path file = CASES.resolve(folder).resolve("backlog.yml");
    ConfigException thrown =
        catchThrowableOfType(
            ConfigException.class, () -> LabelPolicies.of(SettingsReader.read(file)));
    String told = thrown.render().replace(file.toString(), "backlog.yml");
    Golden.check("policies/" + folder + "/expected.txt", told);
  }

  @Test
  void thereAreAtLeastFortyCases() throws IOException {
    assertThat(cases()).hasSizeGreaterThan(40);
  }
}
