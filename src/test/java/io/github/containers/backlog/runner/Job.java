package io.github.containers.backlog.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One job on its machine, step by step. */
final class Job {

  private final Host host;
  private final Event event;
  private final Map<String, Object> contexts;
  private final Log log = new Log();
  private final Script script;
  private final Deque<Post> posts = new ArrayDeque<>();
  private boolean failed;

  /** What an action does at the end of a job that went well. */
  interface Post {
    void run() throws IOException;
  }

  Job(Host host, Event event, Map<String, Object> permissions) {
    this.host = host;
    this.event = event;
    this.contexts = host.contexts(event, permissions);
    this.script = new Script(host, log);
  }

  /** Runs it; its outputs. */
  Map<String, Object> run(Map<String, Object> definition) throws IOException, InterruptedException {
    host.renew();
    runSteps(Definitions.steps(definition), contexts, null);
    while (!failed && !posts.isEmpty()) {
      posts.pop().run();
    }
    return Definitions.evaluated(Definitions.mapping(definition, "outputs"), contexts);
  }

  boolean isFailed() {
    return failed;
  }

  Log log() {
    return log;
  }

  /** Everything that steps added to the summary. */
  String summary() throws IOException {
    return script.summary();
  }

  private void runSteps(
      List<Map<String, Object>> steps, Map<String, Object> scope, @Nullable Path action)
      throws IOException, InterruptedException {
    Map<String, Object> done = new HashMap<>();
    scope.put("steps", done);
    for (Map<String, Object> step : steps) {
      Map<String, ?> outputs = Map.of();
      if (Expression.holds(step.get("if"), scope, failed)) {
        outputs = step.containsKey("run") ? script(step, scope, action) : use(step, scope);
      }
      String id = Definitions.text(step, "id");
      if (id != null) {
        done.put(id, Map.of("outputs", outputs));
      }
    }
  }

  private Map<String, ?> script(
      Map<String, Object> step, Map<String, Object> scope, @Nullable Path action)
      throws IOException, InterruptedException {
    Map<String, String> variables = host.variables(event);
    Definitions.evaluated(Definitions.mapping(step, "env"), scope)
        .forEach((name, value) -> variables.put(name, value.toString()));
    if (action != null) {
      variables.put("GITHUB_ACTION_PATH", action.toString());
    }
    Script.Ended ended = script.run(Expression.interpolate(step.get("run"), scope), variables);
    failed |= ended.exit() != 0;
    return ended.outputs();
  }

  private Map<String, ?> use(Map<String, Object> step, Map<String, Object> scope)
      throws IOException, InterruptedException {
    String uses = String.valueOf(step.get("uses"));
    Map<String, Object> inputs = Definitions.evaluated(Definitions.mapping(step, "with"), scope);
    if (uses.startsWith("./")) {
      return compose(host.workspace().resolve(uses).normalize(), inputs);
    }
    return new PublishedActions(host, posts).run(uses.replaceFirst("@.*", ""), inputs);
  }

  /** A composite action has contexts of its own, but shares the job's state. */
  private Map<String, ?> compose(Path folder, Map<String, Object> given)
      throws IOException, InterruptedException {
    Map<String, Object> action = Definitions.read(folder.resolve("action.yml"));
    Map<String, Object> scope = new HashMap<>(contexts);
    scope.keySet().removeAll(List.of("secrets", "vars"));
    scope.put("inputs", inputs(Definitions.mapping(action, "inputs"), given));
    runSteps(Definitions.steps(Definitions.mapping(action, "runs")), scope, folder);
    return outputs(Definitions.mapping(action, "outputs"), scope);
  }

  /** What is given, else the defaults; an action sees texts only. */
  private Map<String, Object> inputs(Map<String, Object> known, Map<String, Object> given) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    for (String name : known.keySet()) {
      Map<String, Object> input = Definitions.mapping(known, name);
      inputs.put(name, Definitions.evaluated(input.get("default"), contexts));
    }
    for (Map.Entry<String, Object> input : given.entrySet()) {
      if (!inputs.containsKey(input.getKey())) {
        throw new AssertionError("the action has no input " + input.getKey());
      }
      inputs.put(input.getKey(), input.getValue().toString());
    }
    return inputs;
  }

  private static Map<String, Object> outputs(
      Map<String, Object> promised, Map<String, Object> scope) {
    Map<String, Object> outputs = new LinkedHashMap<>();
    for (String name : promised.keySet()) {
      Object value = Definitions.mapping(promised, name).get("value");
      outputs.put(name, Definitions.evaluated(value, scope));
    }
    return outputs;
  }
}
