package io.github.containers.backlog.store;

import java.time.Instant;

/**
 * An item that was dealt to somebody.
 *
 * @param repositoryId GitHub's id of its repository
 * @param number its number there
 * @param person as the user called them
 * @param theme why it was dealt, as the user would type it
 * @param at the instant that the deal is of
 */
public record DealtItem(long repositoryId, int number, String person, String theme, Instant at) {}
