package io.github.containers.backlog.crooked.store;

import com.fasterxml.jackson.databind.JsonNode;

/** Uses a library that is not in its row. */
record Parses(JsonNode tree) {}
