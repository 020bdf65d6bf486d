package io.github.containers.backlog.config;

/**
 * Something that was read, with what it was read from.
 *
 * @param value what it is
 * @param from where it is written
 */
record Located<T>(T value, Value from) {}
