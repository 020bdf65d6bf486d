package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Seen;
import io.github.containers.backlog.store.Journal;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.JournalWrite;
import io.github.containers.backlog.store.JournalWrite.Sight;
import io.github.containers.backlog.store.WriteKind;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** What has become of a run's items since; each is read once. */
final class Aftermath {

  /** An item as it is now; or why it is not to be seen. */
  private sealed interface Found {
    record Here(Item item, String body, List<Event> events, Instant humanActivityAt)
        implements Found {}

    record Away(String why, boolean unseen) implements Found {}
  }

  private record Key(long repositoryId, int number) {
    static Key of(JournalWrite write) {
      return new Key(write.repositoryId(), write.number());
    }
  }

  private final BacklogWriter writer;
  private final Activity activity;
  private final JournalRun run;
  private final List<JournalEntry> later;
  private final Instant now;
  private final Homes homes;
  private final Map<Key, Found> items = new HashMap<>();

  Aftermath(BacklogWriter writer, Activity activity, JournalRun run, Journal journal, Instant now) {
    this.writer = writer;
    this.activity = activity;
    this.run = run;
    this.later = journal.doneAfter(run.id());
    this.now = now;
    this.homes = Homes.anywhere(writer);
  }

  /** Why a write of the run is to be left as it is; empty where it can be put back. */
  Optional<String> findObjection(JournalEntry entry) {
    Optional<String> changed =
        later.stream()
            .filter(other -> concernsTheSame(entry.write(), other))
            .map(other -> "run " + other.run() + " has changed it since")
            .findFirst();
    return changed.or(
        () ->
            found(entry.write()) instanceof Found.Here here
                ? findObjection(entry, here)
                : Optional.of(((Found.Away) found(entry.write())).why()));
  }

  /** Whether a write's item was to be looked at, and could not be. */
  boolean isUnseen(JournalWrite write) {
    return items.get(Key.of(write)) instanceof Found.Away away && away.unseen();
  }

  private static boolean concernsTheSame(JournalWrite write, JournalEntry other) {
    JournalWrite theirs = other.write();
    if (!write.isAboutItemOf(theirs)) {
      return false;
    }
    return switch (write.kind()) {
      case ADD_LABEL, REMOVE_LABEL ->
          isLabel(theirs) && write.subject().equalsIgnoreCase(theirs.subject());
      case CLOSE, REOPEN -> isState(theirs);
      case EDIT_BODY -> theirs.kind() == WriteKind.EDIT_BODY;
      case COMMENT, DELETE_COMMENT, CREATE_LABEL -> false;
    };
  }

  private static boolean isLabel(JournalWrite write) {
    return switch (write.kind()) {
      case ADD_LABEL, REMOVE_LABEL -> true;
      case COMMENT, CLOSE, REOPEN, DELETE_COMMENT, CREATE_LABEL, EDIT_BODY -> false;
    };
  }

  private static boolean isState(JournalWrite write) {
    return switch (write.kind()) {
      case CLOSE, REOPEN -> true;
      case ADD_LABEL, REMOVE_LABEL, COMMENT, DELETE_COMMENT, CREATE_LABEL, EDIT_BODY -> false;
    };
  }

  private Optional<String> findObjection(JournalEntry entry, Found.Here here) {
    if (entry.write().kind() == WriteKind.DELETE_COMMENT) {
      return Optional.of("a deleted comment is not posted again");
    }
    if (entry.write().kind() == WriteKind.EDIT_BODY) {
      // What people say below it does not concern a text that nobody has changed.
      return here.body().equals(entry.write().text())
          ? Optional.empty()
          : Optional.of("its text was changed since");
    }
    Sight seen = entry.write().seen();
    if (seen != null && !here.humanActivityAt().equals(seen.humanActivityAt())) {
      return Optional.of("somebody was active since, at " + here.humanActivityAt());
    }
    Optional<Event> turn = findLastTurn(here.events());
    if (turn.isPresent() && isForeignSince(turn.get(), entry)) {
      return Optional.of(
          "it was " + (here.item().open() ? "opened" : "closed") + " by others since");
    }
    return stillStands(entry, here)
        ? Optional.empty()
        : Optional.of("it is no longer as the run left it");
  }

  private static Optional<Event> findLastTurn(List<Event> events) {
    return events.stream()
        .filter(event -> event instanceof Event.Closed || event instanceof Event.Reopened)
        .reduce((one, next) -> next);
  }

  private boolean isForeignSince(Event turn, JournalEntry entry) {
    Instant at = entry.at();
    return at != null && turn.at().isAfter(at) && !turn.actor().is(run.account());
  }

  private boolean stillStands(JournalEntry entry, Found.Here here) {
    JournalWrite write = entry.write();
    Item item = here.item();
    return switch (write.kind()) {
      case ADD_LABEL -> item.hasLabel(write.subject());
      case REMOVE_LABEL -> !item.hasLabel(write.subject());
      case CLOSE -> !item.open();
      case REOPEN -> item.open();
      case COMMENT -> isThere(entry);
      case DELETE_COMMENT, CREATE_LABEL, EDIT_BODY -> false;
    };
  }

  private boolean isThere(JournalEntry entry) {
    JournalWrite write = entry.write();
    String marker = Marker.of(write.policy(), write.repositoryId(), write.number(), write.detail());
    OptionalLong known =
        writer.findComment(homes.find(write).orElseThrow(), write.number(), marker, run.account());
    Long id = entry.commentId();
    return id != null && known.isPresent() && known.getAsLong() == id;
  }

  /** The present name of a write's repository. */
  RepositoryRef presentName(JournalWrite write) {
    return homes.find(write).map(Repository::ref).orElse(write.repository());
  }

  /** How a write's item was seen now. */
  Seen seen(JournalWrite write) {
    if (found(write) instanceof Found.Here here) {
      Item item = here.item();
      return new Seen(
          item.open(), item.locked(), item.labels(), item.updatedAt(), here.humanActivityAt());
    }
    throw new IllegalArgumentException("#" + write.number() + " is not there");
  }

  private Found found(JournalWrite write) {
    Key key = Key.of(write);
    Found known = items.get(key);
    if (known == null) {
      known = look(write);
      items.put(key, known);
    }
    return known;
  }

  private Found look(JournalWrite write) {
    Optional<Repository> home = homes.find(write);
    if (home.isEmpty()) {
      long id = write.repositoryId();
      return new Found.Away(homes.why(id), homes.isUnseen(id));
    }
    try {
      return writer.look(home.get(), write.number()) instanceof Look.Present present
          ? here(home.get(), present)
          : new Found.Away("it was deleted or transferred since", false);
    } catch (WriteException failure) {
      failure.rethrowIfStop();
      return new Found.Away(failure.said(), true);
    }
  }

  private Found here(Repository home, Look.Present present) {
    Item item = present.item();
    List<Event> events = writer.timeline(home, item);
    Instant activeAt = activity.last(History.of(item, events), now);
    return new Found.Here(item, present.body(), events, activeAt);
  }
}
