package io.github.containers.backlog.report.chart;

import java.util.regex.Pattern;

/**
 * What a chart shows, free of any format. Its texts may hold words from a configuration or from
 * GitHub: whoever draws it escapes them.
 */
public sealed interface Chart permits LineChart, ColumnChart, StripChart {

  /** The name of its file without extension: lower-case letters, digits and hyphens. */
  String id();

  /** What it is about, in a few words. */
  String title();

  /** What exactly is counted, and when. */
  String subtitle();

  /** Where the figures come from and the instant that they are true of. */
  String source();

  /** The latest figures in a sentence, for those who cannot see the picture. */
  String summary();

  /**
   * Checks that an id can be the name of a file anywhere.
   *
   * @throws IllegalArgumentException where it cannot
   */
  static String requireId(String id) {
    if (!Ids.PATTERN.matcher(id).matches()) {
      throw new IllegalArgumentException("not an id of a chart: " + id);
    }
    return id;
  }

  /** Holds the pattern, which an interface could only hold in public. */
  final class Ids {
    private static final Pattern PATTERN = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Ids() {}
  }
}
