package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.util.OptionalLong;

/** Tells from an item whether a write to it was made already, by us or by others. */
final class Settling {

  private final BacklogWriter writer;
  private final RunInProgress run;

  Settling(BacklogWriter writer, RunInProgress run) {
    this.writer = writer;
    this.run = run;
  }

  /** Notes that there is nothing left to do, where that is so; whether it is. */
  boolean settle(JournalEntry entry, SeenItem seen) {
    WriteKind kind = entry.write().kind();
    boolean intended = entry.state() == WriteState.INTENDED;
    if (kind == WriteKind.COMMENT) {
      return settleComment(entry, seen, intended);
    }
    if (kind == WriteKind.DELETE_COMMENT) {
      return intended && settleDeletion(entry, seen);
    }
    if (kind == WriteKind.EDIT_BODY) {
      return settleBody(entry, seen, intended);
    }
    if (intended && new Trace(run.account(), entry).foundIn(seen.item(), seen.events())) {
      run.note(entry.done(seen.at(), seen.item().labels(), null));
      return true;
    }
    return false;
  }

  private boolean settleComment(JournalEntry entry, SeenItem seen, boolean intended) {
    JournalWrite write = entry.write();
    String marker = Marker.of(write.policy(), write.repositoryId(), write.number(), write.detail());
    OptionalLong known = writer.findComment(seen.home(), write.number(), marker, run.account());
    if (known.isEmpty()) {
      return false;
    }
    run.note(
        intended
            ? entry.done(seen.at(), seen.item().labels(), known.getAsLong())
            : entry.skipped(seen.at(), "it was said already"));
    return true;
  }

  private boolean settleDeletion(JournalEntry entry, SeenItem seen) {
    if (writer.hasComment(seen.home(), Long.parseLong(entry.write().subject()))) {
      return false;
    }
    run.note(entry.done(seen.at(), seen.item().labels(), null));
    return true;
  }

  private boolean settleBody(JournalEntry entry, SeenItem seen, boolean intended) {
    if (!seen.body().equals(entry.write().text())) {
      return false;
    }
    run.note(
        intended
            ? entry.done(seen.at(), seen.item().labels(), null)
            : entry.skipped(seen.at(), "its text says so already"));
    return true;
  }
}
