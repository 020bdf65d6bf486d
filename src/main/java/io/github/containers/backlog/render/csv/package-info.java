/** How does a table look as a CSV file? */
@NullMarked
package io.github.containers.backlog.render.csv;

import org.jspecify.annotations.NullMarked;
