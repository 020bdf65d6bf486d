package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.ApplicationListener;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.WriteState;
import java.util.List;

/** Says of each write what became of it, as it happens. */
final class SettledLines implements ApplicationListener {

  private final Session session;

  SettledLines(Session session) {
    this.session = session;
  }

  @Override
  public void settled(JournalEntry entry) {
    if (!session.options().quiet()) {
      session.environment().say(of(entry));
    }
  }

  @Override
  public void abandoned(JournalRun run, List<JournalEntry> unsaid) {
    String said =
        "run " + run.id() + " was interrupted and is given up; what it left is planned anew";
    List<String> places = unsaid.stream().map(entry -> Writes.place(entry.write())).toList();
    session
        .environment()
        .say(
            places.isEmpty()
                ? said
                : said
                    + ", except the comments on labels that it has put on: "
                    + String.join(", ", places));
  }

  /** {@code acme/widget#7: add label stale: done}. */
  static String of(JournalEntry entry) {
    boolean said = entry.state() == WriteState.DONE || entry.note().isEmpty();
    return Writes.place(entry.write())
        + ": "
        + Writes.action(entry.write())
        + ": "
        + Writes.state(entry)
        + (said ? "" : ", " + entry.note());
  }
}
