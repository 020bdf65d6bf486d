/** What would policies have done, had they been in force since a past day? */
@NullMarked
package io.github.containers.backlog.policy.simulation;

import org.jspecify.annotations.NullMarked;
