package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.StateReason;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Items and events in which anything that GitHub may say is something unpleasant. */
final class Hostile {

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "kind/bug",
          "\0",
          "a\0b",
          "\n",
          "two\nlines\r\n",
          "\u001f",
          "a\u001fb\u001f",
          "\\",
          "\\n",
          "\\u001f",
          "ends in \\",
          "\\\\n\n\\",
          "'; DROP TABLE item; --",
          "\"quoted\" 'twice' `three times`",
          "%s ? ?1 :name @name $name",
          "\u202eright to left\u202c",
          "\ufeff\ufffd\uffff",
          "\ud83e\uddad sea lions \ud83e\uddad\u200d",
          "[bot]",
          "null",
          "x".repeat(70_000));

  private final Random random;

  Hostile(long seed) {
    random = new Random(seed);
  }

  Item item(long repositoryId, int number) {
    return new Item(
        repositoryId,
        number,
        random.nextLong(),
        one(List.of(ItemType.values())),
        text(),
        actor(),
        association(),
        random.nextBoolean(),
        orNull(this::reason),
        instant(),
        instant(),
        orNull(this::instant),
        orNull(this::instant),
        random.nextBoolean(),
        random.nextBoolean(),
        orNull(this::text),
        texts(),
        texts(),
        orNull(this::text),
        random.nextInt(),
        random.nextInt(),
        orNull(this::text));
  }

  /** Up to 49 events of any kinds, in any order. */
  List<Event> events() {
    List<Event> events = new ArrayList<>();
    for (int left = random.nextInt(50); left > 0; left--) {
      events.add(one(kinds()).get());
    }
    return events;
  }

  List<Event> oneEventOfEachKind() {
    List<Event> events = new ArrayList<>();
    kinds().forEach(kind -> events.add(kind.get()));
    return events;
  }

  private List<Supplier<? extends Event>> kinds() {
    return List.of(
        () -> new Event.Commented(instant(), actor(), association()),
        () -> new Event.Reviewed(instant(), actor(), association()),
        () -> new Event.Pushed(instant(), actor()),
        () -> new Event.Labeled(instant(), actor(), text()),
        () -> new Event.Unlabeled(instant(), actor(), text()),
        () -> new Event.Closed(instant(), actor(), orNull(this::reason)),
        () -> new Event.Reopened(instant(), actor()),
        () -> new Event.Merged(instant(), actor()),
        () -> new Event.Assigned(instant(), actor(), text()),
        () -> new Event.Unassigned(instant(), actor(), text()),
        () -> new Event.Milestoned(instant(), actor(), text()),
        () -> new Event.Demilestoned(instant(), actor(), text()),
        () -> new Event.Renamed(instant(), actor(), text(), text()),
        () -> new Event.Locked(instant(), actor()),
        () -> new Event.Unlocked(instant(), actor()),
        () -> new Event.Transferred(instant(), actor()),
        () -> new Event.ConvertedToDiscussion(instant(), actor()),
        () -> new Event.ReadyForReview(instant(), actor()),
        () -> new Event.ConvertedToDraft(instant(), actor()),
        () -> new Event.CrossReferenced(instant(), actor(), source()),
        () -> new Event.Other(instant(), actor(), text()));
  }

  private Event.Source source() {
    return new Event.Source(
        text(), random.nextInt(), random.nextBoolean(), instant(), orNull(this::instant));
  }

  String text() {
    return random.nextInt(4) == 0 ? one(TEXTS) + one(TEXTS) : one(TEXTS);
  }

  private List<String> texts() {
    return IntStream.range(0, random.nextInt(4)).mapToObj(i -> text()).toList();
  }

  private Actor actor() {
    return new Actor(text(), random.nextBoolean());
  }

  private Association association() {
    return one(List.of(Association.values()));
  }

  private StateReason reason() {
    return one(List.of(StateReason.values()));
  }

  /** Between the years 0 and 10000, both included, and often the epoch itself. */
  Instant instant() {
    List<String> edges =
        List.of("0000-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "+10000-12-31T23:59:59.999Z");
    return random.nextInt(4) == 0
        ? Instant.parse(one(edges))
        : Instant.ofEpochSecond(random.nextInt());
  }

  private <T> T one(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  private <T> @Nullable T orNull(Supplier<T> some) {
    return random.nextBoolean() ? some.get() : null;
  }

  static Stream<Long> seeds() {
    return Stream.of(1L, 2L, 3L, 4L, 5L);
  }
}
