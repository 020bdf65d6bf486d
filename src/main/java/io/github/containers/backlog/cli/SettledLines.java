package io.github.containers.backlog.cli;

import io.github.containers.backlog.apply.ApplicationListener;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.WriteState;
import java.util.Locale;

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
  public void abandoned(JournalRun run) {
    session
        .environment()
        .say("run " + run.id() + " was interrupted more than a day ago; what it left is dropped");
  }

  /** {@code acme/widget#7: add label stale: done}. */
  static String of(JournalEntry entry) {
    String where =
        entry.write().number() == 0
            ? entry.write().repository().fullName()
            : entry.write().repository() + "#" + entry.write().number();
    String what =
        entry.write().kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
            + (entry.write().subject().isEmpty() ? "" : " " + entry.write().subject());
    String became = entry.state().name().toLowerCase(Locale.ROOT);
    String why =
        entry.state() == WriteState.DONE || entry.note().isEmpty() ? "" : ": " + entry.note();
    return where + ": " + what + ": " + became + why;
  }
}
