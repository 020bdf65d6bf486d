package io.github.containers.backlog.timeline;

import io.github.containers.backlog.model.Actor;
import java.time.Instant;

/**
 * Something that a human said about an item.
 *
 * @param at when
 * @param actor who
 * @param maintainers whether a maintainer said it
 * @param review whether it is a review; otherwise a comment
 */
public record Word(Instant at, Actor actor, boolean maintainers, boolean review) {}
