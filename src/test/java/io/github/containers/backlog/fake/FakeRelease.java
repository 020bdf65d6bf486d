package io.github.containers.backlog.fake;

import java.time.Instant;

/** A published release. */
record FakeRelease(long id, String tag, Instant publishedAt, boolean prerelease) {}
