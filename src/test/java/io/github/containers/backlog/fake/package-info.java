/** What would GitHub say? A stateful fake of its REST API for this project's tests. */
@NullMarked
package io.github.containers.backlog.fake;

import org.jspecify.annotations.NullMarked;
