package io.github.containers.backlog.metrics;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What figures are compared to: a few of them at an earlier instant.
 *
 * @param asOf the instant
 * @param slices of every part of the backlog that had an item then
 */
public record EarlierFigures(Instant asOf, Map<Slice, EarlierSlice> slices) {

  /** Copies the map. */
  public EarlierFigures {
    slices = Map.copyOf(slices);
  }

  /** Those of that slice; empty where it had no item then. */
  public Optional<EarlierSlice> find(Slice slice) {
    return Optional.ofNullable(slices.get(slice));
  }
}
