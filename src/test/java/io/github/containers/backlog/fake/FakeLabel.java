package io.github.containers.backlog.fake;

import org.jspecify.annotations.Nullable;

/**
 * A label of a repository.
 *
 * @param id GitHub's id for it
 * @param name its name, as it was first spelled
 * @param color six hexadecimal digits
 * @param description null without one
 */
public record FakeLabel(long id, String name, String color, @Nullable String description) {}
