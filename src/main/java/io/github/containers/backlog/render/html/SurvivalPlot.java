package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.StepCurve;
import io.github.containers.backlog.report.chart.StepPoint;
import io.github.containers.backlog.report.chart.SurvivalChart;
import io.github.containers.backlog.report.finding.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Draws shares still open by age. */
final class SurvivalPlot {

  /** A step narrower than a pixel is not seen. */
  private static final int MOST_STEPS = 240;

  private static final int MOST_VALUES = 60;
  private static final int MOST_MARKS = 5;
  private static final double YEAR = 365.25;
  private static final int[] DAYS = {7, 14, 30, 60, 90, 180};
  private static final int[] YEARS = {1, 2, 5, 10, 20, 50};

  private final List<StepCurve> curves;
  private final List<String> styles;
  private final int longest;

  private SurvivalPlot(SurvivalChart chart) {
    curves = chart.curves();
    styles = Styles.of(curves.stream().map(StepCurve::remainder).toList());
    longest = Math.max(1, curves.stream().mapToInt(one -> one.last().days()).max().orElse(1));
  }

  static Plot of(SurvivalChart chart) {
    SurvivalPlot plot = new SurvivalPlot(chart);
    return new Plot(
        chart,
        rows(),
        plot.marks(),
        List.of(),
        plot.each(plot::band),
        plot.each(plot::stroke),
        List.of(),
        List.of(),
        IntStream.range(0, plot.curves.size()).mapToObj(plot::key).toList(),
        plot.json());
  }

  private List<Plot.Stroke> each(ToPath path) {
    return IntStream.range(0, curves.size())
        .mapToObj(i -> new Plot.Stroke(styles.get(i), path.of(curves.get(i))))
        .toList();
  }

  @FunctionalInterface
  private interface ToPath {
    String of(StepCurve curve);
  }

  private static List<Plot.Row> rows() {
    return IntStream.rangeClosed(0, 4)
        .mapToObj(i -> new Plot.Row(Plot.number(yOf(i / 4.0)), i * 25 + "\u00A0%", i == 0))
        .toList();
  }

  /** Weeks or months in days, or years, whichever are few enough. */
  private List<Plot.Mark> marks() {
    List<Plot.Mark> marks = new ArrayList<>();
    boolean years = longest > 2 * YEAR;
    for (int step : years ? YEARS : DAYS) {
      double days = years ? step * YEAR : step;
      if (longest / days <= MOST_MARKS) {
        for (int i = 0; i * days <= longest; i++) {
          marks.add(Plot.Mark.at(xOf(i * days), name(i * step, years), i % 2 == 1));
        }
        return marks;
      }
    }
    return marks;
  }

  private static String name(int number, boolean years) {
    return number == 0 ? "opened" : Phrases.count(number, years ? "year" : "day");
  }

  private double xOf(double days) {
    return TimeAxis.WIDTH * days / longest;
  }

  private static double yOf(double share) {
    return Plot.ABOVE + Plot.HEIGHT * (1 - share);
  }

  private String stroke(StepCurve curve) {
    StringBuilder path = new StringBuilder("M0 " + Plot.number(yOf(1)));
    steps(curve)
        .forEach(
            step -> {
              path.append('H').append(Plot.number(xOf(step.days())));
              path.append('V').append(Plot.number(yOf(step.share())));
            });
    return path.append('H').append(Plot.number(xOf(curve.last().days()))).toString();
  }

  /** Along its upper edge, and back along its lower one. */
  private String band(StepCurve curve) {
    List<StepPoint> steps = steps(curve).stream().filter(it -> !Double.isNaN(it.lower())).toList();
    if (steps.isEmpty()) {
      return "";
    }
    List<String> back = new ArrayList<>();
    StringBuilder path = new StringBuilder("M0 " + Plot.number(yOf(1)));
    double end = xOf(curve.last().days());
    for (int i = 0; i < steps.size(); i++) {
      StepPoint step = steps.get(i);
      double x = xOf(step.days());
      path.append('H').append(Plot.number(x)).append('V').append(edge(step, StepPoint::upper));
      back.add(0, "V" + edge(step, StepPoint::lower) + "H" + Plot.number(x));
    }
    return path.append('H')
        .append(Plot.number(end))
        .append(String.join("", back))
        .append('Z')
        .toString();
  }

  private static String edge(StepPoint step, ToDoubleFunction<StepPoint> edge) {
    return Plot.number(yOf(edge.applyAsDouble(step)));
  }

  /** Those that are seen: of several within a pixel the last. */
  private List<StepPoint> steps(StepCurve curve) {
    double pixel = Math.max(1, (double) longest / MOST_STEPS);
    List<StepPoint> seen = new ArrayList<>();
    for (StepPoint step : curve.steps()) {
      boolean same =
          !seen.isEmpty()
              && (int) (seen.get(seen.size() - 1).days() / pixel) == (int) (step.days() / pixel);
      if (same) {
        seen.remove(seen.size() - 1);
      }
      seen.add(step);
    }
    return seen;
  }

  private Plot.Key key(int curve) {
    StepCurve it = curves.get(curve);
    boolean year = it.last().days() >= (int) YEAR;
    String share = percent(year ? it.findShareAt((int) YEAR).orElse(1) : it.last().share());
    String age = year ? "a year" : Phrases.duration(it.last().days());
    return new Plot.Key(styles.get(curve), it.name(), share + " open after " + age);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f\u00A0%%", 100 * share);
  }

  private String json() {
    int step = Math.max(1, (longest + MOST_VALUES - 1) / MOST_VALUES);
    List<Integer> days = IntStream.rangeClosed(0, longest / step).mapToObj(i -> i * step).toList();
    ScriptJson json = new ScriptJson().begin('{');
    json.name("suffix").string("\u00A0%");
    json.name("when").list(days, (out, day) -> out.string("open for " + Phrases.duration(day)));
    json.name("x").list(days, (out, day) -> out.number(xOf(day)));
    json.name("top").number(yOf(0)).name("unit").string(String.valueOf(Plot.HEIGHT / 100.0));
    json.name("series")
        .list(IntStream.range(0, curves.size()).boxed().toList(), (out, i) -> series(out, i, days));
    return json.end('}').toString();
  }

  private void series(ScriptJson json, int curve, List<Integer> days) {
    StepCurve it = curves.get(curve);
    json.begin('{').name("name").string(it.name());
    json.name("style").string(styles.get(curve)).name("values");
    json.list(
            days,
            (out, day) ->
                it.findShareAt(day)
                    .ifPresentOrElse(share -> out.number(Math.round(100 * share)), out::nothing))
        .end('}');
  }
}
