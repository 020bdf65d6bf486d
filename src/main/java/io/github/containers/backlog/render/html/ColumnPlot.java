package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Column;
import io.github.containers.backlog.report.chart.ColumnChart;
import io.github.containers.backlog.report.chart.Numerals;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/** Draws columns: opened upwards, closed downwards, and a line for their difference. */
final class ColumnPlot {

  private static final String OPENED = "opened";
  private static final String CLOSED = "closed";
  private static final String NET = "net";
  private static final double SHARE = 0.76;
  private static final int MOST_MARKS = 8;
  private static final int[] MONTHS_APART = {1, 2, 3, 6, 12, 24, 60, 120, 600, 6_000};

  private final ColumnChart chart;
  private final List<Column> columns;
  private final Scale scale;

  private ColumnPlot(ColumnChart chart) {
    this.chart = chart;
    columns = chart.columns();
    scale =
        Scale.of(
            -columns.stream().mapToLong(Column::closed).max().orElse(0),
            columns.stream().mapToLong(Column::opened).max().orElse(0),
            Plot.HEIGHT);
  }

  static Plot of(ColumnChart chart) {
    ColumnPlot plot = new ColumnPlot(chart);
    return new Plot(
        chart,
        plot.scale.rows(),
        plot.marks(),
        plot.bars(),
        List.of(),
        plot.columns.isEmpty() ? List.of() : List.of(plot.net()),
        List.of(),
        List.of(),
        plot.keys(),
        plot.json());
  }

  private double width() {
    return TimeAxis.WIDTH / Math.max(1, columns.size());
  }

  private double middle(int column) {
    return (column + 0.5) * width();
  }

  private List<Plot.Mark> marks() {
    int months = chart.period().months();
    for (int apart : MONTHS_APART) {
      if (apart % months == 0 && columns.size() * months <= apart * MOST_MARKS) {
        return marks(apart);
      }
    }
    return List.of();
  }

  private List<Plot.Mark> marks(int monthsApart) {
    List<Plot.Mark> marks = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      YearMonth start = columns.get(i).start();
      if ((start.getYear() * 12 + start.getMonthValue() - 1) % monthsApart == 0) {
        boolean year = monthsApart % 12 == 0;
        String name = year ? String.valueOf(start.getYear()) : chart.period().name(start);
        marks.add(Plot.Mark.at(middle(i), name, marks.size() % 2 == 1));
      }
    }
    return marks;
  }

  private List<Plot.Bar> bars() {
    List<Plot.Bar> bars = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      String pale = column.complete() ? "" : " pale";
      bars.add(bar(OPENED + pale, i, column.opened(), scale.yOf(column.opened())));
      bars.add(bar(CLOSED + pale, i, column.closed(), scale.yOf(0)));
    }
    return bars;
  }

  private Plot.Bar bar(String style, int column, long count, double y) {
    return new Plot.Bar(
        style,
        Plot.number(middle(column) - width() * SHARE / 2),
        Plot.number(Plot.ABOVE + y),
        Plot.number(width() * SHARE),
        Plot.number(count * scale.perCount()));
  }

  private Plot.Stroke net() {
    StringBuilder path = new StringBuilder();
    // What is so far of a period that goes on says nothing of its end.
    long complete = columns.stream().filter(Column::complete).count();
    for (int i = 0; i < complete; i++) {
      path.append(i == 0 ? 'M' : 'L').append(Plot.number(middle(i)));
      path.append(' ').append(Plot.number(Plot.ABOVE + scale.yOf(columns.get(i).net())));
    }
    return new Plot.Stroke(NET, path + (complete == 1 ? "h0" : ""));
  }

  private List<Plot.Key> keys() {
    return chart
        .findLatest()
        .map(
            latest ->
                List.of(
                    new Plot.Key(OPENED, "opened", Numerals.count(latest.opened())),
                    new Plot.Key(CLOSED, "closed", Numerals.count(latest.closed())),
                    new Plot.Key(NET, "net", Numerals.difference(latest.net())),
                    new Plot.Key("when", "in " + chart.nameOf(latest), "")))
        .orElse(List.of());
  }

  private String json() {
    ScriptJson json = new ScriptJson().begin('{');
    json.name("when").list(columns, (out, column) -> out.string(chart.nameOf(column)));
    json.name("x").begin('[');
    for (int i = 0; i < columns.size(); i++) {
      json.comma().number(middle(i));
    }
    json.end(']').name("top").number(Plot.ABOVE + scale.yOf(0));
    json.name("unit").string(String.valueOf(scale.perCount())).name("series").begin('[');
    series(json, OPENED, Column::opened);
    series(json, CLOSED, Column::closed);
    series(json, NET, Column::net);
    return json.end(']').end('}').toString();
  }

  private void series(ScriptJson json, String name, ToLongFunction<Column> value) {
    json.comma().begin('{').name("name").string(name).name("style").string(name).name("values");
    json.list(columns, (out, column) -> out.number(value.applyAsLong(column))).end('}');
  }
}
