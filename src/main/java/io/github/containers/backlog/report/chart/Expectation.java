package io.github.containers.backlog.report.chart;

import java.time.Instant;

/**
 * What is expected of a curve.
 *
 * @param at when
 * @param value the most likely value
 * @param lower lower edge of the band
 * @param upper upper edge of the band
 */
public record Expectation(Instant at, double value, double lower, double upper) {}
