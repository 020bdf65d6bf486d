package io.github.containers.backlog.report.chart;

import java.time.Month;
import java.util.Locale;

/** The names of months, whatever the machine's language. */
public final class Months {

  private Months() {}

  /** Three letters: {@code Nov}. */
  public static String abbreviated(Month month) {
    return month.name().charAt(0) + month.name().substring(1, 3).toLowerCase(Locale.ROOT);
  }
}
