package io.github.containers.backlog.cli;

import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells a workflow of a failure before it is told to the person. */
record AnnotatedFailures(Annotations annotations, CommandLine.IExecutionExceptionHandler next)
    implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    annotations.failed(failure);
    return next.handleExecutionException(failure, commandLine, parsed);
  }
}
