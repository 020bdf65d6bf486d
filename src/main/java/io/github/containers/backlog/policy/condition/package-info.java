/** What may a condition ask about an item, and what is the answer? The only room that knows CEL. */
@NullMarked
package io.github.containers.backlog.policy.condition;

import org.jspecify.annotations.NullMarked;
