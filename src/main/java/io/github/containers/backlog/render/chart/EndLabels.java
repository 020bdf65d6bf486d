package io.github.containers.backlog.render.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Labels of curves that end at different places, each beside the end of its curve. */
final class EndLabels {

  private EndLabels() {}

  /** Writes them between these heights; those beside one another are pushed apart. */
  static void draw(List<EndLabel> labels, double low, double high, Pen pen) {
    for (List<EndLabel> beside : columns(labels)) {
      double gap = Math.min(EndLabel.LINE_HEIGHT, (high - low) / Math.max(1, beside.size() - 1));
      double[] places = Spread.apart(beside.stream().map(EndLabel::y).toList(), gap, low, high);
      for (int i = 0; i < places.length; i++) {
        beside.get(i).draw(beside.get(i).x() + gap(beside), places[i], pen);
      }
    }
  }

  /** Where a thin line must lead to a label there is room for it. */
  private static double gap(List<EndLabel> beside) {
    return EndLabel.crowded(beside) ? EndLabel.GAP_WITH_LEADERS : EndLabel.GAP;
  }

  /** Labels whose widths overlap, from left to right, belong together. */
  private static List<List<EndLabel>> columns(List<EndLabel> labels) {
    List<List<EndLabel>> columns = new ArrayList<>();
    double end = Double.NEGATIVE_INFINITY;
    for (EndLabel label :
        labels.stream().sorted(Comparator.comparingDouble(EndLabel::x)).toList()) {
      if (label.x() > end) {
        columns.add(new ArrayList<>());
      }
      columns.get(columns.size() - 1).add(label);
      end = Math.max(end, label.x() + EndLabel.GAP_WITH_LEADERS + label.text().width());
    }
    return columns;
  }
}
