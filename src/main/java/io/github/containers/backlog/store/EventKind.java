package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How one kind of event is written: its code, and what it has besides an instant and an actor.
 *
 * @param code names the kind in a timeline; GitHub's word for it. Never change one: stores hold it
 * @param type the events of this kind
 * @param details the further fields of an event
 * @param reader makes the event of its instant, its actor and these fields
 */
record EventKind<E extends Event>(
    String code, Class<E> type, Function<E, List<String>> details, Reader<E> reader) {

  /** Makes an event. */
  @FunctionalInterface
  interface Reader<E> {
    E read(Instant at, Actor actor, EventFields fields);
  }

  /** Makes an event with a further text. */
  @FunctionalInterface
  interface WithText<E> {
    E make(Instant at, Actor actor, String text);
  }

  /** All but {@link Event.Other}, whose code is whatever else there is. */
  static final List<EventKind<?>> ALL =
      List.of(
          new EventKind<>(
              "commented",
              Event.Commented.class,
              event -> List.of(event.association().name()),
              (at, actor, fields) -> new Event.Commented(at, actor, association(fields))),
          new EventKind<>(
              "reviewed",
              Event.Reviewed.class,
              event -> List.of(event.association().name()),
              (at, actor, fields) -> new Event.Reviewed(at, actor, association(fields))),
          plain("committed", Event.Pushed.class, Event.Pushed::new),
          text("labeled", Event.Labeled.class, Event.Labeled::label, Event.Labeled::new),
          text("unlabeled", Event.Unlabeled.class, Event.Unlabeled::label, Event.Unlabeled::new),
          new EventKind<>(
              "closed",
              Event.Closed.class,
              event -> List.of(name(event.reason())),
              (at, actor, fields) -> new Event.Closed(at, actor, reason(fields))),
          plain("reopened", Event.Reopened.class, Event.Reopened::new),
          plain("merged", Event.Merged.class, Event.Merged::new),
          text("assigned", Event.Assigned.class, Event.Assigned::assignee, Event.Assigned::new),
          text(
              "unassigned",
              Event.Unassigned.class,
              Event.Unassigned::assignee,
              Event.Unassigned::new),
          text(
              "milestoned",
              Event.Milestoned.class,
              Event.Milestoned::milestone,
              Event.Milestoned::new),
          text(
              "demilestoned",
              Event.Demilestoned.class,
              Event.Demilestoned::milestone,
              Event.Demilestoned::new),
          new EventKind<>(
              "renamed",
              Event.Renamed.class,
              event -> List.of(event.from(), event.to()),
              (at, actor, fields) -> new Event.Renamed(at, actor, fields.field(), fields.field())),
          plain("locked", Event.Locked.class, Event.Locked::new),
          plain("unlocked", Event.Unlocked.class, Event.Unlocked::new),
          plain("transferred", Event.Transferred.class, Event.Transferred::new),
          plain(
              "converted_to_discussion",
              Event.ConvertedToDiscussion.class,
              Event.ConvertedToDiscussion::new),
          plain("ready_for_review", Event.ReadyForReview.class, Event.ReadyForReview::new),
          plain("convert_to_draft", Event.ConvertedToDraft.class, Event.ConvertedToDraft::new),
          new EventKind<>(
              "cross-referenced",
              Event.CrossReferenced.class,
              event -> source(event.source()),
              (at, actor, fields) -> new Event.CrossReferenced(at, actor, source(fields))),
          text("other", Event.Other.class, Event.Other::name, Event.Other::new));

  /** The details of an event that is known to be of this kind. */
  List<String> detailsOf(Event event) {
    return details.apply(type.cast(event));
  }

  private static <E extends Event> EventKind<E> plain(
      String code, Class<E> type, BiFunction<Instant, Actor, E> make) {
    return new EventKind<>(
        code, type, event -> List.of(), (at, actor, fields) -> make.apply(at, actor));
  }

  private static <E extends Event> EventKind<E> text(
      String code, Class<E> type, Function<E, String> text, WithText<E> make) {
    return new EventKind<>(
        code,
        type,
        event -> List.of(text.apply(event)),
        (at, actor, fields) -> make.make(at, actor, fields.field()));
  }

  private static Association association(EventFields fields) {
    return Association.valueOf(fields.field());
  }

  private static @Nullable StateReason reason(EventFields fields) {
    String name = fields.field();
    return name.isEmpty() ? null : StateReason.valueOf(name);
  }

  private static String name(@Nullable StateReason reason) {
    return reason == null ? "" : reason.name();
  }

  private static List<String> source(Event.Source source) {
    return List.of(
        source.repository(),
        String.valueOf(source.number()),
        source.pullRequest() ? "pull" : "",
        String.valueOf(Times.toMillis(source.createdAt())),
        source.closedAt() == null ? "" : String.valueOf(Times.toMillis(source.closedAt())));
  }

  private static Event.Source source(EventFields fields) {
    return new Event.Source(
        fields.field(), fields.count(), fields.flag(), fields.instant(), fields.instantOrNull());
  }
}
