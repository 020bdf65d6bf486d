package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Months;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Marks on an axis of time, in milliseconds since 1970: days, weeks, months or years as fits. */
final class TimeTicks {

  private static final double LEAST_GAP = 16;

  /** How far the marks lie apart. */
  private record Step(int count, ChronoUnit unit) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(1, ChronoUnit.DAYS),
          new Step(2, ChronoUnit.DAYS),
          new Step(1, ChronoUnit.WEEKS),
          new Step(2, ChronoUnit.WEEKS),
          new Step(1, ChronoUnit.MONTHS),
          new Step(3, ChronoUnit.MONTHS),
          new Step(6, ChronoUnit.MONTHS),
          new Step(1, ChronoUnit.YEARS),
          new Step(2, ChronoUnit.YEARS),
          new Step(5, ChronoUnit.YEARS),
          new Step(10, ChronoUnit.YEARS),
          new Step(50, ChronoUnit.YEARS));

  private TimeTicks() {}

  /**
   * The closest marks whose labels do not touch.
   *
   * @param first where the axis begins
   * @param last where it ends; no mark lies outside
   * @param pixels how long it is
   * @param widthOf how wide a label is, in pixels
   */
  static List<Tick> between(
      Instant first, Instant last, double pixels, ToDoubleFunction<String> widthOf) {
    double pixelsPerMilli = pixels / Math.max(1, last.toEpochMilli() - first.toEpochMilli());
    List<Tick> ticks = List.of();
    for (Step step : STEPS) {
      ticks = at(step, first, last);
      if (fit(ticks, pixelsPerMilli, widthOf)) {
        break;
      }
    }
    return ticks.isEmpty()
        ? List.of(new Tick(first.toEpochMilli(), day(date(first), true)))
        : ticks;
  }

  private static boolean fit(
      List<Tick> ticks, double pixelsPerMilli, ToDoubleFunction<String> widthOf) {
    for (int i = 1; i < ticks.size(); i++) {
      Tick one = ticks.get(i - 1);
      Tick next = ticks.get(i);
      double widths =
          (widthOf.applyAsDouble(one.label()) + widthOf.applyAsDouble(next.label())) / 2;
      if ((next.value() - one.value()) * pixelsPerMilli < widths + LEAST_GAP) {
        return false;
      }
    }
    return true;
  }

  private static List<Tick> at(Step step, Instant first, Instant last) {
    List<Tick> ticks = new ArrayList<>();
    LocalDate date = atOrBefore(date(first), step);
    for (; !start(date).isAfter(last); date = date.plus(step.count(), step.unit())) {
      // Years of labels that cannot fit need not be counted out day by day.
      if (ticks.size() > 1_000) {
        return ticks;
      }
      if (!start(date).isBefore(first)) {
        ticks.add(new Tick(start(date).toEpochMilli(), label(date, step, ticks.isEmpty())));
      }
    }
    return ticks;
  }

  private static LocalDate atOrBefore(LocalDate date, Step step) {
    int count = step.count();
    return switch (step.unit()) {
      case DAYS -> date.minusDays(Math.floorMod(date.toEpochDay(), count));
      case WEEKS -> {
        LocalDate monday = date.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        yield monday.minusWeeks(Math.floorMod(Math.floorDiv(monday.toEpochDay(), 7), count));
      }
      case MONTHS ->
          date.withDayOfMonth(1).withMonth((date.getMonthValue() - 1) / count * count + 1);
      default -> date.withDayOfYear(1).withYear(Math.floorDiv(date.getYear(), count) * count);
    };
  }

  private static String label(LocalDate date, Step step, boolean first) {
    return switch (step.unit()) {
      case YEARS -> String.valueOf(date.getYear());
      case MONTHS -> month(date, first || date.getMonthValue() == 1);
      default ->
          day(date, first || date.minus(step.count(), step.unit()).getYear() < date.getYear());
    };
  }

  private static String month(LocalDate date, boolean withYear) {
    return Months.abbreviated(date.getMonth()) + (withYear ? " " + date.getYear() : "");
  }

  private static String day(LocalDate date, boolean withYear) {
    return date.getDayOfMonth() + " " + month(date, withYear);
  }

  private static LocalDate date(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static Instant start(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
