package io.github.containers.backlog.demo;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** When people do things: how the years differ, the week, the day and the bug weeks. */
final class Seasons {

  private static final int FIRST_YEAR = 2016;

  /** Arrivals at the beginning of each year, relative to the rate of early 2025. */
  private static final double[] LEVELS = {.04, .08, .14, .22, .31, .38, .42, .43, .49, .98, 1.2};

  private static final double NIGHT = 0.35;
  private static final double WEEKEND = 0.4;

  /** The mean of night and weekend over a week: what thinning by them leaves. */
  private static final double KEPT = (10 * NIGHT + 14) / 24 * (2 * WEEKEND + 5) / 7;

  private Seasons() {}

  /** Times of a Poisson process of that yearly rate, thinned (Lewis and Shedler 1979). */
  static List<Instant> arrivals(double aYear, Instant from, Instant to, Dice dice) {
    List<Instant> times = new ArrayList<>();
    double meanDays = 365.25 / aYear * KEPT;
    Instant at = from.plus(dice.memoryless(meanDays));
    while (at.isBefore(to)) {
      if (dice.chance(level(at) * rhythm(at))) {
        times.add(at);
      }
      at = at.plus(dice.memoryless(meanDays));
    }
    return times;
  }

  /** Old items are skimmed once a quarter: some time within the next bug week. */
  static Instant nextBugWeek(Instant at, Dice dice) {
    LocalDate monday = bugWeek(date(at));
    Instant opening = monday.atTime(13, 0).toInstant(ZoneOffset.UTC);
    return opening
        .plus(dice.below(5), ChronoUnit.DAYS)
        .plus(Duration.ofSeconds(dice.below(5 * 3600)));
  }

  private static LocalDate bugWeek(LocalDate from) {
    LocalDate month = from.withDayOfMonth(1);
    LocalDate monday = secondMonday(month);
    while (month.getMonthValue() % 3 != 2 || !monday.isAfter(from)) {
      month = month.plusMonths(1);
      monday = secondMonday(month);
    }
    return monday;
  }

  private static LocalDate secondMonday(LocalDate month) {
    return month.with(TemporalAdjusters.dayOfWeekInMonth(2, DayOfWeek.MONDAY));
  }

  private static double level(Instant at) {
    LocalDate date = date(at);
    int year = date.getYear() - FIRST_YEAR;
    double part = (date.getDayOfYear() - 1) / 366.0;
    return LEVELS[year] + part * (LEVELS[year + 1] - LEVELS[year]);
  }

  private static double rhythm(Instant at) {
    OffsetDateTime time = at.atOffset(ZoneOffset.UTC);
    double hour = time.getHour() >= 7 && time.getHour() < 21 ? 1 : NIGHT;
    return time.getDayOfWeek().getValue() > 5 ? WEEKEND * hour : hour;
  }

  private static LocalDate date(Instant at) {
    return at.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
