package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The writes of a run as they stand; every change goes to the journal first. */
final class RunInProgress {

  private final Journal journal;
  private final JournalRun run;
  private final ApplicationListener listener;
  private final List<JournalEntry> entries;

  RunInProgress(Journal journal, JournalRun run, ApplicationListener listener) {
    this.journal = journal;
    this.run = run;
    this.listener = listener;
    this.entries = new ArrayList<>(journal.entries(run.id()));
  }

  long id() {
    return run.id();
  }

  String account() {
    return run.account();
  }

  Instant begunAt() {
    return run.begunAt();
  }

  List<JournalEntry> entries() {
    return List.copyOf(entries);
  }

  List<JournalEntry> unsettled() {
    return entries.stream().filter(entry -> !entry.state().settled()).toList();
  }

  /** As it stands now. */
  JournalEntry entry(int position) {
    return entries.get(position);
  }

  /** What this run did to the item of a write. */
  List<JournalWrite> doneTo(JournalWrite write) {
    return entries.stream()
        .filter(entry -> entry.state() == WriteState.DONE)
        .map(JournalEntry::write)
        .filter(write::isAboutItemOf)
        .toList();
  }

  /** Whether GitHub refused an earlier write to the same item. */
  boolean failedAt(JournalWrite write) {
    return entries.stream()
        .filter(entry -> entry.state() == WriteState.FAILED)
        .anyMatch(entry -> write.number() > 0 && write.isAboutItemOf(entry.write()));
  }

  /** Whether a label was to be created before this write, and could not be. */
  boolean lacksItsLabel(JournalWrite write) {
    return entries.stream()
        .filter(entry -> entry.state() == WriteState.FAILED)
        .map(JournalEntry::write)
        .anyMatch(
            failed ->
                failed.number() == 0
                    && failed.repositoryId() == write.repositoryId()
                    && failed.subject().equalsIgnoreCase(write.subject()));
  }

  void note(JournalEntry entry) {
    journal.note(entry);
    entries.set(entry.position(), entry);
    if (entry.state().settled()) {
      listener.settled(entry);
    }
  }
}
