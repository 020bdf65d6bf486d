package io.github.containers.backlog.report.chart;

import java.util.regex.Pattern;

/** The rule for names of charts, which become names of files on every system. */
final class ChartId {

  private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private ChartId() {}

  static void require(String id) {
    if (!PATTERN.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of a chart: " + id);
    }
  }
}
