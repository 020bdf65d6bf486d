package io.github.containers.backlog.benchmark;

/**
 * How many made-up items are closed.
 *
 * @param fewest share of the items that are closed in any case, drawn by lot
 * @param any whether any are; else all are open
 */
public record Closings(double fewest, boolean any) {

  /** About six sevenths. */
  public static final Closings USUAL = new Closings(0, true);

  /** None. */
  public static final Closings NONE = new Closings(0, false);

  /** So that of so many times as many items no more are open than usual. */
  public static Closings ofHistory(int times) {
    return new Closings(1 - 1.0 / times, true);
  }

  /** What sets them apart in the name of a file; empty for the usual. */
  String key() {
    return !any ? "-open" : fewest > 0 ? "-past" : "";
  }
}
