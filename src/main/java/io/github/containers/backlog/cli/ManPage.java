package io.github.containers.backlog.cli;

import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The manual page of a command, in the macros of man(7), from the same model as its help.
 *
 * @see <a href="https://man7.org/linux/man-pages/man7/man-pages.7.html">man-pages(7)</a>
 */
final class ManPage {

  private final CommandSpec command;
  private final StringBuilder page = new StringBuilder();

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /** The page's text; lines end in {@code \n}. */
  static String of(CommandSpec command) {
    return new ManPage(command).compose();
  }

  /** Its name, and that of its file: {@code backlog-report}. */
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private String compose() {
    macro(
        "TH",
        name(command).toUpperCase(Locale.ROOT) + "\" \"1\" \"\" \"backlog\" \"backlog manual");
    page.append(".nh\n.ad l\n");
    section("NAME");
    text(name(command) + " - " + brief(command));
    section("SYNOPSIS");
    preformatted(command.commandLine().getHelp().synopsis(0).strip());
    section("DESCRIPTION");
    text(plain(command.usageMessage().description()));
    arguments();
    subcommands();
    section("EXAMPLES");
    preformatted(command.usageMessage().footer());
    seeAlso();
    return page.toString();
  }

  private void arguments() {
    section("OPTIONS");
    command.positionalParameters().forEach(it -> argument(it, it.paramLabel()));
    command.options().stream()
        .filter(option -> !option.hidden())
        .sorted((one, other) -> one.longestName().compareTo(other.longestName()))
        .forEach(option -> argument(option, names(option)));
  }

  private static String names(OptionSpec option) {
    String names = String.join(", ", option.names());
    boolean takesValue = option.arity().max() > 0;
    return takesValue ? names + " " + option.paramLabel() : names;
  }

  private void argument(ArgSpec argument, String heading) {
    page.append(".TP\n.B ").append(escaped(heading)).append('\n');
    text(plain(argument.description()));
  }

  private void subcommands() {
    if (!command.subcommands().isEmpty()) {
      section("COMMANDS");
      command
          .subcommands()
          .forEach(
              (name, sub) -> {
                page.append(".TP\n.B ").append(escaped(name)).append('\n');
                text(brief(sub.getCommandSpec()));
              });
    }
  }

  private void seeAlso() {
    section("SEE ALSO");
    CommandSpec parent = command.parent();
    List<String> names =
        parent != null
            ? List.of(name(parent))
            : command.subcommands().values().stream()
                .map(sub -> name(sub.getCommandSpec()))
                .toList();
    text(String.join("(1), ", names) + "(1)");
  }

  /** What a command does, in a line. */
  static String brief(CommandSpec command) {
    String[] header = command.usageMessage().header();
    String text = plain(header.length > 0 ? header : command.usageMessage().description());
    int end = text.indexOf(". ");
    return (end < 0 ? text : text.substring(0, end)).replaceFirst("[.]$", "");
  }

  private static String plain(String... lines) {
    String markup = String.join(" ", lines).replaceAll("\\s+", " ").strip();
    return Ansi.OFF.string(markup).replace("%n", " ").replace("%%", "%");
  }

  private void section(String title) {
    macro("SH", title);
  }

  private void macro(String name, String argument) {
    page.append('.').append(name).append(" \"").append(argument).append("\"\n");
  }

  private void text(String text) {
    text.lines().map(ManPage::escaped).forEach(line -> page.append(line).append('\n'));
  }

  private void preformatted(String... lines) {
    page.append(".nf\n");
    text(Ansi.OFF.string(String.join("\n", lines)).replace("%%", "%"));
    page.append(".fi\n");
  }

  /** So that nothing in it is read as a request, and each hyphen can be typed as it is shown. */
  private static String escaped(String line) {
    String text = line.replace("\\", "\\e").replace("-", "\\-");
    return text.startsWith(".") || text.startsWith("'") ? "\\&" + text : text;
  }
}
