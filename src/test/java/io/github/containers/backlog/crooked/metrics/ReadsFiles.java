package io.github.containers.backlog.crooked.metrics;

import java.nio.file.Path;

/** Reads a file. */
record ReadsFiles(Path file) {}
