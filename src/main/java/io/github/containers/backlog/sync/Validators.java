package io.github.containers.backlog.sync;

import io.github.containers.backlog.store.SyncState;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keeps, with a repository's state, what to ask GitHub with so that it can say "unchanged". */
final class Validators {

  private Validators() {}

  /**
   * The state with this validator in the place of those of the same subject.
   *
   * @param subject what all keys of the same thing begin with
   * @param key what exactly was asked
   * @param validator what GitHub gave out for it; null for none
   */
  static SyncState replace(
      SyncState state, String subject, String key, @Nullable String validator) {
    Map<String, String> validators = new HashMap<>(state.validators());
    validators.keySet().removeIf(known -> known.startsWith(subject));
    if (validator != null) {
      validators.put(key, validator);
    }
    return state.withValidators(validators);
  }
}
