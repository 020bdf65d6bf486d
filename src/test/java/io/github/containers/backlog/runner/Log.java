package io.github.containers.backlog.runner;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a job printed; lines that are workflow commands are carried out, unless they are stopped.
 */
final class Log {

  private static final Pattern COMMAND = Pattern.compile("::([a-z-]+)(?: ([^:]*))?::(.*)");

  /** The older form, which is recognized anywhere in a line. */
  private static final Pattern OLD_COMMAND = Pattern.compile("##\\[([a-z-]+)(?: ([^]]*))?](.*)");

  private final List<String> lines = new ArrayList<>();
  private final List<Annotation> annotations = new ArrayList<>();
  private @Nullable String resumedBy;

  /**
   * What the page of a run shows above its log.
   *
   * @param level error, warning or notice
   * @param properties as written, still escaped
   * @param message the text
   */
  record Annotation(String level, String properties, String message) {}

  void read(String output) {
    output.lines().forEach(this::line);
    // A step that stops commands and doesn't go on has them stopped for itself alone.
    resumedBy = null;
  }

  private void line(String line) {
    String start = line.stripLeading();
    if (resumedBy != null) {
      if (start.equals("::" + resumedBy + "::")) {
        resumedBy = null;
      } else {
        lines.add(line);
      }
      return;
    }
    Matcher command = COMMAND.matcher(start);
    Matcher old = OLD_COMMAND.matcher(line);
    if (command.matches()) {
      carryOut(command);
    } else if (old.find()) {
      carryOut(old);
    } else {
      lines.add(line);
    }
  }

  private void carryOut(Matcher command) {
    String data = command.group(3).replace("%0D", "\r").replace("%0A", "\n").replace("%25", "%");
    switch (command.group(1)) {
      case "error", "warning", "notice" ->
          annotations.add(
              new Annotation(
                  command.group(1), command.group(2) == null ? "" : command.group(2), data));
      case "stop-commands" -> resumedBy = data;
      case "group", "endgroup" -> lines.add(command.group());
      default -> throw new AssertionError("a workflow command nobody meant: " + command.group());
    }
  }

  List<Annotation> annotations() {
    return annotations;
  }

  String text() {
    return String.join("\n", lines);
  }
}
