package io.github.containers.backlog.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether everything that is pinned here is kept up to date, and looked up where it is not. */
class DependencyUpdatesTest {

  private static final Path GITHUB = Path.of(".github");

  /** What each kind of file is kept up to date by. */
  private static final Map<String, String> ECOSYSTEMS =
      Map.of(
          "pom.xml", "maven",
          "Containerfile", "docker",
          "package.json", "npm",
          "action.yml", "github-actions");

  private static List<Map<String, Object>> updates() throws IOException {
    List<Map<String, Object>> updates = new ArrayList<>();
    Object list = Definitions.read(GITHUB.resolve("dependabot.yml")).get("updates");
    for (Object update : (List<?>) Objects.requireNonNull(list)) {
      updates.add(Definitions.mapping(Map.of("update", update), "update"));
    }
    return updates;
  }

  @Test
  void everyFileThatPinsSomethingIsInAFolderThatIsLookedThrough() throws IOException {
    Set<String> watched = new TreeSet<>();
    for (Map<String, Object> update : updates()) {
      folders(update)
          .forEach(folder -> watched.add(update.get("package-ecosystem") + " " + folder));
    }
    Set<String> wanted = new TreeSet<>(Set.of("github-actions /"));
    for (Path root :
        List.of(Path.of("pom.xml"), Path.of("Containerfile"), GITHUB, Path.of("src"))) {
      try (Stream<Path> files = Files.walk(root)) {
        files
            .filter(file -> ECOSYSTEMS.containsKey(String.valueOf(file.getFileName())))
            .filter(file -> !file.toString().contains("node_modules"))
            .map(file -> ECOSYSTEMS.get(String.valueOf(file.getFileName())) + " " + folder(file))
            .forEach(wanted::add);
      }
    }
    assertThat(watched).isEqualTo(wanted);
  }

  @Test
  void nothingIsTakenUpBeforeItHasBeenThereForAWeek() throws IOException {
    assertThat(updates())
        .isNotEmpty()
        .allSatisfy(
            update -> assertThat(update).containsEntry("cooldown", Map.of("default-days", 7)));
  }

  private static List<String> folders(Map<String, Object> update) {
    Object several = update.get("directories");
    return several instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(update.get("directory")));
  }

  /** Of the folders of actions all are named by one pattern. */
  private static String folder(Path file) {
    Path parent = file.getParent();
    if (parent == null) {
      return "/";
    }
    return file.endsWith("action.yml") ? "/" + parent.getParent() + "/*" : "/" + parent;
  }

  @Test
  void whatIsInTheJarIsLookedUpEveryWeek() throws IOException {
    Path file = GITHUB.resolve("workflows/dependencies.yml");
    Map<String, Object> workflow = Definitions.read(file);
    assertThat(Definitions.mapping(workflow, "on")).containsKeys("pull_request", "schedule");
    String pom = Files.readString(Path.of("pom.xml"));
    assertThat(pom).contains("<outputName>backlog.cdx</outputName>");
    assertThat(Files.readString(file))
        .contains("--lockfile=target/backlog.cdx.json", "-Prelease", "dependency-review-action@");
  }
}
