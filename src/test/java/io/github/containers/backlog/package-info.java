/** What holds for all rooms together, and what their tests share. */
@NullMarked
package io.github.containers.backlog;

import org.jspecify.annotations.NullMarked;
