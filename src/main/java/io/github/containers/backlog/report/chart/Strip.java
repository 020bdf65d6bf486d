package io.github.containers.backlog.report.chart;

import org.jspecify.annotations.Nullable;

/**
 * The ages of one repository's open items.
 *
 * @param name what the reader calls it
 * @param open how many are open
 * @param ages how old they are; null where none is open
 * @param whole whether it stands for all repositories together
 */
public record Strip(String name, long open, @Nullable AgePercentiles ages, boolean whole) {

  /** One repository's. */
  public Strip(String name, long open, @Nullable AgePercentiles ages) {
    this(name, open, ages, false);
  }

  /** Their median; negative where none is open, so that such a row sorts below all others. */
  double p50() {
    return ages == null ? -1 : ages.p50();
  }
}
