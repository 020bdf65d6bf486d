package io.github.containers.backlog.render.slides;

import io.github.containers.backlog.report.deck.ColumnPlot;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Columns, or bars where the categories have names too long to stand below columns. One group bears
 * its values; of several a legend tells which is which.
 */
final class BarPlot implements Plot {

  private static final int SIZE = 10;
  private static final double LONGEST_NAME = 130;
  private static final int LONGEST_BELOW = 9;

  private final ColumnPlot plot;
  private final Rectangle2D at;
  private final boolean lying;
  private final List<String> categories;
  private final CountScale scale;

  BarPlot(ColumnPlot plot, Rectangle2D at) {
    this.plot = plot;
    this.at = at;
    lying = plot.categories().stream().anyMatch(name -> name.length() > LONGEST_BELOW);
    categories =
        plot.categories().stream().map(name -> Fit.line(name, SIZE, LONGEST_NAME)).toList();
    List<Long> values = plot.groups().stream().flatMap(it -> it.values().stream()).toList();
    scale =
        CountScale.of(
            values.stream().mapToLong(it -> it).min().orElse(0),
            values.stream().mapToLong(it -> it).max().orElse(0));
  }

  @Override
  public String summary() {
    return plot.summary();
  }

  @Override
  public List<List<Object>> sheet() {
    List<List<Object>> rows = new ArrayList<>();
    List<Object> head = new ArrayList<>(List.of(plot.what()));
    plot.groups().forEach(group -> head.add(group.name()));
    rows.add(head);
    for (int i = 0; i < categories.size(); i++) {
      List<Object> row = new ArrayList<>(List.of(categories.get(i)));
      for (ColumnPlot.Group group : plot.groups()) {
        row.add(group.values().get(i));
      }
      rows.add(row);
    }
    return rows;
  }

  @Override
  public String xml() {
    boolean several = plot.groups().size() > 1;
    StringBuilder series = new StringBuilder();
    for (int i = 0; i < plot.groups().size(); i++) {
      series.append(series(i, several));
    }
    String bars =
        ("<c:barChart><c:barDir val=\"%s\"/><c:grouping val=\"clustered\"/>"
                + "<c:varyColors val=\"0\"/>%s<c:gapWidth val=\"%d\"/><c:overlap "
                + "val=\"0\"/><c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart>")
            .formatted(lying ? "bar" : "col", series, several ? 60 : 45);
    return ChartXml.chart(
        "<c:layout/>" + bars + categoryAxis() + valueAxis(several),
        several ? ChartXml.legend() : "");
  }

  private String series(int i, boolean several) {
    ColumnPlot.Group group = plot.groups().get(i);
    Color colour = several && i == 0 ? Ink.VERMILLION : Ink.BLUE;
    return "<c:ser><c:idx val=\"%1$d\"/><c:order val=\"%1$d\"/>".formatted(i)
        + ChartXml.name(i, group.name())
        + "<c:spPr>%s</c:spPr><c:invertIfNegative val=\"0\"/>".formatted(ChartXml.fill(colour))
        + (several ? "" : labels())
        + ChartXml.words(categories)
        + ChartXml.values(i, List.copyOf(group.values()))
        + "</c:ser>";
  }

  private static String labels() {
    return "<c:dLbls><c:numFmt formatCode=\"%s\" sourceLinked=\"0\"/>"
            .formatted("#,##0;\u2212#,##0")
        + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"
        + ChartXml.text(12, true, Ink.STRONG)
        + "<c:dLblPos val=\"outEnd\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/>"
        + "<c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>"
        + "<c:showBubbleSize val=\"0\"/></c:dLbls>";
  }

  /** Lying bars are read from the top. */
  private String categoryAxis() {
    return ("<c:catAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"%s\"/>"
                + "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"%s\"/>")
            .formatted(lying ? "maxMin" : "minMax", lying ? "l" : "b")
        + "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
        + ChartXml.line(Ink.MUTED)
        + ChartXml.text(lying ? SIZE + 1 : SIZE, false, lying ? Ink.STRONG : Ink.MUTED)
        + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
        + "<c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/>"
        + "<c:tickLblSkip val=\"%d\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>".formatted(skip());
  }

  /** Every so many columns there is room for a name, a word a line. */
  private int skip() {
    double widest =
        categories.stream()
            .flatMap(name -> Stream.of(name.split(" ")))
            .mapToDouble(word -> Fit.width(word, SIZE))
            .max()
            .orElse(1);
    double each = (at.getWidth() - 44) / Math.max(1, categories.size());
    return lying ? 1 : (int) Math.max(1, Math.ceil((widest + 2) / each));
  }

  private String valueAxis(boolean labelled) {
    return ("<c:valAx><c:axId val=\"2\"/><c:scaling><c:orientation val=\"minMax\"/>"
                + "<c:max val=\"%d\"/><c:min val=\"%d\"/></c:scaling>")
            .formatted(room(scale.upper()), -room(-scale.lower()))
        + "<c:delete val=\"%d\"/><c:axPos val=\"%s\"/>"
            .formatted(labelled ? 0 : 1, lying ? "t" : "l")
        + (labelled ? ChartXml.grid() : "")
        + "<c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"
        + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/>"
        + ChartXml.noLine()
        + ChartXml.text(SIZE, false, Ink.MUTED)
        + "<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/>"
        + "<c:majorUnit val=\"%d\"/></c:valAx>".formatted(scale.step());
  }

  /** The values beside the ends of bars need room. */
  private long room(long end) {
    return plot.groups().size() > 1 || end == 0 ? end : end + scale.step() / 2;
  }
}
