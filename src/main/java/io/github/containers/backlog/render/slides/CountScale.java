package io.github.containers.backlog.render.slides;

/**
 * An axis of counts: about four steps that end on round numbers, and 0 among them.
 *
 * @param lower its lower end, at most 0
 * @param upper its upper end, above the lower
 * @param step from tick to tick
 */
record CountScale(long lower, long upper, long step) {

  private static final int STEPS = 4;

  /** For values in this range. */
  static CountScale of(long lowest, long highest) {
    long from = Math.min(0, lowest);
    long to = Math.max(from == 0 ? 1 : 0, highest);
    long step = step(Math.max(1, to - from));
    return new CountScale(Math.floorDiv(from, step) * step, -Math.floorDiv(-to, step) * step, step);
  }

  private static long step(long range) {
    long power = 1;
    while (power * 10 * STEPS <= range) {
      power *= 10;
    }
    for (int times : new int[] {1, 2, 5}) {
      if (times * power * STEPS >= range) {
        return times * power;
      }
    }
    return 10 * power;
  }

  /** Where a value stands: 0 at the upper end, 1 at the lower. */
  double depth(double value) {
    return (upper - value) / (upper - lower);
  }
}
