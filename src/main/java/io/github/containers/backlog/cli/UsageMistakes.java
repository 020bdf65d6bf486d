package io.github.containers.backlog.cli;

import io.github.containers.backlog.config.Spelling;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Answers a wrong command line: what is wrong, what was meant, where the help is. */
final class UsageMistakes implements CommandLine.IParameterExceptionHandler {

  private static final Pattern CHOICES =
      Pattern.compile("expected one of \\[([^]]*)] \\(case-insensitive\\)");
  private static final Pattern JAVA_NUMBER = Pattern.compile("is not an? (?:long|int)$");

  private static final Pattern NOT_THERE =
      Pattern.compile("Missing required (?:options?|parameters?):");
  private static final Pattern POSITION =
      Pattern.compile("^Invalid value for positional parameter at index \\S+ \\((\\S+)\\)");

  private final Environment environment;

  UsageMistakes(Environment environment) {
    this.environment = environment;
  }

  @Override
  public int handleParseException(ParameterException mistake, String[] arguments) {
    String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
    String message = TerminalText.line(message(mistake));
    String see = message.endsWith("?") ? " See" : "; see";
    environment.say(message + see + " `" + name + " --help`");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return message(unmatched);
    }
    String said = String.valueOf(mistake.getMessage());
    if (mistake instanceof MissingParameterException it && NOT_THERE.matcher(said).lookingAt()) {
      return missing(it.getMissing().get(0));
    }
    String counted = JAVA_NUMBER.matcher(said).replaceAll("is not a whole number");
    String shown = POSITION.matcher(counted).replaceFirst("$1");
    if (!shown.equals(counted)) {
      return shown;
    }
    return choices(shown.substring(0, 1).toLowerCase(Locale.ROOT) + shown.substring(1));
  }

  /** What it is called, and what it is. */
  private static String missing(ArgSpec what) {
    String name =
        what instanceof OptionSpec option
            ? option.longestName() + " " + what.paramLabel()
            : what.paramLabel();
    String is = String.join(" ", what.description()).replaceAll("(;.*|\\.)$", "");
    return name + " is missing: " + is.substring(0, 1).toLowerCase(Locale.ROOT) + is.substring(1);
  }

  /** The choices as the help shows them. */
  private static String choices(String said) {
    return CHOICES
        .matcher(said)
        .replaceAll(found -> "expected one of " + found.group(1).toLowerCase(Locale.ROOT));
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
    CommandSpec command = mistake.getCommandLine().getCommandSpec();
    Set<String> known =
        mistake.isUnknownOption() ? command.optionsMap().keySet() : command.subcommands().keySet();
    return Spelling.findNearest(mistake.getUnmatched().get(0), known)
        .map(nearest -> "; did you mean \"" + nearest + "\"?")
        .orElse("");
  }
}
