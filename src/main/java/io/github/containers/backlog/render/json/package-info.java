/** How does a table look to a program that reads standard output? */
@NullMarked
package io.github.containers.backlog.render.json;

import org.jspecify.annotations.NullMarked;
