package io.github.containers.backlog.runner;

import java.util.Map;

/**
 * Why a workflow runs, and what it is given.
 *
 * @param name schedule, workflow_dispatch or workflow_call
 * @param run the number of the run
 * @param inputs what a person or a calling workflow set
 * @param secrets by name
 * @param variables the repository's, by name
 */
record Event(
    String name,
    int run,
    Map<String, Object> inputs,
    Map<String, Object> secrets,
    Map<String, Object> variables) {

  static Event nightly(int run) {
    return new Event("schedule", run, Map.of(), Map.of(), Map.of());
  }

  static Event dispatched(int run, Map<String, Object> inputs) {
    return new Event("workflow_dispatch", run, inputs, Map.of(), Map.of());
  }

  Event with(Map<String, Object> itsInputs, Map<String, Object> itsSecrets) {
    return new Event(name, run, itsInputs, itsSecrets, variables);
  }
}
