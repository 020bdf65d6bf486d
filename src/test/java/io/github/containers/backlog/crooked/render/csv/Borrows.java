package io.github.containers.backlog.crooked.render.csv;

import io.github.containers.backlog.crooked.render.chart.Picture;

/** Uses its sibling. */
record Borrows(Picture picture) {}
