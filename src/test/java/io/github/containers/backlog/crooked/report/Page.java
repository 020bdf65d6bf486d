package io.github.containers.backlog.crooked.report;

import io.github.containers.backlog.crooked.model.Noun;

/** What a reader sees. */
public record Page(Noun noun) {}
