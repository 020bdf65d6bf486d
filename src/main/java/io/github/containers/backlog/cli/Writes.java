package io.github.containers.backlog.cli;

import io.github.containers.backlog.report.Cell;
import io.github.containers.backlog.report.Table;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.WriteState;
import java.util.List;

/** Says what writes are and what became of them. */
final class Writes {

  private static final List<String> COLUMNS =
      List.of("run", "at", "repository", "number", "action", "policy", "state", "note", "reason");

  private Writes() {}

  /** What a write does: {@code add label stale-candidate}. */
  static String action(JournalWrite write) {
    return switch (write.kind()) {
      case ADD_LABEL -> "add label " + write.subject();
      case REMOVE_LABEL -> "remove label " + write.subject();
      case COMMENT -> "comment (" + write.subject() + ")";
      case CLOSE -> "close as not planned";
      case REOPEN -> "reopen";
      case DELETE_COMMENT -> "delete comment";
      case CREATE_LABEL -> "create label " + write.subject();
      case EDIT_BODY -> "edit text";
    };
  }

  /** Where it is made: {@code acme/widget#7}, or {@code acme/widget} where no item is concerned. */
  static String place(JournalWrite write) {
    return write.number() == 0
        ? write.repository().fullName()
        : write.repository() + "#" + write.number();
  }

  /** What became of it. */
  static String state(JournalEntry entry) {
    return switch (entry.state()) {
      case PLANNED -> "to be done";
      case INTENDED -> "interrupted";
      case DONE -> "done";
      case SKIPPED -> "skipped";
      case FAILED -> "refused";
    };
  }

  /** Why it was not made; else why it was. */
  static String explanation(JournalEntry entry) {
    return entry.state() == WriteState.DONE || entry.note().isEmpty()
        ? entry.write().policy() + ": " + entry.write().reason()
        : entry.note();
  }

  /** For a program. */
  static Table table(List<JournalEntry> entries) {
    return new Table("writes", COLUMNS, () -> entries.stream().map(Writes::row));
  }

  private static List<Cell> row(JournalEntry entry) {
    JournalWrite write = entry.write();
    return List.of(
        new Cell.Whole(entry.run()),
        entry.at() == null ? Cell.ABSENT : new Cell.Moment(entry.at()),
        new Cell.Text(write.repository().fullName()),
        write.number() == 0 ? Cell.ABSENT : new Cell.Whole(write.number()),
        new Cell.Text(action(write)),
        new Cell.Text(write.policy()),
        new Cell.Text(state(entry)),
        entry.note().isEmpty() ? Cell.ABSENT : new Cell.Text(entry.note()),
        new Cell.Text(write.reason()));
  }
}
