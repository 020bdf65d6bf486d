package io.github.containers.backlog.runner;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What workflows may do here, and who may start them. */
class WorkflowRightsTest {

  /** All that may write anything; another one takes a word here. */
  private static final Set<String> WRITERS =
      Set.of(
          "backlog.yml live issues: write",
          "backlog.yml live pull-requests: write",
          "backlog.yml pages id-token: write",
          "backlog.yml pages pages: write",
          "release.yml release contents: write",
          "release.yml release packages: write");

  /** What a stranger can't start, and a pull request from a fork only without any secret. */
  private static final Set<String> TRIGGERS =
      Set.of("push", "pull_request", "schedule", "workflow_dispatch", "workflow_call");

  static List<Path> workflows() throws IOException {
    return WorkflowRulesTest.workflows();
  }

  @Test
  void nothingMayWriteButWhatIsNamedHere() throws IOException {
    Set<String> writers = new TreeSet<>();
    for (Path file : workflows()) {
      Map<String, Object> workflow = Definitions.read(file);
      for (String name : Definitions.mapping(workflow, "jobs").keySet()) {
        Map<String, Object> job = Definitions.mapping(Definitions.mapping(workflow, "jobs"), name);
        Definitions.mapping(job, "permissions").entrySet().stream()
            .filter(it -> !"read".equals(it.getValue()) && !"none".equals(it.getValue()))
            .forEach(
                it ->
                    writers.add(
                        file.getFileName()
                            + " "
                            + name
                            + " "
                            + it.getKey()
                            + ": "
                            + it.getValue()));
      }
    }
    assertThat(writers).containsExactlyInAnyOrderElementsOf(WRITERS);
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyRightIsNamedOneByOne(Path file) throws IOException {
    Map<String, Object> workflow = Definitions.read(file);
    List<Object> rights = new ArrayList<>();
    rights.add(workflow.getOrDefault("permissions", Map.of()));
    Map<String, Object> jobs = Definitions.mapping(workflow, "jobs");
    jobs.keySet()
        .forEach(
            name ->
                rights.add(Definitions.mapping(jobs, name).getOrDefault("permissions", Map.of())));
    assertThat(rights).allSatisfy(it -> assertThat(it).isInstanceOf(Map.class));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noneIsStartedByWhatStrangersWriteWithRightsOfTheRepository(Path file) throws IOException {
    Object triggers = Definitions.read(file).get("on");
    assertThat(triggers).isInstanceOf(Map.class);
    assertThat(Definitions.mapping(Definitions.read(file), "on").keySet()).isSubsetOf(TRIGGERS);
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void whatAPullRequestStartsWritesNothingAndSeesNoSecret(Path file) throws IOException {
    Map<String, Object> workflow = Definitions.read(file);
    if (Definitions.mapping(workflow, "on").containsKey("pull_request")) {
      assertThat(Files.readString(file)).doesNotContain("secrets.", "secrets:", ": write");
    }
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noSecretIsHandedOnUnnamed(Path file) throws IOException {
    assertThat(Files.readString(file)).doesNotContainPattern("secrets:\\s*inherit");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noScriptThatIsWrittenInYamlRunsOtherThanInBash(Path file) throws IOException {
    assertThat(Files.readString(file)).doesNotContain("actions/github-script", "curl ", "wget ");
  }

  @Test
  void theImageIsMadeFromADigest() throws IOException {
    assertThat(
            Files.readAllLines(Path.of("Containerfile")).stream()
                .filter(it -> it.startsWith("FROM ")))
        .allSatisfy(
            it -> assertThat(it).matches("FROM (scratch|\\S+@sha256:[0-9a-f]{64} AS \\w+)"));
  }
}
