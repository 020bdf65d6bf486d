package io.github.containers.backlog.demo;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The organisation, made once for all tests, and simple questions to it. */
final class Demo {

  static final DemoOrganisation ORGANISATION = DemoOrganisation.make();
  static final Instant NOW = DemoOrganisation.asOf();

  private Demo() {}

  static Stream<History> histories() {
    return ORGANISATION.repositories().stream().flatMap(one -> one.histories().stream());
  }

  static Stream<Item> open(ItemType type) {
    return histories().map(History::item).filter(item -> item.open() && item.type() == type);
  }

  static DemoRepository repository(String name) {
    return ORGANISATION.repositories().stream()
        .filter(one -> one.repository().ref().name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  static List<Event> events(History history) {
    return Objects.requireNonNull(history.events());
  }

  /** How many were open then, by nothing but their events. */
  static long openAt(Stream<History> histories, ItemType type, String instant) {
    Instant at = Instant.parse(instant);
    return histories
        .filter(history -> history.item().type() == type)
        .filter(history -> !history.item().createdAt().isAfter(at))
        .filter(history -> isOpenAt(history, at))
        .count();
  }

  private static boolean isOpenAt(History history, Instant at) {
    boolean open = true;
    for (Event event : events(history)) {
      if (!event.at().isAfter(at)) {
        open = !(event instanceof Event.Closed) && (open || event instanceof Event.Reopened);
      }
    }
    return open;
  }

  /** Ages of the open issues in days, the youngest first. */
  static List<Double> ages(List<History> histories) {
    return histories.stream()
        .map(History::item)
        .filter(item -> item.open() && item.type() == ItemType.ISSUE)
        .map(item -> Duration.between(item.createdAt(), NOW).toHours() / 24.0)
        .sorted()
        .toList();
  }

  static double median(List<Double> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
  }
}
