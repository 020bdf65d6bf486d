package io.github.containers.backlog.report.chart;

import java.util.List;
import java.util.OptionalDouble;

/**
 * A curve that goes by steps.
 *
 * @param name what the reader calls it
 * @param steps strictly ascending in days; the last one says where the curve ends
 * @param remainder whether it holds what is left over (unclassified); shown in grey
 */
public record StepCurve(String name, List<StepPoint> steps, boolean remainder) {

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException where days do not ascend, or there is no step
   */
  public StepCurve {
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("a curve without a step: " + name);
    }
    for (int i = 1; i < steps.size(); i++) {
      if (steps.get(i - 1).days() >= steps.get(i).days()) {
        throw new IllegalArgumentException("days must ascend, but not so in the curve of " + name);
      }
    }
  }

  /** A curve in its own right. */
  public StepCurve(String name, List<StepPoint> steps) {
    this(name, steps, false);
  }

  /** Where it ends. */
  public StepPoint last() {
    return steps.get(steps.size() - 1);
  }

  /** The share at that age; empty beyond the end of the curve. */
  public OptionalDouble findShareAt(int days) {
    if (days > last().days()) {
      return OptionalDouble.empty();
    }
    return steps.stream()
        .takeWhile(step -> step.days() <= days)
        .reduce((earlier, later) -> later)
        .map(step -> OptionalDouble.of(step.share()))
        .orElse(OptionalDouble.empty());
  }
}
