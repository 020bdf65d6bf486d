package io.github.containers.backlog.crooked.model;

/** A noun that keeps to its room. */
public record Noun(String name) {}
