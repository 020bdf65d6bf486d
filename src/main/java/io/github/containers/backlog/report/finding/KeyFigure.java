package io.github.containers.backlog.report.finding;

import org.jspecify.annotations.Nullable;

/**
 * One of the few numbers that a reader takes away, in words that every format shows alike.
 *
 * @param name what it is
 * @param value the number with its sign or unit; an en dash where there is none
 * @param note what else is to be known of it; may be empty
 * @param change how it compares with the previous report
 * @param trend whether that is good
 * @param address of the search that lists just what was counted; null where no search can
 */
public record KeyFigure(
    String name, String value, String note, String change, Trend trend, @Nullable String address) {

  /** Which way things go. */
  public enum Trend {
    /** The backlog grows less, or shrinks more. */
    BETTER,
    /** The backlog grows more, or shrinks less. */
    WORSE,
    /** Neither, or not known. */
    NEITHER
  }
}
