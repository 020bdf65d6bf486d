package io.github.containers.backlog.report.finding;

import static java.util.stream.Collectors.joining;

import io.github.containers.backlog.metrics.Direction;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.chart.AgePercentiles;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The answer in words: sentences that are true of any data, each a finding.
 *
 * @param growth whether the backlog grows, by how much, and what of it; a title, without full stop
 * @param change how many are open, and what has changed since the previous report
 * @param kinds what the open issues are; empty where there are none
 * @param ages for how long they have been open; empty where there are none
 */
public record Answer(String growth, String change, String kinds, String ages) {

  static Answer of(
      SliceLine issues, SliceLine pullRequests, List<SliceLine> byKind, Instant since) {
    List<SliceLine> each = byKind.stream().filter(line -> !line.whole()).toList();
    return new Answer(
        growth(issues, each),
        change(issues, pullRequests, since),
        kinds(issues.open().count(), each),
        ages(issues));
  }

  private static String growth(SliceLine issues, List<SliceLine> byKind) {
    YearlyGrowth growth = issues.growth();
    int open = issues.open().count();
    if (open == 0) {
      return "No issue is open";
    }
    if (growth == null) {
      return Phrases.count(open, "issue")
          + (open == 1 ? " is" : " are")
          + " open, with too little history to tell whether they grow";
    }
    String aYear = Phrases.number(growth.perYear()) + " a year";
    return switch (Direction.of(growth.lower(), growth.upper(), issues.net())) {
      case GROWING -> "Open issues grow by " + aYear + mostly(growth, byKind);
      case SHRINKING -> "Open issues shrink by " + aYear;
      case STEADY -> "Open issues neither grow nor shrink";
      case UNCLEAR -> "Open issues neither clearly grow nor shrink";
    };
  }

  /** The kind that most of the growth is, by the same slope as that of all. */
  private static String mostly(YearlyGrowth whole, List<SliceLine> byKind) {
    if (byKind.stream().allMatch(Answer::isUnclassified)) {
      return "";
    }
    SliceLine most = Collections.max(byKind, Comparator.comparingDouble(Answer::aYear));
    if (byKind.stream().anyMatch(line -> Math.round(aYear(line)) < 0)) {
      return "";
    }
    String share = Phrases.share(aYear(most) / whole.perYear());
    return share.isEmpty() ? "" : ", " + share + " of it " + several(most);
  }

  private static double aYear(SliceLine line) {
    YearlyGrowth growth = line.growth();
    return growth == null ? 0 : growth.perYear();
  }

  private static String change(SliceLine issues, SliceLine pullRequests, Instant since) {
    String changes =
        Stream.of(
                difference(issues.change(), "issue"),
                difference(pullRequests.change(), "pull request"))
            .filter(words -> !words.isEmpty())
            .collect(joining(" and "));
    int open = issues.open().count();
    int pulls = pullRequests.open().count();
    return "%s and %s are open, %s %s."
        .formatted(
            open == 0 ? "No issues" : Phrases.count(open, "issue"),
            pulls == 0 ? "no pull requests" : Phrases.count(pulls, "pull request"),
            changes.isEmpty()
                ? (open + pulls == 0 ? "as on" : "as many as on")
                : changes + " than on",
            Phrases.day(since));
  }

  private static String difference(int change, String noun) {
    String items = (change > 0 ? "more " : "fewer ") + noun;
    return change == 0 ? "" : Phrases.count(Math.abs(change), items);
  }

  private static String kinds(int open, List<SliceLine> byKind) {
    if (open == 0) {
      return "";
    }
    int unclassified =
        byKind.stream().filter(Answer::isUnclassified).mapToInt(line -> line.open().count()).sum();
    if (unclassified == open) {
      return "None of the open issues bears a label that tells its kind.";
    }
    List<SliceLine> known =
        byKind.stream()
            .filter(line -> !isUnclassified(line) && line.open().count() > 0)
            .sorted(Comparator.comparingInt(line -> -line.open().count()))
            .toList();
    String first = Phrases.percent(known.get(0).open().count(), open) + " of the open issues are ";
    String others =
        known.stream()
            .skip(1)
            .map(line -> ", " + Phrases.percent(line.open().count(), open) + " " + several(line))
            .collect(joining());
    String rest =
        unclassified == 0 ? "" : "; " + Phrases.percent(unclassified, open) + " are unclassified";
    return first + several(known.get(0)) + others + rest + ".";
  }

  private static boolean isUnclassified(SliceLine line) {
    return line.name().equals(Kinds.UNCLASSIFIED);
  }

  private static String several(SliceLine line) {
    return Phrases.several(line.name());
  }

  private static String ages(SliceLine issues) {
    AgePercentiles ages = issues.ages();
    return ages == null ? "" : Phrases.ages(issues.open().count(), ages.p50(), ages.max()) + ".";
  }
}
