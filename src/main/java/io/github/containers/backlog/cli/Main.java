package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.github.Sleeper;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import picocli.CommandLine;

/** The program's entry: takes what the process was given, answers with an exit code. */
public final class Main {

  private Main() {}

  /** Runs the command line and ends the process with its exit code. */
  public static void main(String[] arguments) {
    Locale.setDefault(Locale.ROOT);
    PrintWriter out = new PrintWriter(System.out, false, UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, UTF_8);
    Environment environment =
        new Environment(
            out,
            err,
            System.getenv(),
            Path.of("").toAbsolutePath(),
            Path.of(System.getProperty("user.home", ".")),
            InstantSource.system(),
            Sleeper.REAL,
            Boolean.getBoolean("backlog.terminal"));
    int code = run(environment, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /** Runs a command line; everything it needs comes with it. */
  static int run(Environment environment, String... arguments) {
    String help = HelpText.find(environment, arguments).orElse(null);
    if (help != null) {
      environment.out().print(help);
      environment.out().flush();
      return ExitCode.DONE;
    }
    return commandLine(environment).execute(arguments);
  }

  /** All commands with their options. */
  static CommandLine commandLine(Environment environment) {
    boolean plain = environment.variable("NO_COLOR").isPresent();
    return new CommandLine(new BacklogCommand(), new CommandFactory(environment))
        .setOut(environment.out())
        .setErr(environment.err())
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(environment, plain)))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setParameterExceptionHandler(new UsageMistakes())
        .setExecutionExceptionHandler(
            new AnnotatedFailures(Annotations.of(environment), new Failures()));
  }

  private static CommandLine.Help.Ansi ansi(Environment environment, boolean plain) {
    return environment.terminal() && !plain ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
  }
}
