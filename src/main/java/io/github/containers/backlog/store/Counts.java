package io.github.containers.backlog.store;

/**
 * How many items of a repository are stored.
 *
 * @param items those that are there: all but the gone
 * @param open the open ones among these
 * @param gone those that were deleted or transferred
 * @param withTimeline those that are there and whose timeline is as recent as they are
 */
public record Counts(int items, int open, int gone, int withTimeline) {}
