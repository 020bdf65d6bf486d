package io.github.containers.backlog.report.chart;

import java.time.Instant;

/**
 * Something that happened and that explains a curve. One outside the time that the curves cover is
 * not shown.
 *
 * @param at when it happened
 * @param text what, in two or three words
 */
public record Annotation(Instant at, String text) {}
