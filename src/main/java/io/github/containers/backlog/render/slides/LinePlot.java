package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.chart.Numerals;
import io.github.containers.backlog.report.chart.Point;
import io.github.containers.backlog.report.chart.Series;
import java.awt.geom.Rectangle2D;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Curves over time, each with its name and last value at its end. */
final class LinePlot implements Plot {

  private static final int LABEL_SIZE = 12;
  private static final double LABEL_HEIGHT = 17;
  private static final double LONGEST_LABEL = 170;
  private static final double TICKS_WIDTH = 44;
  private static final double TICKS_HEIGHT = 26;
  private static final double TOP = 10;

  private final LineChart chart;
  private final Rectangle2D at;
  private final List<Series> curves;
  private final List<String> names;
  private final List<Instant> instants;
  private final CountScale scale;
  private final double right;

  LinePlot(LineChart chart, Rectangle2D at) {
    this.chart = chart;
    this.at = at;
    curves = chart.series().stream().filter(curve -> !curve.points().isEmpty()).toList();
    TreeSet<Instant> all = new TreeSet<>();
    curves.forEach(curve -> curve.points().forEach(point -> all.add(point.at())));
    instants = List.copyOf(all);
    long highest =
        curves.stream()
            .flatMap(curve -> curve.points().stream())
            .mapToLong(Point::value)
            .max()
            .orElse(0);
    scale = CountScale.of(0, highest);
    names =
        curves.stream()
            .map(curve -> Fit.line(curve.name(), LABEL_SIZE, LONGEST_LABEL - 50))
            .toList();
    right = 12 + labelWidth();
  }

  private double labelWidth() {
    double widest = 0;
    for (int i = 0; i < curves.size(); i++) {
      widest = Math.max(widest, Fit.width(label(i), Fit.bold(LABEL_SIZE)));
    }
    return Math.min(LONGEST_LABEL, widest + 8);
  }

  private String label(int i) {
    return names.get(i) + "  " + Numerals.count(curves.get(i).last());
  }

  @Override
  public String summary() {
    return chart.title() + ". " + chart.summary();
  }

  @Override
  public List<List<Object>> sheet() {
    List<List<Object>> rows = new ArrayList<>();
    List<Object> head = new ArrayList<>(List.of("date"));
    head.addAll(names);
    rows.add(head);
    List<List<Object>> columns = curves.stream().map(this::values).toList();
    for (int i = 0; i < instants.size(); i++) {
      List<Object> row = new ArrayList<>();
      row.add(DayAxis.serial(instants.get(i)));
      for (List<Object> column : columns) {
        row.add(column.get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  private List<Object> values(Series curve) {
    Map<Instant, Long> known =
        curve.points().stream().collect(Collectors.toMap(Point::at, Point::value));
    List<Object> values = new ArrayList<>();
    for (Instant instant : instants) {
      Long value = known.get(instant);
      values.add(value == null ? EMPTY : value);
    }
    return values;
  }

  @Override
  public String xml() {
    double width = at.getWidth();
    DayAxis days = DayAxis.of(instants, width - TICKS_WIDTH - right);
    double height = at.getHeight();
    String layout =
        ChartXml.layout(
            TICKS_WIDTH / width, TOP / height, 1 - (TICKS_WIDTH + right) / width, plotHeight());
    List<Ink.Style> styles = Ink.of(curves);
    List<Double> shifts = shifts();
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < curves.size(); i++) {
      series.append(series(i, styles.get(i), shifts.get(i), days));
    }
    String lines =
        ("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors "
                + "val=\"0\"/>%s<c:marker val=\"1\"/><c:axId val=\"1\"/><c:axId "
                + "val=\"2\"/></c:lineChart>")
            .formatted(series);
    return ChartXml.chart(layout + lines + days.xml() + valueAxis(), "");
  }

  private double plotHeight() {
    return 1 - (TOP + TICKS_HEIGHT) / at.getHeight();
  }

  /** By how much each label is moved down, in parts of the chart's height. */
  private List<Double> shifts() {
    double plot = at.getHeight() * plotHeight();
    List<Double> wanted =
        curves.stream().map(curve -> TOP + plot * scale.depth(curve.last())).toList();
    List<Double> places = Spacing.of(wanted, LABEL_HEIGHT, TOP, TOP + plot);
    List<Double> shifts = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      shifts.add((places.get(i) - wanted.get(i)) / at.getHeight());
    }
    return shifts;
  }

  private String series(int i, Ink.Style style, double shift, DayAxis days) {
    List<Object> values = values(curves.get(i));
    int last = instants.indexOf(curves.get(i).points().get(curves.get(i).points().size() - 1).at());
    return "<c:ser><c:idx val=\"%1$d\"/><c:order val=\"%1$d\"/>".formatted(i)
        + ChartXml.name(i, names.get(i))
        + "<c:spPr><a:ln w=\"28575\" cap=\"rnd\">%s%s<a:round/></a:ln></c:spPr>"
            .formatted(
                ChartXml.fill(style.colour()),
                style.dashed() ? "<a:prstDash val=\"sysDash\"/>" : "")
        + "<c:marker><c:symbol val=\"none\"/></c:marker>"
        + label(last, style, shift)
        + ChartXml.days(instants.stream().map(DayAxis::serial).toList(), days.format())
        + ChartXml.values(i, values)
        + "<c:smooth val=\"0\"/></c:ser>";
  }

  private static String label(int point, Ink.Style style, double shift) {
    return String.format(
        Locale.ROOT,
        "<c:dLbls><c:dLbl><c:idx val=\"%d\"/><c:layout><c:manualLayout><c:x val=\"0\"/>"
            + "<c:y val=\"%.4f\"/></c:manualLayout></c:layout>"
            + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/>"
            + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>%s<c:dLblPos val=\"r\"/>"
            + "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>"
            + "<c:showSerName val=\"1\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
            + "<c:separator>  </c:separator></c:dLbl>"
            + "<c:showLegendKey val=\"0\"/><c:showVal val=\"0\"/><c:showCatName val=\"0\"/>"
            + "<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/>"
            + "<c:showLeaderLines val=\"0\"/>%s</c:dLbls>",
        point,
        shift,
        ChartXml.unbroken(LABEL_SIZE, true, style.colour()),
        ChartXml.WITHOUT_LEADERS);
  }

  private String valueAxis() {
    return ("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>"
                + "<c:max val=\"%d\"/><c:min val=\"%d\"/></c:scaling>")
            .formatted(scale.upper(), scale.lower())
        + "<c:delete val=\"0\"/><c:axPos val=\"l\"/>"
        + ChartXml.grid()
        + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
        + ChartXml.noLine()
        + ChartXml.text(11, false, Ink.MUTED)
        + "<c:crossAx val=\"1\"/><c:crosses val=\"min\"/><c:crossBetween val=\"midCat\"/>"
        + "<c:majorUnit val=\"%d\"/></c:valAx>".formatted(scale.step());
  }
}
