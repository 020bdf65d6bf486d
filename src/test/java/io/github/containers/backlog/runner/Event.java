package io.github.containers.backlog.runner;

import java.util.Map;

/**
 * Why a workflow runs, and what it is given.
 *
 * @param name schedule, workflow_dispatch or workflow_call
 * @param branch what it runs on
 * @param run the number of the run
 * @param inputs what a person or a calling workflow set
 * @param secrets by name
 * @param variables the repository's, by name
 */
record Event(
    String name,
    String branch,
    int run,
    Map<String, Object> inputs,
    Map<String, Object> secrets,
    Map<String, Object> variables) {

  /** The branch that a schedule runs on. */
  static final String DEFAULT_BRANCH = "main";

  static Event nightly(int run) {
    return new Event("schedule", DEFAULT_BRANCH, run, Map.of(), Map.of(), Map.of());
  }

  static Event dispatched(int run, Map<String, Object> inputs) {
    return new Event("workflow_dispatch", DEFAULT_BRANCH, run, inputs, Map.of(), Map.of());
  }

  /** The same on another branch. */
  Event on(String other) {
    return new Event(name, other, run, inputs, secrets, variables);
  }

  Event with(Map<String, Object> itsInputs, Map<String, Object> itsSecrets) {
    return new Event(name, branch, run, itsInputs, itsSecrets, variables);
  }
}
