/** How is it said to GitHub? */
@NullMarked
package io.github.containers.backlog.github;

import org.jspecify.annotations.NullMarked;
