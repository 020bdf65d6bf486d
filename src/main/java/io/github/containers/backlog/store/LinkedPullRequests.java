package io.github.containers.backlog.store;

import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Brings pull requests up to date that mention an item: its timeline was read while they were open,
 * and is not read again when they are closed, which changes nothing about the item. They are stored
 * themselves where their repository is read.
 */
final class LinkedPullRequests {

  private static final String CLOSED_AT =
      """
      SELECT closed_at FROM item
      WHERE repository_id = ? AND number = ? AND type = 'PULL_REQUEST' AND closed_at IS NOT NULL\
      """;

  private final Database database;
  private final RepositoryTable repositories;
  private final Map<RepositoryRef, Optional<Long>> ids = new HashMap<>();

  LinkedPullRequests(Database database, RepositoryTable repositories) {
    this.database = database;
    this.repositories = repositories;
  }

  /** The same events, but that a pull request is closed where we know it to be. */
  List<Event> upToDate(List<Event> events) {
    return events.stream().anyMatch(LinkedPullRequests::isOpen)
        ? events.stream().map(this::upToDate).toList()
        : events;
  }

  private static boolean isOpen(Event event) {
    return event instanceof Event.CrossReferenced reference
        && reference.source().pullRequest()
        && reference.source().closedAt() == null;
  }

  private Event upToDate(Event event) {
    if (!isOpen(event) || !(event instanceof Event.CrossReferenced reference)) {
      return event;
    }
    Event.Source source = reference.source();
    return findClosing(source)
        .<Event>map(
            closedAt ->
                new Event.CrossReferenced(
                    reference.at(),
                    reference.actor(),
                    new Event.Source(
                        source.repository(), source.number(), true, source.createdAt(), closedAt)))
        .orElse(event);
  }

  private Optional<Instant> findClosing(Event.Source source) {
    return RepositoryRef.parse(source.repository())
        .flatMap(name -> ids.computeIfAbsent(name, this::findId))
        .flatMap(
            id ->
                database
                    .query(
                        CLOSED_AT,
                        parameters -> parameters.integer(id).integer(source.number()),
                        Row::instant)
                    .stream()
                    .findFirst());
  }

  private Optional<Long> findId(RepositoryRef name) {
    return repositories.find(name).map(stored -> stored.repository().id());
  }
}
