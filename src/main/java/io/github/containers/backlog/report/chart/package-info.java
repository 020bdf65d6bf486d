/** Which curves and bars does the reader see? Free of any format. */
@NullMarked
package io.github.containers.backlog.report.chart;

import org.jspecify.annotations.NullMarked;
