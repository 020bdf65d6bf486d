package io.github.containers.backlog.report.deck;

/** How a part of a whole reads, in per cent. */
final class Percent {

  private Percent() {}

  /** {@code 62 %}; never 0 for something, and never 100 for less than all. */
  static String of(int part, int whole) {
    long rounded = Math.round(100.0 * part / whole);
    if (rounded == 0 && part > 0) {
      return "under 1\u00A0%";
    }
    return rounded == 100 && part < whole ? "over 99\u00A0%" : rounded + "\u00A0%";
  }
}
