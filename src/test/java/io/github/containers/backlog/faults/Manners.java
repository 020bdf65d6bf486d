package io.github.containers.backlog.faults;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a command is to end: with the right code, and in words for people. */
final class Manners {

  /** What people should never see. */
  private static final Pattern INTERNAL =
      Pattern.compile(
          "\\tat |Exception|\\.part\\b|an error in this program|\\bnull\\b|"
              + FakeGitHub.WRITE_TOKEN);

  private Manners() {}

  static List<String> violations(Run run, Custom custom) {
    List<String> wrong = new ArrayList<>();
    if (!custom.exits().contains(run.exit())) {
      wrong.add("exit code %d, not of %s".formatted(run.exit(), custom.exits()));
    } else if (run.exit() != 0 && !custom.says().matcher(run.err() + run.out()).find()) {
      wrong.add("does not say '%s' but '%s'".formatted(custom.says(), brief(run.err())));
    }
    Matcher internal = INTERNAL.matcher(run.err() + run.out());
    if (internal.find()) {
      String around = (run.err() + run.out()).substring(Math.max(0, internal.start() - 100));
      wrong.add("says what is not for people: '%s'".formatted(brief(around)));
    }
    return wrong;
  }

  static String brief(String text) {
    String line = text.strip().replace("\n", " / ");
    return line.length() > 600 ? line.substring(0, 600) + "…" : line;
  }
}
