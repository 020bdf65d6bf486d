package io.github.containers.backlog.report;

import io.github.containers.backlog.metrics.Backtest;
import io.github.containers.backlog.metrics.Chance;
import io.github.containers.backlog.metrics.Figures;
import io.github.containers.backlog.metrics.Forecast;
import io.github.containers.backlog.metrics.OpenCurve;
import io.github.containers.backlog.metrics.Outlook;
import io.github.containers.backlog.metrics.Slice;
import io.github.containers.backlog.metrics.SliceFigures;
import io.github.containers.backlog.metrics.Survival;
import io.github.containers.backlog.metrics.SurvivalCurve;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.Kinds;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.Charts;
import io.github.containers.backlog.report.chart.EvidenceCharts;
import io.github.containers.backlog.report.chart.Expectation;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.StepPoint;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Makes the charts of what becomes of items from the figures. */
final class EvidenceFigureCharts {

  private static final Duration SHOWN_PAST = Duration.ofDays(3 * 366);

  /** Where fewer are left, a curve ends: its band says what it is worth until then. */
  private static final int FEWEST_LEFT = 5;

  private static final String ISSUES = ItemType.ISSUE.key();

  private final Figures figures;
  private final EvidenceCharts charts;

  private EvidenceFigureCharts(Figures figures, Charts charts) {
    this.figures = figures;
    this.charts = new EvidenceCharts(charts);
  }

  /** All of them, in the order in which they are shown. */
  static List<Chart> of(Figures figures, Charts charts) {
    EvidenceFigureCharts made = new EvidenceFigureCharts(figures, charts);
    return List.of(made.forecast(), made.byKind(), made.byRepository(), made.byYear());
  }

  private Chart byKind() {
    List<StepCurve> kinds =
        figures.slices().stream()
            .filter(slice -> slice.slice().repository().equals(Slice.ALL))
            .filter(slice -> slice.slice().type().equals(ISSUES))
            .filter(slice -> !slice.slice().kind().equals(Slice.ALL))
            .sorted(
                Comparator.comparing(
                        (SliceFigures slice) -> slice.slice().kind().equals(Kinds.UNCLASSIFIED))
                    .thenComparing(slice -> -slice.survival().items())
                    .thenComparing(slice -> slice.slice().kind()))
            .flatMap(slice -> curve(slice.slice().kind(), slice.survival()).stream())
            .toList();
    return charts.byKind(fewest(kinds), test());
  }

  private String test() {
    return figures.kindTests().stream()
        .filter(it -> it.repository().equals(Slice.ALL) && it.type().equals(ISSUES))
        .findFirst()
        .map(it -> "; " + KindTestsTable.inWords(it.test()))
        .orElse("");
  }

  /** The largest; unclassified ones are never hidden: they come last, and stay. */
  private static List<StepCurve> fewest(List<StepCurve> kinds) {
    long rest = kinds.stream().filter(StepCurve::remainder).count();
    return Stream.concat(
            kinds.stream()
                .filter(kind -> !kind.remainder())
                .limit(EvidenceCharts.MOST_CURVES - rest),
            kinds.stream().filter(StepCurve::remainder))
        .toList();
  }

  private Chart byRepository() {
    List<SliceFigures> repositories =
        figures.slices().stream()
            .filter(slice -> !slice.slice().repository().equals(Slice.ALL))
            .filter(slice -> slice.slice().type().equals(ISSUES))
            .filter(slice -> slice.slice().kind().equals(Slice.ALL))
            .toList();
    List<StepCurve> curves =
        repositories.stream()
            .sorted(
                Comparator.comparing((SliceFigures slice) -> -slice.survival().items())
                    .thenComparing(slice -> slice.slice().repository()))
            .flatMap(slice -> curve(slice.slice().repository(), slice.survival()).stream())
            .limit(EvidenceCharts.MOST_CURVES)
            .toList();
    return charts.byRepository(curves, repositories.size());
  }

  private Chart byYear() {
    List<StepCurve> curves =
        figures.years().stream()
            .flatMap(year -> curve(String.valueOf(year.year()), year.survival()).stream())
            .toList();
    return charts.byYear(
        curves.subList(Math.max(0, curves.size() - EvidenceCharts.MOST_CURVES), curves.size()));
  }

  /** As far as some items are at risk; empty where there were never enough of them. */
  private static Optional<StepCurve> curve(String name, Survival survival) {
    List<StepPoint> steps =
        survival.curve().days().stream()
            .takeWhile(day -> day.atRisk() >= FEWEST_LEFT)
            .map(EvidenceFigureCharts::step)
            .toList();
    return steps.size() < 2 || survival.items() < Chance.FEWEST_AT_RISK
        ? Optional.empty()
        : Optional.of(new StepCurve(name, steps, name.equals(Kinds.UNCLASSIFIED)));
  }

  private static StepPoint step(SurvivalCurve.Day day) {
    return new StepPoint(day.days(), day.survival(), day.lower(), day.upper());
  }

  private Chart forecast() {
    Optional<SliceFigures> issues = figures.find(new Slice(Slice.ALL, ISSUES, Slice.ALL));
    Optional<Outlook> outlook = issues.map(SliceFigures::outlook);
    return charts.forecast(
        issues.map(slice -> past(slice.curve())).orElse(List.of()),
        outlook.flatMap(Outlook::findForecast).map(this::future).orElse(List.of()),
        outlook.map(Outlook::backtest).map(EvidenceFigureCharts::trust).orElse(""));
  }

  private List<Point> past(OpenCurve curve) {
    Instant from = figures.asOf().minus(SHOWN_PAST);
    return curve.points().stream()
        .filter(point -> !point.at().isBefore(from))
        .map(point -> new Point(point.at(), point.open()))
        .toList();
  }

  private List<Expectation> future(Forecast forecast) {
    return Stream.concat(Stream.of(figures.asOf()), ForecastTable.dates(figures.asOf()).stream())
        .map(forecast::at)
        .map(step -> new Expectation(step.at(), step.open(), step.lower(), step.upper()))
        .toList();
  }

  private static String trust(Backtest backtest) {
    OptionalDouble miss = backtest.findMedianMiss(Backtest.YEAR);
    return miss.isEmpty()
        ? ""
        : String.format(
            Locale.ROOT,
            "; a year ahead it held in %d of %d past quarters, half missed by over %,.0f",
            backtest.held(Backtest.YEAR),
            backtest.ahead(Backtest.YEAR).size(),
            miss.getAsDouble());
  }
}
