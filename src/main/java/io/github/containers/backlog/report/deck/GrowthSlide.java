package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.metrics.Direction;
import io.github.containers.backlog.metrics.Flow;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.report.Report;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Months;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.finding.Briefing;
import io.github.containers.backlog.report.finding.Phrases;
import io.github.containers.backlog.report.finding.SliceLine;
import io.github.containers.backlog.report.finding.YearlyGrowth;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;

/** How the open issues have become more or fewer, and what came and went. */
final class GrowthSlide {

  /** The month of the instant, and those of a year before. */
  private static final int MONTHS = 13;

  private static final String EITHER = "growing or shrinking";

  private GrowthSlide() {}

  static Slide of(Briefing briefing, Sources sources) {
    LineChart curves = curves(briefing.report());
    ColumnPlot flow = flow(briefing.report());
    return new Slide(
        title(whole(briefing.issues())),
        "Open items over time, and issues opened and closed in the last 13 months, the last one so"
            + " far; "
            + sources.asOf(),
        List.of(new Block.Curves(curves), new Block.Columns(flow)),
        List.of(
            "Growth a year is the median slope of the weekly curve of open issues over the last 52"
                + " weeks (Theil–Sen) with its 95 % interval (Sen 1968).",
            curves.summary(), sources.of("growth", "flow", "pace")));
  }

  private static SliceLine whole(List<SliceLine> lines) {
    return lines.get(lines.size() - 1);
  }

  static String title(SliceLine issues) {
    int opened = issues.openedLastYear();
    int closed = issues.closedLastYear();
    String flow =
        opened + closed == 0
            ? "none was opened or closed in 12 months"
            : "%s opened and %s closed in 12 months"
                .formatted(Phrases.number(opened), Phrases.number(closed));
    return rate(issues) + ": " + flow;
  }

  private static String rate(SliceLine issues) {
    YearlyGrowth growth = issues.growth();
    if (growth == null) {
      return "It is too early to tell whether open issues grow";
    }
    long lower = Math.round(growth.lower());
    long upper = Math.round(growth.upper());
    return switch (Direction.of(growth.lower(), growth.upper(), net(issues))) {
      case STEADY -> "Open issues hardly change in number";
      case GROWING -> "Open issues grow by " + range(lower, upper) + " a year";
      case SHRINKING -> "Open issues shrink by " + range(-upper, -lower) + " a year";
      case UNCLEAR ->
          "Open issues may be %s (%s a year)"
              .formatted(ways(lower, upper), Phrases.interval(growth.lower(), growth.upper()));
    };
  }

  private static int net(SliceLine issues) {
    return issues.openedLastYear() - issues.closedLastYear();
  }

  private static String ways(long lower, long upper) {
    return upper == 0 ? "shrinking or steady" : lower == 0 ? "growing or steady" : EITHER;
  }

  private static String range(long from, long to) {
    if (from == 0) {
      return "up to " + Phrases.number(to);
    }
    return from == to ? Phrases.number(to) : Phrases.number(from) + " to " + Phrases.number(to);
  }

  private static LineChart curves(Report report) {
    LineChart issues = LineCharts.of(report, "open-issues");
    LineChart pullRequests = LineCharts.of(report, "open-pull-requests");
    return new LineChart(
        "open-items",
        "Open issues and pull requests",
        issues.subtitle(),
        issues.source(),
        List.of(named("issues", issues), named("pull requests", pullRequests)),
        issues.annotations());
  }

  private static Series named(String name, LineChart chart) {
    return new Series(name, chart.series().get(0).points());
  }

  private static ColumnPlot flow(Report report) {
    YearMonth last = YearMonth.from(report.asOf().atOffset(ZoneOffset.UTC));
    List<YearMonth> months =
        Stream.iterate(last.minusMonths(MONTHS - 1L), month -> month.plusMonths(1))
            .limit(MONTHS)
            .toList();
    List<Flow.Month> known =
        report
            .figures()
            .find(new Slice(Slice.ALL, ItemType.ISSUE.key(), Slice.ALL))
            .map(figures -> figures.flow().months())
            .orElse(List.of());
    List<Flow.Month> shown = months.stream().map(month -> find(known, month)).toList();
    return new ColumnPlot(
        "Issues opened and closed each month",
        "month",
        months.stream().map(GrowthSlide::name).toList(),
        List.of(
            new ColumnPlot.Group("opened", shown.stream().map(it -> (long) it.opened()).toList()),
            new ColumnPlot.Group("closed", shown.stream().map(it -> (long) it.closed()).toList())));
  }

  private static Flow.Month find(List<Flow.Month> known, YearMonth month) {
    return known.stream()
        .filter(it -> it.month().equals(month))
        .findFirst()
        .orElse(new Flow.Month(month, 0, 0));
  }

  private static String name(YearMonth month) {
    return Months.abbreviated(month.getMonth()) + " " + month.getYear();
  }
}
