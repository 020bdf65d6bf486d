package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.AgePercentiles;
import io.github.containers.backlog.report.chart.Annotation;
import io.github.containers.backlog.report.chart.Chart;
import io.github.containers.backlog.report.chart.Charts;
import io.github.containers.backlog.report.chart.MonthFlow;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.Strip;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Charts of every shape that gave trouble. */
final class SampleCharts {

  static final Instant AS_OF = Instant.parse("2025-03-04T00:00:00Z");
  static final Charts CHARTS = new Charts("GitHub REST API", AS_OF, "month");

  private static final Duration MONTH = Duration.ofDays(30);

  private SampleCharts() {}

  static Stream<Chart> all() {
    return Stream.of(
            Stream.of(thirteenRepositories(), longNames(), tinyValues(), annotated()),
            Stream.of(twoWeeks(), hundredThousands(), onePoint()),
            IntStream.of(1, 2, 14, 40, 60, 61, 181, 400).mapToObj(SampleCharts::flow),
            Stream.of(flowOfNothing(), fallingFlow()),
            IntStream.of(1, 13, 40).mapToObj(SampleCharts::ages))
        .flatMap(charts -> charts);
  }

  /** One of each sort. */
  static Stream<Chart> oneOfEach() {
    return Stream.of(
        thirteenRepositories(),
        longNames(),
        flow(40),
        ages(13),
        SampleEvidence.fourKinds(),
        SampleEvidence.forecast(),
        SampleEvidence.thresholds());
  }

  /** One large, and twelve that end close to zero. */
  static Chart thirteenRepositories() {
    List<Series> curves = new ArrayList<>(List.of(new Series("containers/podman", rising(1150))));
    IntStream.range(0, 12)
        .forEach(i -> curves.add(new Series("containers/small-" + i, rising(i < 7 ? 12 + i : 10))));
    return CHARTS.openIssuesByRepository(curves);
  }

  private static Chart longNames() {
    List<Series> kinds =
        IntStream.range(0, 9)
            .mapToObj(i -> new Series("W".repeat(10 * i + 1) + " вопрос שלום", rising(500)))
            .toList();
    return CHARTS.openIssuesByKind(kinds, rising(500));
  }

  private static Chart tinyValues() {
    return CHARTS.openIssuesByRepository(
        IntStream.range(0, 9).mapToObj(i -> new Series("o/r" + i, rising(i % 4))).toList());
  }

  private static Chart annotated() {
    List<Annotation> annotations = new ArrayList<>();
    for (int month : new int[] {0, 1, 2, 30, 31, 60}) {
      annotations.add(new Annotation(AS_OF.minus(MONTH.multipliedBy(month)), "policy " + month));
    }
    return CHARTS.openIssues(rising(777)).withAnnotations(annotations);
  }

  private static Chart twoWeeks() {
    List<Point> days =
        IntStream.range(0, 15)
            .mapToObj(i -> new Point(AS_OF.minus(Duration.ofDays(70 - i)), i % 4))
            .toList();
    return new Charts("GitHub REST API", AS_OF, "day").openPullRequests(days);
  }

  private static Chart hundredThousands() {
    List<Point> months =
        IntStream.rangeClosed(0, 180)
            .mapToObj(i -> new Point(AS_OF.minus(MONTH.multipliedBy(180 - i)), i * 560L))
            .toList();
    return CHARTS.openIssues(months);
  }

  private static Chart onePoint() {
    return CHARTS.openIssues(List.of(new Point(AS_OF, 1)));
  }

  private static Chart flow(int months) {
    Random random = new Random(months);
    return CHARTS.flow(
        IntStream.range(0, months)
            .mapToObj(i -> YearMonth.of(2025, 3).minusMonths(i))
            .map(month -> new MonthFlow(month, random.nextInt(90), random.nextInt(70)))
            .toList());
  }

  private static Chart flowOfNothing() {
    return CHARTS.flow(List.of(new MonthFlow(YearMonth.of(2025, 2), 0, 0)));
  }

  private static Chart fallingFlow() {
    return CHARTS.flow(List.of(new MonthFlow(YearMonth.of(2025, 2), 0, 95_000)));
  }

  private static Chart ages(int repositories) {
    Random random = new Random(repositories);
    List<Strip> strips = new ArrayList<>();
    for (int i = 0; i < repositories; i++) {
      double p50 = Math.pow(10, 3 * random.nextDouble() - 0.6);
      AgePercentiles ages = new AgePercentiles(p50, 1.5 * p50, 4 * p50, 30 * p50);
      strips.add(new Strip("o/repository-" + "x".repeat(i) + i, random.nextInt(3000), ages));
    }
    Strip whole = new Strip("all repositories", 21_333, new AgePercentiles(21, 300, 988, 10_100));
    return CHARTS.ages(Optional.of(whole), strips);
  }

  /** Five years that rise evenly to this value. */
  static List<Point> rising(long last) {
    return IntStream.rangeClosed(0, 60)
        .mapToObj(i -> new Point(AS_OF.minus(MONTH.multipliedBy(60 - i)), last * i / 60))
        .toList();
  }
}
