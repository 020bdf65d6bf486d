package io.github.containers.backlog.crooked.render.csv;

import java.awt.Color;

/** Uses a part of the JDK that is not in its row. */
record Paints(Color color) {}
