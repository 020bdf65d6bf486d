package io.github.containers.backlog.cli;

/** A command that takes the options every command takes. */
interface GlobalCommand {

  /** As given. */
  GlobalOptions options();
}
