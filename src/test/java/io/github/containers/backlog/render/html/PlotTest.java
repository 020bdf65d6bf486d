package io.github.containers.backlog.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.report.chart.Annotation;
import io.github.containers.backlog.report.chart.Column;
import io.github.containers.backlog.report.chart.ColumnChart;
import io.github.containers.backlog.report.chart.Expectation;
import io.github.containers.backlog.report.chart.ForecastChart;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Period;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.StepPoint;
import io.github.containers.backlog.report.chart.SurvivalChart;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

  private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

  private static LineChart chart(Series... series) {
    return new LineChart("x", "X", "x", "x", List.of(series), List.of());
  }

  private static Series curve(String name, long... values) {
    return new Series(
        name,
        IntStream.range(0, values.length)
            .mapToObj(i -> new Point(START.plus(Duration.ofDays(30L * i)), values[i]))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({"0,0,1", "0,1,1", "0,6,6", "0,7,8", "0,1146,1200", "0,2311,2500", "-5,5,6"})
  void theScaleEndsAtARoundNumber(long least, long most, long highest) {
    Scale scale = Scale.of(least, most, 100);
    assertThat(scale.highest()).isEqualTo(highest);
    assertThat(scale.lowest()).isLessThanOrEqualTo(least);
    assertThat(scale.yOf(scale.highest())).isZero();
    assertThat(scale.yOf(scale.lowest())).isEqualTo(100);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void theScaleHasFewMarksAndZeroIsOneOfThem(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Scale scale = Scale.of(-random.nextInt(1 << random.nextInt(20)), random.nextInt(90_000), 260);
      assertThat(scale.rows()).hasSizeBetween(2, 7);
      assertThat(scale.rows().stream().filter(Plot.Row::zero)).hasSize(1);
    }
  }

  @Test
  void aCurveIsDrawnFromItsFirstInstantToItsLast() {
    Plot plot = LinePlot.of(chart(curve("a", 0, 5, 10)));
    assertThat(plot.strokes()).containsExactly(new Plot.Stroke("c0", "M0 270L500 140L1000 10"));
  }

  @Test
  void aCurveThatBeginsLaterHasNoValueBefore() {
    Series late = new Series("late", List.of(new Point(START.plus(Duration.ofDays(30)), 4)));
    Plot plot = LinePlot.of(chart(curve("a", 1, 2), late));
    assertThat(plot.values()).contains("\"values\":[1,2]", "\"values\":[null,4]");
    assertThat(plot.strokes().get(1).path()).endsWith("h0");
  }

  @Test
  void aChartWithoutAnyPointIsEmpty() {
    assertThat(LinePlot.of(chart(curve("a"))).empty()).isTrue();
    ColumnChart none = new ColumnChart("x", "X", "x", "x", Period.MONTH, List.of());
    assertThat(ColumnPlot.of(none).empty()).isTrue();
  }

  @Test
  void manyPointsAreThinnedButTheLastStays() {
    long[] values = IntStream.range(0, 5_000).mapToLong(i -> i).toArray();
    Plot plot = LinePlot.of(chart(curve("a", values)));
    assertThat(plot.strokes().get(0).path().split("L")).hasSizeLessThan(600);
    assertThat(plot.values()).contains("4999]");
    assertThat(plot.strokes().get(0).path()).contains("L1000 ");
  }

  @Test
  void whatIsLeftOverIsGreyAndTakesNoColour() {
    Series rest = new Series("others (3)", curve("", 1, 2).points(), true);
    Plot plot = LinePlot.of(chart(curve("a", 1, 2), rest, curve("b", 3, 4)));
    assertThat(plot.strokes()).extracting(Plot.Stroke::style).containsExactly("c0", "rest", "c1");
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6, 7, 8})
  void namesAtTheEndsNeverLieOnEachOther(long seed) {
    Random random = new Random(seed);
    List<Series> curves = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      curves.add(curve("name " + i, 1, random.nextInt(1 + random.nextInt(300))));
    }
    Plot plot = LinePlot.of(chart(curves.toArray(Series[]::new)));
    double[] places =
        plot.labels().stream().mapToDouble(label -> Double.parseDouble(label.y())).toArray();
    for (int i = 1; i < places.length; i++) {
      assertThat(places[i] - places[i - 1]).isGreaterThanOrEqualTo(16.8);
    }
    assertThat(places[0]).isGreaterThanOrEqualTo(0);
    assertThat(places[8]).isLessThanOrEqualTo(plot.height());
  }

  @Test
  void aLongNameIsCutAtItsEndAndWholeInTheLegend() {
    String name = "a-repository-with-a-very-long-name";
    Plot plot = LinePlot.of(chart(curve(name, 1, 2), curve("b", 1, 1)));
    assertThat(plot.labels().get(0).name()).isEqualTo("a-repository-with-a-v…");
    assertThat(plot.keys().get(0).name()).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"1,1", "20,1", "20,2", "400,5", "4000,6", "12000,7"})
  void theTimeAxisIsMarkedAtBothShortAndLongTimes(int days, int least) {
    TimeAxis axis = new TimeAxis(START, START.plus(Duration.ofDays(days)));
    assertThat(axis.marks()).hasSizeBetween(Math.min(least, 2), 9);
    assertThat(axis.marks()).extracting(Plot.Mark::name).doesNotHaveDuplicates();
  }

  @Test
  void whatWasClosedIsDrawnBelowZeroAndARunningMonthIsPale() {
    ColumnChart flow =
        new ColumnChart(
            "flow",
            "F",
            "f",
            "f",
            Period.MONTH,
            List.of(
                new Column(YearMonth.of(2025, 1), 4, 2, true),
                new Column(YearMonth.of(2025, 2), 1, 0, false)));
    Plot plot = ColumnPlot.of(flow);
    assertThat(plot.bars())
        .extracting(Plot.Bar::style)
        .containsExactly("opened", "closed", "opened pale", "closed pale");
    Plot.Row zero = plot.rows().stream().filter(Plot.Row::zero).findFirst().orElseThrow();
    assertThat(plot.bars().get(1).y()).isEqualTo(zero.y());
    assertThat(plot.marks()).extracting(Plot.Mark::name).containsExactly("Jan 2025", "Feb 2025");
    assertThat(plot.values()).contains("\"name\":\"net\"", "Feb 2025 so far");
  }

  @Test
  void jsonHoldsNothingThatEndsAScript() {
    String json = new ScriptJson().string("</script><!--&\u2028\"\\\n\u0000").toString();
    assertThat(json)
        .isEqualTo("\"\\u003c/script\\u003e\\u003c!--\\u0026\\u2028\\\"\\\\\\u000a\\u0000\"");
  }

  @Test
  void whatHappenedOutsideTheTimeShownIsNotMarked() {
    LineChart chart =
        chart(curve("one", 1, 2, 3))
            .withAnnotations(
                List.of(
                    new Annotation(START.minusSeconds(1), "before"),
                    new Annotation(START, "first"),
                    new Annotation(START.plus(Duration.ofDays(60)), "last"),
                    new Annotation(START.plus(Duration.ofDays(61)), "after")));
    assertThat(LinePlot.of(chart).flags())
        .extracting(Plot.Flag::text)
        .containsExactly("first", "last");
  }

  @Test
  void textsOfWhatHappenedAtOnceStandOneBelowAnother() {
    LineChart chart =
        chart(curve("one", 1, 2, 3))
            .withAnnotations(List.of(new Annotation(START, "b"), new Annotation(START, "a")));
    List<Plot.Flag> flags = LinePlot.of(chart).flags();
    assertThat(flags).extracting(Plot.Flag::text).containsExactly("a", "b");
    assertThat(Double.parseDouble(flags.get(1).y()) - Double.parseDouble(flags.get(0).y()))
        .isGreaterThanOrEqualTo(14);
  }

  private static SurvivalChart survival(StepPoint... steps) {
    return new SurvivalChart("x", "X", "x", "x", List.of(new StepCurve("bug", List.of(steps))));
  }

  @Test
  void aSurvivalCurveEndsWhereItsDataEnd() {
    Plot plot =
        SurvivalPlot.of(
            survival(
                new StepPoint(0, 1, Double.NaN, Double.NaN),
                new StepPoint(100, 0.5, 0.4, 0.6),
                new StepPoint(200, 0.5, 0.4, 0.6)));
    assertThat(plot.strokes().get(0).path()).isEqualTo("M0 10H0V10H500V140H1000V140H1000");
    assertThat(plot.bands().get(0).path()).endsWith("Z").doesNotContain("NaN");
    assertThat(plot.keys().get(0).value()).isEqualTo("50\u00A0% open after 200 days");
    assertThat(plot.values()).contains("\"open for 0 days\"", "100,", "50]");
  }

  @Test
  void manyStepsAreThinnedToWhatAScreenCanShow() {
    StepPoint[] steps =
        IntStream.range(0, 5_000)
            .mapToObj(day -> new StepPoint(day, 1 - day / 5_000.0, 0, 1))
            .toArray(StepPoint[]::new);
    assertThat(SurvivalPlot.of(survival(steps)).strokes().get(0).path()).hasSizeLessThan(6_000);
  }

  @Test
  void aForecastGoesOnWhereThePastEnds() {
    Instant end = START.plus(Duration.ofDays(365));
    Plot plot =
        ForecastPlot.of(
            new ForecastChart(
                "x",
                "X",
                "x",
                "x",
                List.of(new Point(START, 4)),
                List.of(new Expectation(START, 4, 4, 4), new Expectation(end, 8, 6, 10))));
    assertThat(plot.strokes()).hasSize(2);
    assertThat(plot.bands().get(0).path()).isEqualTo("M0 166L1000 10L1000 114L0 166Z");
    assertThat(plot.keys().get(1).value()).isEqualTo("8 (6 to 10)");
    assertThat(plot.values()).contains("[4,null]", "[null,10]", "[null,8]", "[null,6]");
  }
}
