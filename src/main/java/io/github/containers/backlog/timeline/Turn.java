package io.github.containers.backlog.timeline;

import java.time.Instant;

/**
 * Whose turn it is, and since when.
 *
 * @param awaiting the side that is awaited
 * @param since when what passed the turn over to it happened, or the item's creation
 */
public record Turn(Side awaiting, Instant since) {}
