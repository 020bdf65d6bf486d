/** What is true of one item at an instant? */
@NullMarked
package io.github.containers.backlog.timeline;

import org.jspecify.annotations.NullMarked;
