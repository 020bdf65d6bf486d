/** What do we know, safely on disk? */
@NullMarked
package io.github.containers.backlog.store;

import org.jspecify.annotations.NullMarked;
