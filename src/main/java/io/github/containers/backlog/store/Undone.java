package io.github.containers.backlog.store;

import java.time.Instant;

/**
 * A write of a policy that was taken back: the policy rests there as after a human's removal.
 *
 * @param repositoryId id of the item's repository
 * @param number the item's number
 * @param policy the policy that had asked for it
 * @param kind what was taken back: {@code ADD_LABEL} where the label is off again
 * @param label the label; empty where it was no label that was put on or taken off
 * @param at when it was taken back, in GitHub's time
 * @param run the run that took it back
 */
public record Undone(
    long repositoryId,
    int number,
    String policy,
    WriteKind kind,
    String label,
    Instant at,
    long run) {}
