package io.github.containers.backlog.model;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an item left its repository: deleted, or transferred to another. GitHub's lists then say
 * nothing of it any more, and neither do our figures.
 *
 * @param noticedAt when it was found to be gone, in GitHub's time
 * @param movedTo where a transferred item now is, as {@code owner/name#number}; null where it was
 *     deleted or its new place is not for us to see
 */
public record Departure(Instant noticedAt, @Nullable String movedTo) {}
