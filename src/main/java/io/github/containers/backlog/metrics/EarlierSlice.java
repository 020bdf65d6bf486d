package io.github.containers.backlog.metrics;

import org.jspecify.annotations.Nullable;

/**
 * What a slice is compared to: itself at an earlier instant.
 *
 * @param open how many of its items were open
 * @param opened how many had been created or reopened by then
 * @param closed how many had been closed by then
 * @param lastYear what was closed and opened in the twelve months up to then
 * @param growth of its open items; null where the curve was too short to tell
 */
public record EarlierSlice(
    int open, int opened, int closed, ClosureRatio lastYear, @Nullable Growth growth) {

  static EarlierSlice of(ChangeTally changes) {
    OpenCurve weekly = changes.weeklyCurve();
    Flow flow = changes.flow();
    return new EarlierSlice(
        weekly.openAtEnd(),
        flow.opened(),
        flow.closed(),
        changes.lastYear(),
        Growth.of(weekly).orElse(null));
  }
}
