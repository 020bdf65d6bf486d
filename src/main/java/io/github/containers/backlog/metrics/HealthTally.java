package io.github.containers.backlog.metrics;

import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.People;
import io.github.containers.backlog.model.Release;
import io.github.containers.backlog.timeline.ItemAt;
import io.github.containers.backlog.timeline.Word;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is kept of a repository's items while they pass by: when maintainers last did something. */
final class HealthTally {

  private final Instant asOf;
  private @Nullable Instant first;
  private @Nullable Instant release;
  private @Nullable Instant merge;
  private @Nullable Instant word;
  private int items;
  private int timelines;
  private int open;
  private int openKnown;
  private int unanswered;
  private int pullRequests;
  private int newcomers;

  HealthTally(Instant asOf) {
    this.asOf = asOf;
  }

  /** A pre-release tells nothing: many are published by programs, night by night. */
  void add(Release published) {
    if (!published.prerelease()) {
      release = latest(Stream.of(published.publishedAt()), release);
    }
  }

  void add(History history, ItemAt now, boolean isOpen, People people) {
    items++;
    timelines += now.eventsKnown() ? 1 : 0;
    merge = latest(merges(history, people), merge);
    word = latest(words(now).map(Word::at), word);
    addOpening(now.item(), people);
    if (isOpen) {
      addOpen(now);
    }
  }

  int open() {
    return open;
  }

  Health figures(String repository, int openInAll) {
    return new Health(
        repository,
        open,
        openInAll == 0 ? 0 : (double) open / openInAll,
        since(first),
        since(release),
        since(merge),
        since(word),
        pullRequests / (Health.LATELY.toDays() / 7.0),
        newcomers,
        openKnown,
        unanswered,
        items,
        timelines);
  }

  private void addOpening(Item item, People people) {
    first = first == null || item.createdAt().isBefore(first) ? item.createdAt() : first;
    if (item.createdAt().isAfter(asOf.minus(Health.LATELY))) {
      pullRequests += item.type() == ItemType.PULL_REQUEST ? 1 : 0;
      boolean inside =
          people.isBot(item.author()) || people.isMaintainer(item.author(), item.association());
      newcomers += inside ? 0 : 1;
    }
  }

  private void addOpen(ItemAt now) {
    open++;
    now.findWords()
        .ifPresent(
            words -> {
              openKnown++;
              unanswered += words.findFirstResponse().isPresent() ? 0 : 1;
            });
  }

  private static Stream<Word> words(ItemAt now) {
    return now.findWords().flatMap(words -> words.findLastByMaintainer()).stream();
  }

  /**
   * Whoever merges has the right to write, and is no less than a collaborator. Without its events
   * nobody knows who merged a pull request, so it counts.
   */
  private static Stream<Instant> merges(History history, People people) {
    List<Event> events = history.events();
    return events == null
        ? Stream.ofNullable(history.item().mergedAt())
        : events.stream()
            .filter(Event.Merged.class::isInstance)
            .filter(event -> people.isMaintainer(event.actor(), Association.COLLABORATOR))
            .map(Event::at);
  }

  /** The latest by {@code asOf}. */
  private @Nullable Instant latest(Stream<Instant> others, @Nullable Instant known) {
    return Stream.concat(others, Stream.ofNullable(known))
        .filter(at -> !at.isAfter(asOf))
        .max(Instant::compareTo)
        .orElse(null);
  }

  private @Nullable Duration since(@Nullable Instant at) {
    return at == null ? null : Duration.between(at, asOf);
  }
}
