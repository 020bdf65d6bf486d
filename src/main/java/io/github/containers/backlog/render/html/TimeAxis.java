package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Months;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Where instants lie in a plot: from 0 at its left to 1,000 at its right edge.
 *
 * @param first where it begins
 * @param last where it ends
 */
record TimeAxis(Instant first, Instant last) {

  static final double WIDTH = 1_000;

  private static final int MOST_MARKS = 9;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 600};

  double xOf(Instant at) {
    double span = Math.max(1, last.toEpochMilli() - first.toEpochMilli());
    return first.equals(last) ? WIDTH : WIDTH * (at.toEpochMilli() - first.toEpochMilli()) / span;
  }

  /** At the first of months or years; at both ends where no month begins between. */
  List<Plot.Mark> marks() {
    for (int months : STEPS) {
      List<YearMonth> starts = starts(months);
      if (starts.size() <= MOST_MARKS) {
        return starts.size() < 2 ? ends() : marks(starts, months);
      }
    }
    return ends();
  }

  private List<YearMonth> starts(int months) {
    YearMonth month = month(first).minusMonths((month(first).getMonthValue() - 1) % months);
    if (months >= 12) {
      month = month.minusYears(month.getYear() % (months / 12));
    }
    List<YearMonth> starts = new ArrayList<>();
    for (; !start(month).isAfter(last); month = month.plusMonths(months)) {
      if (!start(month).isBefore(first)) {
        starts.add(month);
      }
    }
    return starts;
  }

  private List<Plot.Mark> marks(List<YearMonth> starts, int months) {
    List<Plot.Mark> marks = new ArrayList<>();
    int kept = parityOfJanuary(starts);
    for (int i = 0; i < starts.size(); i++) {
      YearMonth month = starts.get(i);
      boolean year = months >= 12;
      boolean named = month.getMonthValue() == 1 || i == 0;
      String name =
          year
              ? String.valueOf(month.getYear())
              : Months.abbreviated(month.getMonth()) + (named ? " " + month.getYear() : "");
      marks.add(Plot.Mark.at(xOf(start(month)), name, i % 2 != kept && starts.size() > 5));
    }
    return marks;
  }

  /** Where every second mark gives way, those stay that name a year. */
  private static int parityOfJanuary(List<YearMonth> starts) {
    for (int i = 0; i < starts.size(); i++) {
      if (starts.get(i).getMonthValue() == 1) {
        return i % 2;
      }
    }
    return 0;
  }

  private List<Plot.Mark> ends() {
    Plot.Mark end = Plot.Mark.at(WIDTH, date(last).toString(), false);
    return date(first).equals(date(last))
        ? List.of(end)
        : List.of(Plot.Mark.at(0, date(first).toString(), false), end);
  }

  private static YearMonth month(Instant instant) {
    return YearMonth.from(date(instant));
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
