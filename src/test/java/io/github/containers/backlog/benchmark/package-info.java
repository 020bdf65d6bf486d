/**
 * How fast is the program, and how much memory does it take? Measures the real one, as child
 * processes by its launcher, on stores that it makes up itself. Not part of the tests: {@code mvn
 * -Pbenchmark verify}.
 *
 * <p>To measure something else, write a {@link Subject} and name it in {@link Benchmark}; what must
 * hold of the figures is a {@link Claim}.
 */
@NullMarked
package io.github.containers.backlog.benchmark;

import org.jspecify.annotations.NullMarked;
