package io.github.containers.backlog.github;

/**
 * What is asked of a token.
 *
 * @param isOfPrivate whether anything that is asked is about private repositories
 * @param writes whether something is to be written
 */
public record Need(boolean isOfPrivate, boolean writes) {}
