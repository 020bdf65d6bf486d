package io.github.containers.backlog.policy;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.Items;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** An issue and everything that was done to it, told step by step. */
final class Life {

  final int number;
  final String author;
  final Instant createdAt;
  final List<Event> events = new ArrayList<>();

  Life(int number, String author, Instant createdAt) {
    this.number = number;
    this.author = author;
    this.createdAt = createdAt;
  }

  static boolean isMaintainer(String login) {
    return login.startsWith("m");
  }

  static Association association(String login) {
    return isMaintainer(login) ? Association.MEMBER : Association.NONE;
  }

  Life commented(Instant at, String login) {
    events.add(new Event.Commented(at, Actor.of(login), association(login)));
    return this;
  }

  Life labeled(Instant at, String login, String label) {
    events.add(new Event.Labeled(at, Actor.of(login), label));
    return this;
  }

  Life unlabeled(Instant at, String login, String label) {
    events.add(new Event.Unlabeled(at, Actor.of(login), label));
    return this;
  }

  Life closed(Instant at, String login) {
    events.add(new Event.Closed(at, Actor.of(login), null));
    return this;
  }

  Life reopened(Instant at, String login) {
    events.add(new Event.Reopened(at, Actor.of(login)));
    return this;
  }

  SortedSet<String> labels() {
    SortedSet<String> labels = new TreeSet<>();
    for (Event event : events) {
      if (event instanceof Event.Labeled on) {
        labels.add(on.label());
      } else if (event instanceof Event.Unlabeled off) {
        labels.remove(off.label());
      }
    }
    return labels;
  }

  boolean open() {
    boolean open = true;
    for (Event event : events) {
      open = event instanceof Event.Reopened || (open && !(event instanceof Event.Closed));
    }
    return open;
  }

  Instant lastEventAt() {
    return events.isEmpty() ? createdAt : events.get(events.size() - 1).at();
  }

  /** What the program knows of it. */
  History history() {
    return History.of(item(), Collections.unmodifiableList(events));
  }

  private Item item() {
    Items item =
        Items.issue(number)
            .created(createdAt)
            .updated(lastEventAt())
            .by(author, association(author))
            .labeled(labels().toArray(String[]::new));
    return open() ? item.make() : item.closed(lastEventAt()).make();
  }
}
