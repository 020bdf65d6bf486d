package io.github.containers.backlog.render.chart;

import io.github.containers.backlog.report.chart.Numerals;
import java.util.List;
import java.util.stream.LongStream;

/** Round marks on an axis of counts. */
final class CountTicks {

  private CountTicks() {}

  /**
   * Marks from at or below the lowest value to at or above the highest: whole numbers only, as
   * close as possible with no more than so many steps between them.
   *
   * @param lowest at most 0
   * @param highest at least 0
   * @param mostSteps how many steps there may be, at least 2
   */
  static List<Tick> between(long lowest, long highest, int mostSteps) {
    long top = lowest == 0 && highest == 0 ? 1 : highest;
    long step = 1;
    while (above(-lowest, step) + above(top, step) > mostSteps) {
      step = nextRound(step);
    }
    long width = step;
    return LongStream.rangeClosed(-above(-lowest, step), above(top, step))
        .map(multiple -> multiple * width)
        .mapToObj(value -> new Tick(value, Numerals.count(Math.abs(value))))
        .toList();
  }

  /** 1, 2, 5, 10, 20, 25, 50, 100, 200, 250, … */
  private static long nextRound(long step) {
    long power = 1;
    while (power * 10 <= step) {
      power *= 10;
    }
    return switch ((int) (step * 10 / power)) {
      case 10 -> 2 * power;
      case 20 -> power == 1 ? 5 : power / 10 * 25;
      case 25 -> 5 * power;
      default -> 10 * power;
    };
  }

  /** How many steps from 0 reach the value. */
  private static long above(long value, long step) {
    return (value + step - 1) / step;
  }
}
