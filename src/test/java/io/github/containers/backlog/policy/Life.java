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
import org.jspecify.annotations.Nullable;

/** An issue and everything that was done to it, told step by step. */
public final class Life {

  public final int number;
  public final String author;
  public final Instant createdAt;
  public final List<Event> events = new ArrayList<>();

  public Life(int number, String author, Instant createdAt) {
    this.number = number;
    this.author = author;
    this.createdAt = createdAt;
  }

  public static boolean isMaintainer(String login) {
    return login.startsWith("m");
  }

  public static Association association(String login) {
    return isMaintainer(login) ? Association.MEMBER : Association.NONE;
  }

  public Life commented(Instant at, String login) {
    events.add(new Event.Commented(at, Actor.of(login), association(login)));
    return this;
  }

  public Life labeled(Instant at, String login, String label) {
    events.add(new Event.Labeled(at, Actor.of(login), label));
    return this;
  }

  public Life unlabeled(Instant at, String login, String label) {
    events.add(new Event.Unlabeled(at, Actor.of(login), label));
    return this;
  }

  public Life closed(Instant at, String login) {
    events.add(new Event.Closed(at, Actor.of(login), null));
    return this;
  }

  public Life reopened(Instant at, String login) {
    events.add(new Event.Reopened(at, Actor.of(login)));
    return this;
  }

  public Life assigned(Instant at, String login, String assignee) {
    events.add(new Event.Assigned(at, Actor.of(login), assignee));
    return this;
  }

  /** A pull request mentions it from then on, and is closed later; null where it stays open. */
  public Life linked(Instant at, String login, @Nullable Instant closedAt) {
    Event.Source source = new Event.Source("acme/year", 1_000 + number, true, at, closedAt);
    events.add(new Event.CrossReferenced(at, Actor.of(login), source));
    return this;
  }

  public SortedSet<String> labels() {
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

  public boolean open() {
    boolean open = true;
    for (Event event : events) {
      open = event instanceof Event.Reopened || (open && !(event instanceof Event.Closed));
    }
    return open;
  }

  public boolean closedBy(String login) {
    return !events.isEmpty()
        && events.get(events.size() - 1) instanceof Event.Closed closed
        && closed.actor().is(login);
  }

  public Instant lastEventAt() {
    return events.isEmpty() ? createdAt : events.get(events.size() - 1).at();
  }

  /** What the program knows of it. */
  public History history() {
    return History.of(item(), Collections.unmodifiableList(events));
  }

  private Item item() {
    Items item =
        Items.issue(number)
            .created(createdAt)
            .updated(lastEventAt())
            .by(author, association(author))
            .commented((int) events.stream().filter(Event.Commented.class::isInstance).count())
            .labeled(labels().toArray(String[]::new));
    return open() ? item.make() : item.closed(lastEventAt()).make();
  }
}
