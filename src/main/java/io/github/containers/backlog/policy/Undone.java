package io.github.containers.backlog.policy;

import java.time.Instant;

/**
 * A step of a policy that was taken back. The policy then leaves the item as the undo left it, as
 * long as it would rest after a human's removal.
 *
 * @param repositoryId id of the item's repository
 * @param number the item's number
 * @param policy name of the policy whose step it was
 * @param at when it was taken back, in GitHub's time
 */
public record Undone(long repositoryId, int number, String policy, Instant at) {}
