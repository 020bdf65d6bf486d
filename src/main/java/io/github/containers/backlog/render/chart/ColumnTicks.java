package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Column;
import io.github.containers.backlog.report.chart.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Marks below columns: each named where there is room, else their years, else some of these. */
final class ColumnTicks {

  private static final double LEAST_GAP = 10;
  private static final int[] YEARS_APART = {1, 2, 5, 10, 50};

  private final List<Column> columns;
  private final double pitch;
  private final ToDoubleFunction<String> widthOf;

  /**
   * For these columns.
   *
   * @param columns the columns; the first is at 0, the next at 1
   * @param pitch from one to the next, in pixels
   * @param widthOf how wide a label is, in pixels
   */
  ColumnTicks(List<Column> columns, double pitch, ToDoubleFunction<String> widthOf) {
    this.columns = columns;
    this.pitch = pitch;
    this.widthOf = widthOf;
  }

  List<Tick> marks(Period period) {
    List<Tick> each = each(period);
    if (fit(each)) {
      return each;
    }
    for (int apart : YEARS_APART) {
      List<Tick> years = years(apart);
      if (fit(years)) {
        return years;
      }
    }
    return List.of();
  }

  private List<Tick> each(Period period) {
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new Tick(i, name(period, columns.get(i).start(), i == 0)))
        .toList();
  }

  /** With its year where that begins. */
  private static String name(Period period, YearMonth start, boolean first) {
    String name = period.name(start);
    boolean withYear = first || start.getMonthValue() == 1;
    return withYear ? name : name.substring(0, name.indexOf(' '));
  }

  /** Each in the middle below those of its columns that there are. */
  private List<Tick> years(int apart) {
    Map<Integer, Double> middles =
        IntStream.range(0, columns.size())
            .boxed()
            .collect(
                Collectors.groupingBy(
                    i -> columns.get(i).start().getYear(),
                    TreeMap::new,
                    Collectors.averagingDouble(i -> i)));
    List<Tick> ticks = new ArrayList<>();
    middles.forEach(
        (year, middle) -> {
          Tick tick = new Tick(middle, String.valueOf(year));
          if (year % apart == 0 && (isWhole(year) || ticks.isEmpty() || fit(last(ticks), tick))) {
            ticks.add(tick);
          }
        });
    // A first year of few columns gives way to the next.
    if (ticks.size() > 1 && !fit(ticks.get(0), ticks.get(1))) {
      ticks.remove(0);
    }
    return ticks;
  }

  private boolean isWhole(int year) {
    YearMonth first = columns.get(0).start();
    YearMonth last = columns.get(columns.size() - 1).start();
    return year > first.getYear() && year < last.getYear();
  }

  private static Tick last(List<Tick> ticks) {
    return ticks.get(ticks.size() - 1);
  }

  private boolean fit(List<Tick> ticks) {
    return IntStream.range(1, ticks.size()).allMatch(i -> fit(ticks.get(i - 1), ticks.get(i)));
  }

  private boolean fit(Tick one, Tick next) {
    double widths = (widthOf.applyAsDouble(one.label()) + widthOf.applyAsDouble(next.label())) / 2;
    return (next.value() - one.value()) * pitch >= widths + LEAST_GAP;
  }
}
