package io.github.containers.backlog.report.chart;

import java.time.YearMonth;

/** What a column stands for. */
public enum Period {
  /** A calendar month. */
  MONTH(1),
  /** A calendar quarter. */
  QUARTER(3),
  /** A calendar year. */
  YEAR(12);

  private static final int MOST_COLUMNS = 60;

  private final int months;

  Period(int months) {
    this.months = months;
  }

  /** How many months it has. */
  public int months() {
    return months;
  }

  /** The shortest period that keeps so many months readable as columns: at most 60 of them. */
  static Period thatFits(long manyMonths) {
    return manyMonths <= MOST_COLUMNS ? MONTH : manyMonths <= 3 * MOST_COLUMNS ? QUARTER : YEAR;
  }

  /** The first month of the period that this month belongs to. */
  YearMonth start(YearMonth month) {
    return month.withMonth((month.getMonthValue() - 1) / months * months + 1);
  }

  /** What the reader calls the period that begins with this month. */
  public String name(YearMonth start) {
    return switch (this) {
      case MONTH -> Months.abbreviated(start.getMonth()) + " " + start.getYear();
      case QUARTER -> "Q" + ((start.getMonthValue() + 2) / 3) + " " + start.getYear();
      case YEAR -> String.valueOf(start.getYear());
    };
  }

  /** {@code month}, {@code quarter} or {@code year}. */
  public String noun() {
    return switch (this) {
      case MONTH -> "month";
      case QUARTER -> "quarter";
      case YEAR -> "year";
    };
  }
}
