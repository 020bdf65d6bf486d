package io.github.containers.backlog.store;

import java.time.Instant;

/**
 * When a policy first wrote to a repository's items.
 *
 * @param policy its name
 * @param repositoryId id of the repository
 * @param at when, in GitHub's time
 */
public record FirstWrite(String policy, long repositoryId, Instant at) {}
