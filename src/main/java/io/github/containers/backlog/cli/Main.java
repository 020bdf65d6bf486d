package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.github.Sleeper;
import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** The program's entry: takes what the process was given, answers with an exit code. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    OutputStream results = new StandardOutput(new FileOutputStream(FileDescriptor.out));
    PrintWriter out = new PrintWriter(results, false, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    Environment environment =
        new Environment(
            out,
            err,
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Places.home(
                System.getenv(),
                System.getProperty("os.name", ""),
                System.getProperty("user.home", ".")),
            InstantSource.system(),
            Sleeper.REAL,
            Boolean.getBoolean("backlog.terminal"),
            Main::typed);
    int code = run(environment, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** The next line of standard input; null at its end. */
  private static @Nullable String typed() {
    try {
      return new BufferedReader(new InputStreamReader(System.in, UTF_8)).readLine();
    } catch (IOException closed) {
      return null;
    }
  }

  /** Runs a command line; everything it needs comes with it. */
  static int run(Environment environment, String... arguments) {
    Optional<String> help = HelpText.find(arguments);
    help.ifPresent(environment.out()::print);
    int code =
        help.isPresent()
            ? ExitCode.DONE
            : execute(commandLine(environment), environment, arguments);
    if (environment.out().checkError() && code == ExitCode.DONE) {
      environment.say("the results could not be written to standard output");
      return ExitCode.FAILED;
    }
    return code;
  }

  /** All commands with their options. */
  static CommandLine commandLine(Environment environment) {
    return new CommandLine(new BacklogCommand(), new CommandFactory(environment))
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(new UsageMistakes(environment))
        .setExecutionExceptionHandler(
            new AnnotatedFailures(Annotations.of(environment), new Failures(environment)));
  }

  private static int execute(
      CommandLine commandLine, Environment environment, String... arguments) {
    try {
      return commandLine.execute(arguments);
    } catch (OutOfMemoryError tooLittle) {
      environment.say(Failures.OUT_OF_MEMORY);
      return ExitCode.FAILED;
    }
  }
}
