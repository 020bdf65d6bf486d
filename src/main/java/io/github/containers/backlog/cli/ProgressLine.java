package io.github.containers.backlog.cli;

import io.github.containers.backlog.cli.Standing.Pause;
import io.github.containers.backlog.cli.Standing.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The line that says how a sync goes on, in as many words as fit. */
final class ProgressLine {

  private ProgressLine() {}

  /** How many words it makes. */
  private enum Detail {
    FULL,
    SHORT,
    SHORTEST
  }

  /**
   * The line.
   *
   * @param width of the terminal; the last column stays free, as some terminals go to the next line
   *     as soon as it is written
   */
  static String of(Standing standing, int width) {
    int room = width - 1;
    List<String> lines =
        Stream.of(Detail.values())
            .map(detail -> TerminalText.line(line(standing, detail)))
            .toList();
    String shortest = lines.get(lines.size() - 1);
    return lines.stream()
        .filter(line -> line.length() <= room)
        .findFirst()
        .orElseGet(() -> shortest.substring(0, room - 1) + "…");
  }

  private static String line(Standing standing, Detail detail) {
    List<String> parts = new ArrayList<>();
    parts.add(repositories(standing, detail));
    if (standing.pause() != null) {
      parts.add(pause(standing.pause(), detail));
      return String.join(" · ", parts);
    }
    if (standing.longest() != null) {
      parts.add(work(standing.longest(), detail));
    }
    if (standing.toGo() != null) {
      String about = detail == Detail.SHORTEST ? "~" : "about ";
      parts.add(about + Words.roughly(standing.toGo()) + " to go");
    }
    if (standing.allowance() != null) {
      parts.add(allowance(standing.allowance(), detail));
    }
    return String.join(" · ", parts);
  }

  private static String repositories(Standing standing, Detail detail) {
    if (standing.repositories() == 0) {
      return "looking for repositories";
    }
    String failed = standing.failed() == 0 ? "" : ", " + standing.failed() + " failed";
    return detail == Detail.FULL
        ? standing.finished() + " of " + repositories(standing.repositories()) + " read" + failed
        : standing.finished() + "/" + standing.repositories() + failed;
  }

  private static String repositories(int count) {
    return Words.count(count, "repository", "repositories");
  }

  private static String work(Work work, Detail detail) {
    String name = detail == Detail.FULL ? work.repository().fullName() : work.repository().name();
    if (work.wanted() <= work.done()) {
      return name + " " + Words.count(work.done(), work.what());
    }
    String done = name + " " + Words.count(work.done()) + " of ";
    return work.each() == 1
        ? done + Words.count(work.wanted(), work.what())
        : done + "~" + Words.count(rounded(work.wanted()), work.what());
  }

  private static String allowance(Standing.Allowance allowance, Detail detail) {
    String left = Words.count(allowance.remaining());
    return switch (detail) {
      case FULL -> left + " requests left until " + Words.timeOfDay(allowance.resetAt());
      case SHORT -> left + " requests left";
      case SHORTEST -> left + " left";
    };
  }

  private static String pause(Pause pause, Detail detail) {
    String why = pause.secondary() ? "GitHub asks to slow down" : "rate limit used up";
    String left = "going on in " + Words.exactly(pause.left());
    return switch (detail) {
      case FULL -> why + ", " + left + ", at " + Words.timeOfDay(pause.until());
      case SHORT -> why + ", " + left;
      case SHORTEST -> left;
    };
  }

  /** Estimates look like estimates. */
  private static int rounded(int estimate) {
    return estimate < 1000 ? estimate : (estimate + 50) / 100 * 100;
  }
}
