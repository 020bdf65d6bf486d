package io.github.containers.backlog.config;

import java.time.Duration;

/**
 * What a live run may do.
 *
 * @param repositories where it may write at all; nowhere by default
 * @param writes how many writes it may make, from 1
 * @param pace how long it waits between two writes, from zero
 */
public record LiveSettings(RepositorySelection repositories, int writes, Duration pace) {}
