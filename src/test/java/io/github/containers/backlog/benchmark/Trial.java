package io.github.containers.backlog.benchmark;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * One run of a process.
 *
 * @param wall from its start to its end
 * @param cpu that it used, in all threads; null where the system doesn't tell
 * @param peak bytes of memory that it had resident at most; null where the system doesn't tell
 */
public record Trial(Duration wall, @Nullable Duration cpu, @Nullable Long peak) {}
