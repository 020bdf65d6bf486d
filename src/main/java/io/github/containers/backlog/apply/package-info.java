/** How is a plan carried out, journalled, resumed, undone? */
@NullMarked
package io.github.containers.backlog.apply;

import org.jspecify.annotations.NullMarked;
