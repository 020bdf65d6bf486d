package io.github.containers.backlog.metrics;

import org.jspecify.annotations.Nullable;

/**
 * The figures of one slice of the backlog.
 *
 * @param slice which one
 * @param ages of its open items
 * @param lifetimes of all its items
 * @param curve its open items over time
 * @param flow what was opened and closed in each month
 * @param lastYear what was closed and opened in the twelve months up to the instant
 * @param growth of its open items; null where the curve is too short to tell
 * @param outlook where the number of its open items goes
 * @param survival how long its items stay open, and what becomes of them then
 * @param care how soon its items are looked at and answered
 */
public record SliceFigures(
    Slice slice,
    Ages ages,
    Lifetimes lifetimes,
    OpenCurve curve,
    Flow flow,
    ClosureRatio lastYear,
    @Nullable Growth growth,
    Outlook outlook,
    Survival survival,
    Care care) {}
