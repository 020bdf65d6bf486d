package io.github.containers.backlog.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds what was taken back. A run that undoes an undoing brings things to where they were, so what
 * it did is no longer taken back.
 */
final class Retractions {

  private final Map<Long, Long> undoes;

  /**
   * @param undoes which run each run that undoes puts back
   */
  Retractions(Map<Long, Long> undoes) {
    this.undoes = undoes;
  }

  /**
   * What took something back that has not been brought again, oldest first.
   *
   * @param undoings what was done by runs that undo, in order
   */
  List<Undone> among(List<JournalEntry> undoings) {
    Map<String, Undone> undone = new LinkedHashMap<>();
    for (JournalEntry entry : undoings) {
      takenBack(entry)
          .ifPresent(
              one -> {
                String key = key(entry);
                undone.remove(key);
                if (takesBack(entry.run())) {
                  undone.put(key, one);
                }
              });
    }
    return List.copyOf(undone.values());
  }

  /** Whether a run undoes, and not an undoing. */
  private boolean takesBack(long run) {
    boolean odd = false;
    for (Long at = undoes.get(run); at != null; at = undoes.get(at)) {
      odd = !odd;
    }
    return odd;
  }

  private static String key(JournalEntry entry) {
    JournalWrite write = entry.write();
    return switch (write.kind()) {
      case ADD_LABEL, REMOVE_LABEL -> write.number() + " label " + write.subject();
      case CLOSE, REOPEN -> write.number() + " state";
      case COMMENT, DELETE_COMMENT, CREATE_LABEL -> write.number() + " comment " + write.policy();
      case EDIT_BODY -> write.number() + " body";
    };
  }

  private static Optional<Undone> takenBack(JournalEntry entry) {
    return switch (entry.write().kind()) {
      case ADD_LABEL -> undone(entry, WriteKind.REMOVE_LABEL, entry.write().subject());
      case REMOVE_LABEL -> undone(entry, WriteKind.ADD_LABEL, entry.write().subject());
      case CLOSE -> undone(entry, WriteKind.REOPEN, "");
      case REOPEN -> undone(entry, WriteKind.CLOSE, "");
      case DELETE_COMMENT -> undone(entry, WriteKind.COMMENT, "");
      case COMMENT, CREATE_LABEL, EDIT_BODY -> Optional.empty();
    };
  }

  private static Optional<Undone> undone(JournalEntry entry, WriteKind kind, String label) {
    JournalWrite write = entry.write();
    return Optional.ofNullable(entry.at())
        .map(
            at ->
                new Undone(
                    write.repositoryId(),
                    write.number(),
                    write.policy(),
                    kind,
                    label,
                    at,
                    entry.run()));
  }
}
