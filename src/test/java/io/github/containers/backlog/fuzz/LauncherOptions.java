package io.github.containers.backlog.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the launcher gives Java, read from the launcher itself. */
final class LauncherOptions {

  private static final Pattern START =
      Pattern.compile("(?s)\nstart\\(\\) \\{\n\\s*exec \"\\$java\" (.*?)\"\\$@\"\n}");
  private static final Pattern COLLECTOR = Pattern.compile("\ncollector=(\\S+)\n");

  private LauncherOptions() {}

  /** The options of the launcher in this folder, for somebody who sets none of their own. */
  static List<String> of(Path project) throws IOException {
    return in(Files.readString(project.resolve("backlog")));
  }

  /** Those in its text. */
  static List<String> in(String launcher) {
    String options = found(START, launcher).replace("\\\n", " ").strip();
    String collector = found(COLLECTOR, launcher);
    return List.of(options.replace("\"$collector\"", collector).split("\\s+"));
  }

  private static String found(Pattern pattern, String launcher) {
    Matcher matcher = pattern.matcher(launcher);
    if (!matcher.find()) {
      throw new IllegalStateException("the launcher is written in another way: " + pattern);
    }
    return matcher.group(1);
  }
}
