package io.github.containers.backlog.render.slides;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * An axis of days, with a label for so many months or years.
 *
 * @param first the day it begins with
 * @param last the day it ends with
 * @param months from label to label
 */
record DayAxis(LocalDate first, LocalDate last, int months) {

  /** Day 0 of spreadsheets, which take 1900 for a leap year. */
  private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);

  private static final int[] MONTHS = {1, 3, 6, 12, 24, 60};
  private static final double YEAR_WIDTH = 42;
  private static final double MONTH_WIDTH = 72;
  private static final int YEAR = 12;

  /**
   * For instants.
   *
   * @param instants ascending
   * @param width of the axis in points, which its labels are to have room on
   */
  static DayAxis of(List<Instant> instants, double width) {
    if (instants.isEmpty()) {
      return new DayAxis(ZERO, ZERO.plusMonths(1), 1);
    }
    LocalDate last = day(instants.get(instants.size() - 1));
    LocalDate first = day(instants.get(0));
    long all = ChronoUnit.MONTHS.between(first, last) + 1;
    for (int months : MONTHS) {
      double room = width / (months >= YEAR ? YEAR_WIDTH : MONTH_WIDTH);
      if (all <= months * room) {
        return new DayAxis(start(first, months), last, months);
      }
    }
    return new DayAxis(start(first, 120), last, 120);
  }

  /** At the start of a year, or of a month, so that the labels name what they stand at. */
  private static LocalDate start(LocalDate day, int months) {
    return months >= YEAR ? day.withDayOfYear(1) : day.withDayOfMonth(1);
  }

  /** The number that spreadsheets have for a day (UTC). */
  static long serial(Instant instant) {
    return ChronoUnit.DAYS.between(ZERO, day(instant));
  }

  private static LocalDate day(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC).toLocalDate();
  }

  /** How a day is written. */
  String format() {
    return months >= YEAR ? "yyyy" : "mmm\\ yyyy";
  }

  String xml() {
    boolean years = months >= YEAR;
    return ("<c:dateAx><c:axId val=\"1\"/><c:scaling><c:orientation val=\"minMax\"/>"
                + "<c:max val=\"%d\"/><c:min val=\"%d\"/></c:scaling>")
            .formatted(serialOf(last), serialOf(first))
        + ("<c:delete val=\"0\"/><c:axPos val=\"b\"/><c:numFmt formatCode=\"%s\" "
                + "sourceLinked=\"0\"/>")
            .formatted(format())
        + "<c:majorTickMark val=\"out\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>"
        + ChartXml.line(Ink.MUTED)
        + ChartXml.text(11, false, Ink.MUTED)
        + "<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/>"
        + "<c:lblOffset val=\"100\"/>"
        + ("<c:baseTimeUnit val=\"days\"/><c:majorUnit val=\"%d\"/><c:majorTimeUnit "
                + "val=\"%s\"/></c:dateAx>")
            .formatted(years ? months / YEAR : months, years ? "years" : "months");
  }

  private static long serialOf(LocalDate day) {
    return ChronoUnit.DAYS.between(ZERO, day);
  }
}
