package io.github.containers.backlog.report.chart;

import java.util.Locale;

/** How numbers read in charts, the same everywhere. */
public final class Numerals {

  private Numerals() {}

  /** A count, with a comma between thousands: {@code 1,150}. */
  public static String count(long value) {
    return String.format(Locale.ROOT, "%,d", value);
  }

  /** A difference with its sign, a true minus: {@code +23}, {@code −4}, {@code 0}. */
  public static String difference(long value) {
    String digits = count(Math.abs(value));
    return value == 0 ? digits : (value > 0 ? "+" : "\u2212") + digits;
  }

  /** Days rounded to one decimal: {@code 1,234.5}. */
  public static String days(double days) {
    return String.format(Locale.ROOT, "%,.1f", days);
  }
}
