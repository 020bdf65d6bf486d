package io.github.containers.backlog.model;

import java.time.Instant;

/**
 * A published release of a repository; drafts are none.
 *
 * @param tag the tag's name
 * @param publishedAt when it was published
 * @param prerelease whether its makers call it one
 */
public record Release(String tag, Instant publishedAt, boolean prerelease) {}
