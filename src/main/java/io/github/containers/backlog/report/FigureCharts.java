package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Ages;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.OpenCurve;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.Charts;
import io.github.containers.backlog.report.chart.MonthFlow;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.Strip;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes the charts of the report from its figures. */
final class FigureCharts {

  private static final String ISSUES = ItemType.ISSUE.key();
  private static final String PULL_REQUESTS = ItemType.PULL_REQUEST.key();

  private final Figures figures;
  private final Charts charts;

  private FigureCharts(Figures figures, Origin origin) {
    this.figures = figures;
    this.charts = new Charts(origin.words(), figures.asOf(), bucket(figures));
  }

  /** All of them, in the order in which they are shown. */
  static List<Chart> of(Figures figures, Origin origin) {
    FigureCharts made = new FigureCharts(figures, origin);
    List<Chart> state =
        List.of(
            made.charts.openIssues(made.curve(Slice.ALL, ISSUES, Slice.ALL)),
            made.charts.openIssuesByRepository(made.repositories(ISSUES)),
            made.byKind(),
            made.charts.openPullRequests(made.curve(Slice.ALL, PULL_REQUESTS, Slice.ALL)),
            made.charts.flow(made.flow()),
            made.ages());
    return Stream.concat(state.stream(), EvidenceFigureCharts.of(figures, made.charts).stream())
        .toList();
  }

  private static String bucket(Figures figures) {
    return figures.slices().stream()
        .map(slice -> slice.curve().bucket().name().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("month");
  }

  private List<Series> repositories(String type) {
    return ofEachRepository(type)
        .map(slice -> new Series(slice.slice().repository(), points(slice.curve())))
        .toList();
  }

  private Chart byKind() {
    List<Series> kinds =
        figures.slices().stream()
            .filter(slice -> isOf(slice.slice(), Slice.ALL, ISSUES))
            .filter(slice -> !slice.slice().kind().equals(Slice.ALL))
            .filter(slice -> !slice.slice().kind().equals(Kinds.UNCLASSIFIED))
            .map(slice -> new Series(slice.slice().kind(), points(slice.curve())))
            .toList();
    return charts.openIssuesByKind(kinds, curve(Slice.ALL, ISSUES, Kinds.UNCLASSIFIED));
  }

  private List<MonthFlow> flow() {
    return figures
        .find(new Slice(Slice.ALL, ISSUES, Slice.ALL))
        .map(SliceFigures::flow)
        .map(flow -> flow.months().stream())
        .orElseGet(Stream::of)
        .map(month -> new MonthFlow(month.month(), month.opened(), month.closed()))
        .toList();
  }

  private Chart ages() {
    Optional<Strip> whole =
        figures
            .find(new Slice(Slice.ALL, ISSUES, Slice.ALL))
            .map(slice -> strip("all repositories", slice));
    List<Strip> each =
        ofEachRepository(ISSUES).map(slice -> strip(slice.slice().repository(), slice)).toList();
    return charts.ages(each.size() > 1 ? whole : Optional.empty(), each);
  }

  private Stream<SliceFigures> ofEachRepository(String type) {
    return figures.slices().stream()
        .filter(slice -> !slice.slice().repository().equals(Slice.ALL))
        .filter(slice -> slice.slice().type().equals(type))
        .filter(slice -> slice.slice().kind().equals(Slice.ALL));
  }

  private List<Point> curve(String repository, String type, String kind) {
    return figures
        .find(new Slice(repository, type, kind))
        .map(slice -> points(slice.curve()))
        .orElse(List.of());
  }

  private static boolean isOf(Slice slice, String repository, String type) {
    return slice.repository().equals(repository) && slice.type().equals(type);
  }

  private static List<Point> points(OpenCurve curve) {
    return curve.points().stream().map(point -> new Point(point.at(), point.open())).toList();
  }

  private static Strip strip(String name, SliceFigures slice) {
    return new Strip(name, slice.ages().open(), percentiles(slice.ages().spread()));
  }

  private static @Nullable AgePercentiles percentiles(Ages.@Nullable Spread spread) {
    return spread == null
        ? null
        : new AgePercentiles(spread.p50(), spread.p75(), spread.p90(), spread.max());
  }
}
