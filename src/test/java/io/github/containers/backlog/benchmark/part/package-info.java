/**
 * How long the pure parts of the program take, each by itself: JMH's benchmarks, which {@link
 * io.github.containers.backlog.benchmark.Benchmark} runs. Where an operation is all items, so it is
 * for the baseline that they are compared to.
 */
@NullMarked
package io.github.containers.backlog.benchmark.part;

import org.jspecify.annotations.NullMarked;
