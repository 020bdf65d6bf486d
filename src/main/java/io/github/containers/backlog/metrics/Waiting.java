package io.github.containers.backlog.metrics;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How long items wait for something: the median of the {@link KaplanMeier} estimate. An item that
 * has waited in vain so far is censored, neither left out nor counted as if its wait were over; one
 * that was closed meanwhile has waited until then.
 *
 * @param items how many there are
 * @param over for how many of them it happened
 * @param median time until it has happened for half of them; null while it hasn't
 * @param lower lower end of its 95 % interval; null where there is none
 * @param upper upper end of its 95 % interval; null where there is none
 */
public record Waiting(
    int items,
    int over,
    @Nullable Duration median,
    @Nullable Duration lower,
    @Nullable Duration upper) {}
