package io.github.containers.backlog.apply;

import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.RunEnding;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The writes of a run as they stand; every change goes to the journal first. */
final class RunInProgress {

  private final Journal journal;
  private final JournalRun run;
  private final ApplicationListener listener;
  private final List<JournalEntry> entries;
  private final Set<Integer> unseen = new HashSet<>();

  RunInProgress(Journal journal, JournalRun run, ApplicationListener listener) {
    this.journal = journal;
    this.run = run;
    this.listener = listener;
    this.entries = new ArrayList<>(journal.entries(run.id()));
  }

  /** Tells that it begins or goes on. */
  void begun() {
    listener.began(id(), unsettled().size());
  }

  /** Nothing more is to be done. */
  void end(Instant at, RunEnding ending) {
    journal.end(id(), at, ending);
  }

  /** Ends it although something was to be done. */
  void abandon(Instant at) {
    end(at, RunEnding.ABANDONED);
    listener.abandoned(run, entries.stream().filter(this::isUnsaid).toList());
  }

  /** Whether it is the comment on a label that is there: no later run would bring it. */
  boolean isUnsaid(JournalEntry entry) {
    return entry.write().kind() == WriteKind.COMMENT
        && entry.state() != WriteState.DONE
        && itsLabels(entry).anyMatch(label -> label.state() == WriteState.DONE);
  }

  /** Takes on more writes, into the journal first; whether there are any. */
  boolean extend(List<JournalWrite> writes) {
    if (writes.isEmpty()) {
      return false;
    }
    journal.extend(id(), writes);
    entries.clear();
    entries.addAll(journal.entries(id()));
    return true;
  }

  long id() {
    return run.id();
  }

  String account() {
    return run.account();
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

  /** Whether GitHub refused an earlier write to the same item, or it may have been made or not. */
  boolean failedAt(JournalWrite write) {
    return entries.stream()
        .filter(entry -> entry.state() == WriteState.FAILED || unseen.contains(entry.position()))
        .anyMatch(entry -> write.number() > 0 && write.isAboutItemOf(entry.write()));
  }

  /** Whether a label was to be created, and was not. */
  boolean lacksLabel(long repositoryId, String label) {
    return entries.stream()
        .filter(entry -> entry.write().kind() == WriteKind.CREATE_LABEL)
        .filter(entry -> entry.state().settled() && entry.state() != WriteState.DONE)
        .filter(entry -> !entry.note().equals(LabelMaker.THERE_ALREADY))
        .anyMatch(entry -> isOf(entry.write(), repositoryId, label));
  }

  /** Whether a label that is to be created is still to be put on something. */
  boolean needsLabel(JournalWrite creation) {
    return unsettled().stream()
        .filter(entry -> entry.write().kind() == WriteKind.ADD_LABEL)
        .anyMatch(entry -> isOf(entry.write(), creation.repositoryId(), creation.subject()));
  }

  private static boolean isOf(JournalWrite write, long repositoryId, String label) {
    return write.repositoryId() == repositoryId && write.subject().equalsIgnoreCase(label);
  }

  /** Whether the policy was to put its label on the item before, and that was not done. */
  boolean missedItsLabel(JournalEntry comment) {
    return itsLabels(comment)
        .anyMatch(label -> label.state().settled() && label.state() != WriteState.DONE);
  }

  private Stream<JournalEntry> itsLabels(JournalEntry comment) {
    return entries.stream()
        .limit(comment.position())
        .filter(entry -> entry.write().kind() == WriteKind.ADD_LABEL)
        .filter(entry -> Bundle.of(entry.write()).equals(Bundle.of(comment.write())));
  }

  /** How many writes to items were made. */
  int written() {
    return count(WriteState.DONE);
  }

  /** How many writes to items GitHub refused. */
  int refused() {
    return count(WriteState.FAILED);
  }

  private int count(WriteState state) {
    return (int)
        entries.stream()
            .filter(entry -> entry.state() == state && entry.write().number() > 0)
            .count();
  }

  /** Notes that it can't be known whether a write was made. */
  void noteUnseen(JournalEntry entry) {
    unseen.add(entry.position());
    note(entry);
  }

  void note(JournalEntry entry) {
    journal.note(entry);
    entries.set(entry.position(), entry);
    if (entry.state().settled()) {
      listener.settled(entry);
    }
  }
}
