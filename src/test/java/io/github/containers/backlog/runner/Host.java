package io.github.containers.backlog.runner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * What is around a job: a machine that is made anew for each, and what outlives it.
 *
 * @param machine the machine's folder
 * @param repository what checking out the caller's repository gives
 * @param program what checking out this project gives
 * @param commands a folder that comes first on the machine's PATH
 * @param api the address of GitHub's API
 * @param tokens the workflow's own token with the rights that a job is granted
 * @param cache the repository's cache
 * @param artifacts what jobs left, by name
 */
record Host(
    Path machine,
    Path repository,
    Path program,
    Path commands,
    String api,
    Function<Map<String, Object>, String> tokens,
    Cache cache,
    Map<String, Path> artifacts) {

  static final String REPOSITORY = "containers/reports";
  static final String PROGRAM = "containers/backlog";

  Path workspace() {
    return machine.resolve("work");
  }

  Path temp() {
    return machine.resolve("temp");
  }

  /** A machine as a job finds it. */
  void renew() throws IOException {
    Trees.remove(machine);
    Files.createDirectories(workspace());
    Files.createDirectories(temp());
    Files.createDirectories(machine.resolve("home"));
  }

  /** Where an artifact is kept. */
  Path artifact(String name) throws IOException {
    Path folder = cacheless().resolve(artifacts.size() + "-" + name);
    artifacts.put(name, folder);
    return folder;
  }

  private Path cacheless() throws IOException {
    return Files.createDirectories(machine.resolveSibling("artifacts"));
  }

  /** The variables of every step. */
  Map<String, String> variables(Event event) {
    Map<String, String> variables = new TreeMap<>();
    variables.put("CI", "true");
    variables.put("GITHUB_ACTIONS", "true");
    variables.put("GITHUB_API_URL", api);
    variables.put("GITHUB_EVENT_NAME", event.name());
    variables.put("GITHUB_REPOSITORY", REPOSITORY);
    variables.put("GITHUB_RUN_ID", Integer.toString(event.run()));
    variables.put("GITHUB_WORKSPACE", workspace().toString());
    variables.put("HOME", machine.resolve("home").toString());
    variables.put("PATH", commands + ":" + System.getenv("PATH"));
    variables.put("RUNNER_TEMP", temp().toString());
    return variables;
  }

  /** The contexts of every job. */
  Map<String, Object> contexts(Event event, Map<String, Object> permissions) {
    Map<String, Object> contexts = new LinkedHashMap<>();
    contexts.put(
        "github",
        Map.of(
            "event", payload(event),
            "event_name", event.name(),
            "ref_name", event.branch(),
            "repository", REPOSITORY,
            "run_attempt", "1",
            "run_id", Integer.toString(event.run()),
            "token", tokens.apply(permissions)));
    contexts.put("runner", Map.of("temp", temp().toString(), "os", "Linux"));
    contexts.put("job", Map.of("workflow_repository", PROGRAM, "workflow_sha", "0".repeat(40)));
    contexts.put("vars", event.variables());
    contexts.put("secrets", event.secrets());
    contexts.put("inputs", event.inputs());
    return contexts;
  }

  /** What happened; of a schedule GitHub promises nothing. */
  private static Map<String, Object> payload(Event event) {
    return event.name().equals("schedule")
        ? Map.of()
        : Map.of("repository", Map.of("default_branch", Event.DEFAULT_BRANCH));
  }
}
