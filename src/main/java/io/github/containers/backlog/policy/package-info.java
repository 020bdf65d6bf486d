/** What should be done with an item, and why? */
@NullMarked
package io.github.containers.backlog.policy;

import org.jspecify.annotations.NullMarked;
