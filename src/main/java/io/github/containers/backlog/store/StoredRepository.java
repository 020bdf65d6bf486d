package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Repository;

/**
 * A repository as last read, and how far its reading has come.
 *
 * @param repository what GitHub said of it
 * @param state how far the reading has come
 */
public record StoredRepository(Repository repository, SyncState state) {}
