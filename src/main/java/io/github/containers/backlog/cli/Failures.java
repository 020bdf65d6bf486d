package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.WriteException;
import io.github.containers.backlog.config.ConfigException;
import io.github.containers.backlog.store.StoreException;
import io.github.containers.backlog.sync.SourceException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/**
 * Answers a failure in a line or two and with the right exit code; a stack trace is shown only with
 * {@code -vv}.
 */
final class Failures implements CommandLine.IExecutionExceptionHandler {

  /** From so many {@code -v} on, it is shown where a failure came from. */
  static final int TRACES = 2;

  /** What to do where Java has no room left. */
  static final String OUT_OF_MEMORY =
      "out of memory; allow more of it with BACKLOG_JAVA_OPTS=-Xmx1g before the command";

  private final Environment environment;

  Failures(Environment environment) {
    this.environment = environment;
  }

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) {
    environment.say(message(failure, commandLine));
    if (verbosity(commandLine) >= TRACES) {
      trace(environment, failure);
    }
    return failure instanceof ConfigException || failure instanceof UsageException
        ? ExitCode.USAGE
        : ExitCode.FAILED;
  }

  /** Shows where a failure came from. */
  static void trace(Environment environment, Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    environment.err().print(TerminalText.lines(environment.redacted(text.toString())) + "\n");
    environment.err().flush();
  }

  private String message(Exception failure, CommandLine commandLine) {
    String message = message(failure);
    boolean onStore = failure instanceof StoreException;
    // The store does not know how it was named, and plain `sync` would make another one.
    return onStore && commandLine.getCommandSpec().userObject() instanceof GlobalCommand command
        ? message.replace(
            "`backlog sync`", "`" + Suggestion.sync(environment, command.options()) + "`")
        : message;
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
    return lacksMemory(failure)
        ? OUT_OF_MEMORY
        : "an error in this program: "
            + failure
            + "\nPlease report it, with what the same command says with -vv.";
  }

  /** Threads hand it over in a wrapping. */
  private static boolean lacksMemory(@Nullable Throwable failure) {
    return failure != null
        && (failure instanceof OutOfMemoryError || lacksMemory(failure.getCause()));
  }

  private static boolean isForPeople(Exception failure) {
    return failure instanceof ConfigException
        || failure instanceof UsageException
        || failure instanceof StoreException
        || failure instanceof SourceException
        || failure instanceof WriteException
        || failure instanceof FailureException;
  }

  /**
   * The JDK's exceptions say just the file's name; which failure it is stands in their class, or in
   * what caused them.
   */
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
    if (failure instanceof CharacterCodingException) {
      return "it is not UTF-8";
    }
    if (failure instanceof NotDirectoryException other) {
      return other.getFile() + " is no folder";
    }
    return failure.getCause() instanceof IOException cause
        ? reason(cause)
        : String.valueOf(failure.getMessage());
  }

  private static int verbosity(CommandLine commandLine) {
    return commandLine.getCommandSpec().userObject() instanceof GlobalCommand command
        ? command.options().verbosity()
        : 0;
  }
}
