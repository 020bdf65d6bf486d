package io.github.containers.backlog.apply;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Repository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An item as it was found, whose events are read when they are asked for. */
final class SeenItem {

  private final BacklogWriter writer;
  private final Repository home;
  private final Look.Present found;
  private @Nullable List<Event> events;

  SeenItem(BacklogWriter writer, Repository home, Look.Present found) {
    this.writer = writer;
    this.home = home;
    this.found = found;
  }

  Repository home() {
    return home;
  }

  Item item() {
    return found.item();
  }

  /** Its opening text. */
  String body() {
    return found.body();
  }

  /** When it was found so, in GitHub's time. */
  Instant at() {
    return found.at();
  }

  List<Event> events() {
    if (events == null) {
      events = writer.timeline(home, found.item());
    }
    return events;
  }

  Instant humanActivityAt(Activity activity) {
    return activity.last(History.of(found.item(), events()), found.at());
  }
}
