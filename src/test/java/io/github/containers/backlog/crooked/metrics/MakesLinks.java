package io.github.containers.backlog.crooked.metrics;

import java.net.URI;

/** Makes a link, which is text. */
record MakesLinks(URI link) {}
