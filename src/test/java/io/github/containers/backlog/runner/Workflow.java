package io.github.containers.backlog.runner;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A run of a workflow: job by job, through the workflows that it calls. */
final class Workflow {

  private final Host host;
  private final Event event;
  private final Map<String, String> conclusions = new LinkedHashMap<>();
  private final StringBuilder summary = new StringBuilder();
  private final StringBuilder text = new StringBuilder();
  private final List<Log.Annotation> annotations = new ArrayList<>();
  private final Map<String, Object> outputs = new LinkedHashMap<>();

  private Workflow(Host host, Event event) {
    this.host = host;
    this.event = event;
  }

  /** Runs a workflow of this project by the name of its file. */
  static Workflow run(Host host, String name, Event event)
      throws IOException, InterruptedException {
    Workflow run = new Workflow(host, event);
    run.runJobs(run.definition(name), "", Map.of());
    return run;
  }

  private Map<String, Object> definition(String name) throws IOException {
    return Definitions.read(host.program().resolve(Path.of(".github", "workflows", name)));
  }

  private void runJobs(Map<String, Object> workflow, String prefix, Map<String, Object> granted)
      throws IOException, InterruptedException {
    Map<String, Object> contexts = new HashMap<>(host.contexts(event, Map.of()));
    contexts.put("inputs", withDefaults(workflow, event));
    Map<String, Object> jobs = Definitions.mapping(workflow, "jobs");
    for (String name : jobs.keySet()) {
      Map<String, Object> job = Definitions.mapping(jobs, name);
      String needed = Definitions.text(job, "needs");
      contexts.put("needs", needed == null ? Map.of() : Map.of(needed, Map.of("outputs", outputs)));
      boolean ready = needed == null || "success".equals(conclusions.get(prefix + needed));
      if (ready && Expression.holds(job.get("if"), contexts, false)) {
        Map<String, Object> rights =
            job.containsKey("permissions") ? Definitions.mapping(job, "permissions") : granted;
        runJob(prefix + name, job, contexts, rights);
      } else {
        conclusions.put(prefix + name, "skipped");
      }
    }
  }

  private void runJob(
      String name,
      Map<String, Object> job,
      Map<String, Object> contexts,
      Map<String, Object> rights)
      throws IOException, InterruptedException {
    Map<String, Object> inputs = Definitions.evaluated(Definitions.mapping(job, "with"), contexts);
    Map<String, Object> secrets =
        Definitions.evaluated(Definitions.mapping(job, "secrets"), contexts);
    if (job.containsKey("uses")) {
      String called = String.valueOf(job.get("uses")).replace("./.github/workflows/", "");
      Workflow inner = new Workflow(host, event.with(inputs, secrets));
      inner.runJobs(definition(called), name + "/", rights);
      take(inner);
      boolean failed = inner.conclusions.containsValue("failure");
      conclusions.put(name, failed ? "failure" : "success");
      return;
    }
    Map<String, Object> all = new LinkedHashMap<>(Definitions.mapping(contexts, "inputs"));
    Job run = new Job(host, event.with(all, event.secrets()), rights);
    outputs.putAll(run.run(job));
    conclusions.put(name, run.isFailed() ? "failure" : "success");
    summary.append(run.summary());
    text.append(run.log().text());
    annotations.addAll(run.log().annotations());
  }

  private void take(Workflow inner) {
    conclusions.putAll(inner.conclusions);
    summary.append(inner.summary);
    text.append(inner.text);
    annotations.addAll(inner.annotations);
    outputs.putAll(inner.outputs);
  }

  /** A schedule gives no inputs, not even defaults; a dispatch and a call give all. */
  private static Map<String, Object> withDefaults(Map<String, Object> workflow, Event event) {
    Map<String, Object> triggers = Definitions.mapping(workflow, "on");
    String trigger = triggers.containsKey("workflow_call") ? "workflow_call" : event.name();
    Map<String, Object> known =
        Definitions.mapping(Definitions.mapping(triggers, trigger), "inputs");
    Map<String, Object> inputs = new LinkedHashMap<>();
    known.keySet().forEach(it -> inputs.put(it, Definitions.mapping(known, it).get("default")));
    for (Map.Entry<String, Object> input : event.inputs().entrySet()) {
      if (!known.containsKey(input.getKey())) {
        throw new AssertionError("the workflow has no input " + input.getKey());
      }
      inputs.put(input.getKey(), input.getValue());
    }
    return inputs;
  }

  /** How each job ended, {@code caller/called} the called: success, failure or skipped. */
  Map<String, String> conclusions() {
    return conclusions;
  }

  /** The outputs of all jobs. */
  Map<String, Object> outputs() {
    return outputs;
  }

  String summary() {
    return summary.toString();
  }

  String log() {
    return text.toString();
  }

  List<Log.Annotation> annotations() {
    return annotations;
  }
}
