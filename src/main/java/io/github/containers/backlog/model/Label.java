package io.github.containers.backlog.model;

import org.jspecify.annotations.Nullable;

/**
 * A label of a repository.
 *
 * @param name its name; GitHub compares names without case
 * @param color six hexadecimal digits, without a {@code #}
 * @param description what it means; null without one
 */
public record Label(String name, String color, @Nullable String description) {}
