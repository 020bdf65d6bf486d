package io.github.containers.backlog.crooked.render.chart;

import java.awt.Color;

/** Uses what is in its row. */
public record Picture(Color color) {}
