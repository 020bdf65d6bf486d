package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.JournalWrite.Sight;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Carries out the writes of a run to items, one after the other. */
final class Carrier {

  private final BacklogWriter writer;
  private final Terms terms;
  private final RunInProgress run;
  private final Pace pace;
  private final Attempts attempts;

  Carrier(BacklogWriter writer, Terms terms, RunInProgress run, Pace pace, Attempts attempts) {
    this.writer = writer;
    this.terms = terms;
    this.run = run;
    this.pace = pace;
    this.attempts = attempts;
  }

  /** Notes what became of a write, without making it. */
  void close(JournalEntry entry, Repository home, String why) {
    Look look = writer.look(home, entry.write().number());
    boolean known =
        look instanceof Look.Present found && settle(entry, home, new Timeline(home, found));
    if (!known) {
      run.note(entry.skipped(pace.now(), why));
    }
  }

  /** Looks, and makes the write or notes why it is not made. */
  void carry(JournalEntry entry, Repository home, boolean mayWrite) {
    JournalWrite write = entry.write();
    Look look = writer.look(home, write.number());
    if (look instanceof Look.Present present) {
      carry(entry, home, present, mayWrite);
    } else if (look instanceof Look.Gone gone) {
      String there = gone.departure().movedTo();
      Instant at = gone.departure().noticedAt();
      run.note(
          entry.skipped(at, there == null ? "it was deleted" : "it was transferred to " + there));
    }
  }

  private void carry(JournalEntry entry, Repository home, Look.Present found, boolean mayWrite) {
    Timeline timeline = new Timeline(home, found);
    pace.tell(found.at());
    if (settle(entry, home, timeline)) {
      return;
    }
    Optional<String> difference = findDifference(entry.write(), timeline);
    if (difference.isPresent()) {
      run.note(entry.skipped(found.at(), difference.get()));
    } else if (!mayWrite) {
      run.note(entry.failed(found.at(), Attempts.FAILED_AGAIN));
    } else {
      write(entry.intended(found.at(), found.item().labels()), home);
    }
  }

  private Optional<String> findDifference(JournalWrite write, Timeline timeline) {
    if (write.kind() == WriteKind.EDIT_BODY) {
      boolean same = timeline.body().equals(write.detail());
      return same ? Optional.empty() : Optional.of("its text was changed meanwhile");
    }
    Sight seen = write.seen();
    return seen == null
        ? Optional.empty()
        : new Expectation(seen, run.doneTo(write))
            .findDifference(timeline.item(), timeline::humanActivityAt);
  }

  /** Whether there is nothing left to do: it was done already. */
  private boolean settle(JournalEntry entry, Repository home, Timeline timeline) {
    JournalWrite write = entry.write();
    boolean intended = entry.state() == WriteState.INTENDED;
    Item item = timeline.item();
    if (write.kind() == WriteKind.COMMENT) {
      return settleComment(entry, home, timeline, intended);
    }
    if (write.kind() == WriteKind.EDIT_BODY) {
      return settleBody(entry, timeline, intended);
    }
    if (intended && new Trace(run.account(), entry).foundIn(item, timeline.events())) {
      run.note(entry.done(timeline.at(), item.labels(), null));
      return true;
    }
    return false;
  }

  private boolean settleComment(
      JournalEntry entry, Repository home, Timeline timeline, boolean intended) {
    JournalWrite write = entry.write();
    String marker = Marker.of(write.policy(), write.repositoryId(), write.number(), write.detail());
    OptionalLong known = writer.findComment(home, write.number(), marker, run.account());
    if (known.isEmpty()) {
      return false;
    }
    run.note(
        intended
            ? entry.done(timeline.at(), timeline.item().labels(), known.getAsLong())
            : entry.skipped(timeline.at(), "it was said already"));
    return true;
  }

  private boolean settleBody(JournalEntry entry, Timeline timeline, boolean intended) {
    if (!timeline.body().equals(entry.write().text())) {
      return false;
    }
    run.note(
        intended
            ? entry.done(timeline.at(), timeline.item().labels(), null)
            : entry.skipped(timeline.at(), "its text says so already"));
    return true;
  }

  private void write(JournalEntry intended, Repository home) {
    try {
      attempts.write(intended, () -> written(intended.write(), home));
    } catch (WriteException refusal) {
      attempts.refused(intended, refusal);
    }
  }

  private Written written(JournalWrite write, Repository home) {
    int number = write.number();
    return switch (write.kind()) {
      case ADD_LABEL -> writer.addLabel(home, number, write.subject());
      case REMOVE_LABEL -> writer.removeLabel(home, number, write.subject());
      case CLOSE -> writer.close(home, number);
      case REOPEN -> writer.reopen(home, number);
      case COMMENT -> writer.comment(home, number, write.text());
      case DELETE_COMMENT -> writer.deleteComment(home, Long.parseLong(write.subject()));
      case EDIT_BODY -> writer.editBody(home, number, write.text());
      case CREATE_LABEL -> writer.createLabel(home, Entries.label(write));
    };
  }

  /** An item as it was found, whose events are read when they are asked for. */
  private final class Timeline {

    private final Repository home;
    private final Look.Present found;
    private @Nullable List<Event> events;

    Timeline(Repository home, Look.Present found) {
      this.home = home;
      this.found = found;
    }

    Item item() {
      return found.item();
    }

    String body() {
      return found.body();
    }

    Instant at() {
      return found.at();
    }

    List<Event> events() {
      if (events == null) {
        events = writer.timeline(home, found.item());
      }
      return events;
    }

    Instant humanActivityAt() {
      return terms.activity().last(History.of(found.item(), events()), found.at());
    }
  }
}
