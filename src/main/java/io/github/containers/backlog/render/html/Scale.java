package io.github.containers.backlog.render.html;

import io.github.containers.backlog.report.chart.Numerals;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Where counts lie in a plot, from above in pixels. Its marks are round numbers and include 0.
 *
 * @param lowest the lowest mark, at most 0
 * @param highest the highest mark, at least 1
 * @param step between two marks
 * @param height of the plot
 */
record Scale(long lowest, long highest, long step, double height) {

  private static final int MOST_STEPS = 6;

  /** So that these fit, in few steps. */
  static Scale of(long least, long most, double height) {
    long step = 1;
    while (steps(Math.max(1, most), step) + steps(-least, step) > MOST_STEPS) {
      step = next(step);
    }
    return new Scale(
        -steps(-least, step) * step, steps(Math.max(1, most), step) * step, step, height);
  }

  private static long steps(long count, long step) {
    return (count + step - 1) / step;
  }

  double yOf(double value) {
    return (highest - value) * perCount();
  }

  /** How many pixels one item is. */
  double perCount() {
    return height / (highest - lowest);
  }

  /** The marks as hairlines; below 0 stand counts too, not negative numbers. */
  List<Plot.Row> rows() {
    return LongStream.iterate(lowest, mark -> mark <= highest, mark -> mark + step)
        .mapToObj(
            mark ->
                new Plot.Row(
                    Plot.number(Plot.ABOVE + yOf(mark)), Numerals.count(Math.abs(mark)), mark == 0))
        .toList();
  }

  /** 1, 2, 5, 10, 20, 50 and so on. */
  private static long next(long step) {
    long leading = step;
    while (leading >= 10) {
      leading /= 10;
    }
    return leading == 2 ? step / 2 * 5 : step * 2;
  }
}
