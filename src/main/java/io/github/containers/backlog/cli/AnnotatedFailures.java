package io.github.containers.backlog.cli;

import java.io.UncheckedIOException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Tells a workflow of a failure too, after the person; where that fails it does no harm. */
record AnnotatedFailures(Annotations annotations, CommandLine.IExecutionExceptionHandler next)
    implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    int code = next.handleExecutionException(failure, commandLine, parsed);
    try {
      annotations.failed(failure);
    } catch (UncheckedIOException unwritten) {
      next.handleExecutionException(unwritten, commandLine, parsed);
    }
    return code;
  }
}
