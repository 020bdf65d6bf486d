/**
 * What do we know, safely on disk? What GitHub said of repositories, items and their timelines, in
 * one SQLite file; what is derived from it is computed when it is read, and never kept.
 */
@NullMarked
package io.github.containers.backlog.store;

import org.jspecify.annotations.NullMarked;
