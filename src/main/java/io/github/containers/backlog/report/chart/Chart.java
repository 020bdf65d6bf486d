package io.github.containers.backlog.report.chart;

/**
 * What a chart shows, free of any format. Its texts may hold words from a configuration or from
 * GitHub: whoever draws it escapes them.
 */
public sealed interface Chart
    permits LineChart, ColumnChart, StripChart, SurvivalChart, ForecastChart, TradeOffChart {

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
}
