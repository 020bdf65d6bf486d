package io.github.containers.backlog.report.finding;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.ClosureRatio;
import io.github.containers.backlog.metrics.Direction;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Growth;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.Reading;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The answer in words: how many, whether they become more, how old they are. */
public final class Headline {

  private Headline() {}

  /** Two or three sentences that are true of any data. */
  public static String of(Report report) {
    Figures figures = report.figures();
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "%s and %s are open."
            .formatted(
                Phrases.count(open(figures, ItemType.ISSUE), "issue"),
                Phrases.count(open(figures, ItemType.PULL_REQUEST), "pull request")));
    figures
        .find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL))
        .ifPresent(issues -> describe(issues, sentences));
    Target target = report.target();
    if (target != null) {
      figures
          .find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL))
          .ifPresent(issues -> sentences.add(pace(figures, issues, target)));
    }
    return String.join(" ", sentences);
  }

  /** What a report is about: a repository's name, or how many, and of how many wanted. */
  public static String subject(Report report) {
    List<Reading> readings = report.readings();
    if (readings.size() == 1) {
      return readings.get(0).repository();
    }
    long known = readings.stream().filter(it -> it.complete() || it.items() > 0).count();
    String all = Phrases.number(readings.size()) + " repositories";
    return known == readings.size() ? all : Phrases.number(known) + " of " + all;
  }

  private static void describe(SliceFigures issues, List<String> sentences) {
    Growth growth = issues.growth();
    if (growth != null) {
      sentences.add(growth(growth, issues.lastYear()));
    }
    Ages.Spread spread = issues.ages().spread();
    if (spread != null) {
      sentences.add(Phrases.ages(issues.ages().open(), spread.p50(), spread.max()) + ".");
    }
  }

  private static String pace(Figures figures, SliceFigures issues, Target target) {
    String goal =
        "To have at most %s open by %s "
            .formatted(Phrases.count(target.open(), "issue"), target.day());
    double needed = target.closingsAWeek(figures, issues).orElse(0);
    return needed == 0
        ? goal + "none would have to be closed."
        : String.format(
            Locale.ROOT,
            "%sit takes %,.1f closings a week, if as many keep coming; in %s there were"
                + " %,.1f.",
            goal,
            needed,
            Phrases.lastWeeks(issues.outlook().pace()),
            issues.outlook().pace().closedAWeek());
  }

  private static String growth(Growth growth, ClosureRatio lastYear) {
    int net = lastYear.opened() - lastYear.closed();
    String interval =
        "(95\u00A0%% interval %s to %s)"
            .formatted(Phrases.signed(growth.lower()), Phrases.signed(growth.upper()));
    return switch (Direction.of(growth.lower(), growth.upper(), net)) {
      case STEADY -> "Open issues neither grow nor shrink.";
      case GROWING ->
          "Open issues grow by %s a year %s.".formatted(Phrases.number(growth.perYear()), interval);
      case SHRINKING ->
          "Open issues shrink by %s a year %s."
              .formatted(Phrases.number(growth.perYear()), interval);
      case UNCLEAR -> "Open issues neither clearly grow nor shrink %s.".formatted(interval);
    };
  }

  private static int open(Figures figures, ItemType type) {
    return figures
        .find(new Slice(Slice.ALL, type.key(), Slice.ALL))
        .map(slice -> slice.ages().open())
        .orElse(0);
  }
}
