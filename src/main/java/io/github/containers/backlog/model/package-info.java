/**
 * What are the nouns? What GitHub says of repositories, items and events, as records without
 * behaviour.
 */
@NullMarked
package io.github.containers.backlog.model;

import org.jspecify.annotations.NullMarked;
