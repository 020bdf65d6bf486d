package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.ConfigException;
import io.github.containers.backlog.store.StoreException;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Answers a failure in a line or two and with the right exit code; a stack trace is shown only with
 * {@code -vv}.
 */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    PrintWriter err = commandLine.getErr();
    err.print("backlog: " + SafeText.lines(message(failure)) + "\n");
    if (verbosity(commandLine) >= 2) {
      failure.printStackTrace(err);
    }
    err.flush();
    return failure instanceof ConfigException || failure instanceof UsageException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  private static String message(Exception failure) {
    if (isForPeople(failure)) {
      return String.valueOf(failure.getMessage());
    }
    if (failure instanceof UncheckedIOException
        && failure.getCause() instanceof IOException cause) {
      return reason(cause);
    }
    if (failure instanceof IOException broken) {
      return reason(broken);
    }
    return "an error in this program: "
        + failure
        + "\nPlease report it, with the output of the same command and -vv.";
  }

  private static boolean isForPeople(Exception failure) {
    return failure instanceof ConfigException
        || failure instanceof UsageException
        || failure instanceof StoreException
        || failure instanceof SourceException
        || failure instanceof FailureException;
  }

  /** The JDK's exceptions say just the file's name; which failure it is stands in their class. */
  static String reason(IOException failure) {
    if (failure instanceof AccessDeniedException denied) {
      return "no permission for " + denied.getFile();
    }
    if (failure instanceof NoSuchFileException absent) {
      return "there is no " + absent.getFile();
    }
    if (failure instanceof FileAlreadyExistsException other) {
      return other.getFile() + " is no folder";
    }
    return String.valueOf(failure.getMessage());
  }

  private static int verbosity(CommandLine commandLine) {
    return commandLine.getCommandSpec().userObject() instanceof GlobalCommand command
        ? command.options().verbosity()
        : 0;
  }
}
