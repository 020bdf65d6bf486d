package io.github.containers.backlog.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong, what was meant, where the help is. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    CommandLine commandLine = mistake.getCommandLine();
    PrintWriter err = commandLine.getErr();
    String name = commandLine.getCommandSpec().qualifiedName();
    err.print("backlog: " + SafeText.line(String.valueOf(mistake.getMessage())) + "\n");
    UnmatchedArgumentException.printSuggestions(mistake, err);
    err.print("Try '" + name + " --help'.\n");
    err.flush();
    return ExitCode.USAGE;
  }
}
