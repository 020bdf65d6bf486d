package io.github.containers.backlog.fuzz;

import java.time.Duration;

/**
 * How much is fed, and how.
 *
 * @param seed that all inputs follow from
 * @param inputs how many
 * @param every so many, one goes through a whole command too
 * @param threads how many feed
 * @param limit an input that takes longer by the clock on the wall hangs
 */
record Diet(long seed, long inputs, int every, int threads, Duration limit) {}
