package io.github.containers.backlog.sync;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the source said when it was asked for something that may not have changed.
 *
 * @param content what it is; null where nothing has changed since the validator was given out
 * @param validator what to ask with next time, so that "unchanged" can be said; null without one
 * @param at GitHub's time when it answered
 */
public record Answer<T>(@Nullable T content, @Nullable String validator, Instant at) {}
