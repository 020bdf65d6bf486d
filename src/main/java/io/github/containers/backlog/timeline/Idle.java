package io.github.containers.backlog.timeline;

import java.time.Duration;

/**
 * How long no human has done anything to an item.
 *
 * @param time how long; where not exact, at least that long
 * @param exact whether it rests on the item's events; otherwise on when anybody, a bot included,
 *     last changed anything about it
 */
public record Idle(Duration time, boolean exact) {}
