package io.github.containers.backlog.apply;

import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.store.JournalWrite;

/** What one policy does to one item: without its label, the rest of it makes no sense. */
record Bundle(long repositoryId, int number, String policy) {

  static Bundle of(Action action) {
    return new Bundle(action.repositoryId(), action.number(), action.policy());
  }

  static Bundle of(JournalWrite write) {
    return new Bundle(write.repositoryId(), write.number(), write.policy());
  }
}
