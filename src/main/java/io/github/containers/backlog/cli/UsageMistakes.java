package io.github.containers.backlog.cli;

import java.io.PrintWriter;
import java.util.Locale;
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
    String message = SafeText.line(message(mistake));
    String see = message.endsWith("?") ? " See" : "; see";
    err.print("backlog: " + message + see + " `" + name + " --help`\n");
    err.flush();
    return ExitCode.USAGE;
  }

  private static String message(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return message(unmatched);
    }
    String said = String.valueOf(mistake.getMessage());
    return said.substring(0, 1).toLowerCase(Locale.ROOT) + said.substring(1);
  }

  private static String message(UnmatchedArgumentException mistake) {
    String first = mistake.getUnmatched().get(0);
    boolean early =
        mistake.getCommandLine().getSubcommands().values().stream()
            .anyMatch(command -> command.getCommandSpec().optionsMap().containsKey(first));
    return early ? "write " + first + " behind the command" : unknown(mistake) + meant(mistake);
  }

  private static String unknown(UnmatchedArgumentException mistake) {
    String first = mistake.getUnmatched().get(0);
    if (mistake.isUnknownOption()) {
      return "there is no option " + first;
    }
    return mistake.getCommandLine().getParent() == null
        ? "there is no command \"" + first + "\""
        : "\"" + first + "\" is one argument too many";
  }

  private static String meant(UnmatchedArgumentException mistake) {
    return mistake.getSuggestions().stream()
        .findFirst()
        .map(nearest -> "; did you mean \"" + nearest + "\"?")
        .orElse("");
  }
}
