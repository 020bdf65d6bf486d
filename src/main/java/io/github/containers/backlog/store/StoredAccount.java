package io.github.containers.backlog.store;

import org.jspecify.annotations.Nullable;

/**
 * The account that the token acts as.
 *
 * @param login its login
 * @param validator ETag of GitHub's answer; null where GitHub did not say who it is
 */
public record StoredAccount(String login, @Nullable String validator) {}
