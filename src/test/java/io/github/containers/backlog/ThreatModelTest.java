package io.github.containers.backlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether what the threat model relies on is there. */
class ThreatModelTest {

  private static final Path MODEL = Path.of("src/docs/threat-model.md");

  /** A class, perhaps with its package before it; or a file of the workflows. */
  private static final Pattern NAMED =
      Pattern.compile("`(?:[a-z]+\\.)*([A-Z][a-z]+\\w+|[a-z]+\\.(?:sh|yml))`");

  @Test
  void everyClassTestAndScriptThatItNamesExists() throws IOException {
    Set<String> named =
        NAMED
            .matcher(Files.readString(MODEL))
            .results()
            .map(match -> match.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(named).hasSizeGreaterThan(30);
    assertThat(files()).containsAll(named);
  }

  @Test
  void theReportingPageAndTheModelLeadToEachOther() throws IOException {
    Path page = Path.of(".github/SECURITY.md");
    assertThat(Files.readString(page)).contains("](../src/docs/threat-model.md)");
    assertThat(Files.readString(MODEL)).contains("](../../.github/SECURITY.md)");
  }

  private static Set<String> files() throws IOException {
    Set<String> names = new TreeSet<>();
    for (Path root :
        Set.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of(".github"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .map(file -> String.valueOf(file.getFileName()).replaceFirst("\\.java$", ""))
            .forEach(names::add);
      }
    }
    return names;
  }
}
