package io.github.containers.backlog.report.finding;

import org.jspecify.annotations.Nullable;

/**
 * How many items there are, and where to look at just these.
 *
 * @param count how many
 * @param address of the search that lists them; null where no search can
 */
public record LinkedCount(int count, @Nullable String address) {}
