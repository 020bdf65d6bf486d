package io.github.containers.backlog.sync;

import io.github.containers.backlog.model.Label;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.Store;
import io.github.containers.backlog.store.Surroundings;
import io.github.containers.backlog.store.SyncState;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what is needed besides items, where it is asked for and has changed. */
final class SurroundingsReading {

  private static final String FILE = "file ";

  private final BacklogSource source;
  private final Store store;
  private final SyncListener listener;
  private final Repository repository;

  SurroundingsReading(
      BacklogSource source, Store store, SyncListener listener, Repository repository) {
    this.source = source;
    this.store = store;
    this.listener = listener;
    this.repository = repository;
  }

  /** Reads it; gives the state that says so. */
  SyncState read(Extent extent, SyncState begin) {
    SyncState state = extent.labels() ? labels(begin) : begin;
    for (String path : extent.maintainersFiles()) {
      state = file(path, state);
    }
    return state;
  }

  private SyncState labels(SyncState state) {
    Answer<List<Label>> answer =
        source.labels(repository, state.validators().get(Surroundings.LABELS));
    if (answer.content() == null) {
      return state;
    }
    SyncState read =
        Validators.replace(state, Surroundings.LABELS, Surroundings.LABELS, answer.validator());
    store.surroundings().saveLabels(repository.id(), answer.content(), read);
    return read;
  }

  private SyncState file(String path, SyncState state) {
    String key = FILE + path;
    try {
      Answer<String> answer = source.file(repository, path, state.validators().get(key));
      return answer.content() == null
          ? state
          : save(path, Optional.of(answer.content()), state, answer.validator());
    } catch (SourceException failure) {
      if (failure.reason() != SourceException.Reason.NOT_FOUND) {
        throw failure;
      }
      listener.notice(repository.ref() + " has no " + path + ", so nobody is a maintainer by it");
      return save(path, Optional.empty(), state, null);
    }
  }

  private SyncState save(
      String path, Optional<String> text, SyncState state, @Nullable String validator) {
    SyncState read = Validators.replace(state, FILE + path, FILE + path, validator);
    store.surroundings().saveFile(repository.id(), path, text, read);
    return read;
  }
}
