package io.github.containers.backlog.render.chart;

/**
 * A mark on an axis.
 *
 * @param value where it is, in the axis's unit
 * @param label what it says; may be empty
 */
record Tick(double value, String label) {}
