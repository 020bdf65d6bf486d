package io.github.containers.backlog.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of the fish shell, which picocli does not write. */
final class FishCompletion {

  private FishCompletion() {}

  /** A script for {@code ~/.config/fish/completions/backlog.fish}. */
  static String of(CommandSpec program) {
    StringBuilder script = new StringBuilder("# Completion of backlog for fish.\n");
    line(script, "__fish_use_subcommand", "-f");
    for (CommandLine sub : program.subcommands().values()) {
      CommandSpec command = sub.getCommandSpec();
      line(
          script,
          "__fish_use_subcommand",
          "-f -a " + command.name() + " -d " + quoted(ManPage.brief(command)));
    }
    options(script, program, "__fish_use_subcommand");
    for (CommandLine sub : program.subcommands().values()) {
      CommandSpec command = sub.getCommandSpec();
      options(script, command, "__fish_seen_subcommand_from " + command.name());
    }
    return script.toString();
  }

  private static void options(StringBuilder script, CommandSpec command, String condition) {
    for (OptionSpec option : command.options()) {
      StringBuilder words = new StringBuilder();
      for (String name : option.names()) {
        words.append(name.startsWith("--") ? "-l " : "-s ");
        words.append(name.replaceFirst("^-+", "")).append(' ');
      }
      if (option.arity().max() > 0) {
        words.append("-r ").append(values(option));
      }
      String description = String.join(" ", option.description());
      line(script, condition, words + "-d " + quoted(description));
    }
  }

  private static String values(OptionSpec option) {
    if (option.completionCandidates() == null) {
      return "";
    }
    List<String> candidates = new ArrayList<>();
    option.completionCandidates().forEach(candidates::add);
    return "-f -a " + quoted(String.join(" ", candidates)) + " ";
  }

  private static void line(StringBuilder script, String condition, String words) {
    script.append("complete -c backlog -n '").append(condition).append("' ");
    script.append(words).append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
