package io.github.containers.backlog.config;

/**
 * A key and its value in a mapping of the file.
 *
 * @param name the key's text
 * @param key where the key is written
 * @param value the value
 */
record Field(String name, Value key, Value value) {}
