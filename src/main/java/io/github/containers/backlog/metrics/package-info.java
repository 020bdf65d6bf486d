/** What does the backlog amount to? One class a metric. */
@NullMarked
package io.github.containers.backlog.metrics;

import org.jspecify.annotations.NullMarked;
