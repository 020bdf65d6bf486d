package io.github.containers.backlog.report.deck;

import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.report.chart.LineChart;
import io.github.containers.backlog.report.finding.KeyFigure;
import java.util.List;

/** A part of a slide. */
public sealed interface Block {

  /** Numbers to take away, in large type. */
  record KeyFigures(List<KeyFigure> figures) implements Block {
    /** Copies the list. */
    public KeyFigures {
      figures = List.copyOf(figures);
    }
  }

  /** Sentences, one below the other; strangers may have written words of them. */
  record Points(List<String> sentences) implements Block {
    /** Copies the list. */
    public Points {
      sentences = List.copyOf(sentences);
    }
  }

  /** A table of at most ten rows, whose first column names the row. */
  record Grid(Table table) implements Block {}

  /** Curves over time. */
  record Curves(LineChart chart) implements Block {

    /** The same as a table: the curves at the start of each year, and at their end. */
    public Table table() {
      return CurveTable.of(chart);
    }
  }

  /** Columns side by side. */
  record Columns(ColumnPlot plot) implements Block {}
}
