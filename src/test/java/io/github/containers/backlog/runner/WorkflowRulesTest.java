package io.github.containers.backlog.runner;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every workflow and action here keeps to. */
class WorkflowRulesTest {

  private static final Path LINTER = Path.of("src/test/workflows");

  static List<Path> files() throws IOException {
    try (Stream<Path> paths = Files.walk(Path.of(".github"))) {
      return paths
          .filter(file -> file.toString().matches(".*\\.ya?ml"))
          .filter(file -> !file.endsWith("dependabot.yml"))
          .sorted()
          .toList();
    }
  }

  static List<Path> workflows() throws IOException {
    return files().stream().filter(file -> file.startsWith(".github/workflows")).toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyActionOfOthersIsPinnedToACommitWithItsVersionBeside(Path file) throws IOException {
    assertThat(Files.readAllLines(file).stream().filter(line -> line.matches("[ -]*uses:.*")))
        .allSatisfy(
            line ->
                assertThat(line)
                    .matches("[ -]*uses: (\\./\\S+|\\S+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+)"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noScriptHoldsAnExpression(Path file) throws IOException {
    assertThat(steps(file).stream().filter(step -> step.containsKey("run")))
        .allSatisfy(step -> assertThat(String.valueOf(step.get("run"))).doesNotContain("${{"));
  }

  @ParameterizedTest
  @MethodSource("files")
  void noCheckoutLeavesATokenBehind(Path file) throws IOException {
    assertThat(steps(file).stream().filter(step -> uses(step).startsWith("actions/checkout@")))
        .allSatisfy(
            step ->
                assertThat(Definitions.mapping(step, "with"))
                    .containsEntry("persist-credentials", false));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyJobSaysItsRightsUnlessItsCallerGrantsThem(Path file) throws IOException {
    Map<String, Object> workflow = Definitions.read(file);
    boolean called = Definitions.mapping(workflow, "on").containsKey("workflow_call");
    assertThat(workflow.containsKey("permissions")).isNotEqualTo(called);
    assertThat(String.valueOf(workflow.get("permissions"))).doesNotContain("write");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noJobRunsForEverOrOnWhateverIsLatest(Path file) throws IOException {
    Map<String, Object> jobs = Definitions.mapping(Definitions.read(file), "jobs");
    for (String name : jobs.keySet()) {
      Map<String, Object> job = Definitions.mapping(jobs, name);
      if (!job.containsKey("uses")) {
        assertThat(job).containsKey("timeout-minutes").containsEntry("runs-on", "ubuntu-24.04");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyScriptIsOneForBash(Path file) throws Exception {
    for (Map<String, Object> step : steps(file)) {
      if (step.containsKey("run")) {
        Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
        bash.getOutputStream().write(String.valueOf(step.get("run")).getBytes(UTF_8));
        bash.getOutputStream().close();
        assertThat(new String(bash.getInputStream().readAllBytes(), UTF_8)).isEmpty();
      }
    }
  }

  @Test
  @EnabledIf(value = "hasLinter", disabledReason = "npm ci --prefix src/test/workflows")
  void gitHubsOwnParserFindsNothingWrong() throws Exception {
    List<String> command = new ArrayList<>(List.of("node", LINTER.resolve("lint.mjs").toString()));
    files().forEach(file -> command.add(file.toString()));
    Process linter = new ProcessBuilder(command).redirectErrorStream(true).start();
    assertThat(new String(linter.getInputStream().readAllBytes(), UTF_8)).isEmpty();
    assertThat(linter.waitFor()).isZero();
  }

  /** It needs Node.js; .ci/run fetches it where that is. */
  static boolean hasLinter() {
    return Files.exists(LINTER.resolve("node_modules"));
  }

  private static List<Map<String, Object>> steps(Path file) throws IOException {
    Map<String, Object> definition = Definitions.read(file);
    if (definition.containsKey("runs")) {
      return Definitions.steps(Definitions.mapping(definition, "runs"));
    }
    List<Map<String, Object>> steps = new ArrayList<>();
    Map<String, Object> jobs = Definitions.mapping(definition, "jobs");
    for (String name : jobs.keySet()) {
      steps.addAll(Definitions.steps(Definitions.mapping(jobs, name)));
    }
    return steps;
  }

  private static String uses(Map<String, Object> step) {
    return String.valueOf(step.get("uses"));
  }
}
