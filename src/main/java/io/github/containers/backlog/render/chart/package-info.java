/** How does a chart look as a picture? */
@NullMarked
package io.github.containers.backlog.render.chart;

import org.jspecify.annotations.NullMarked;
