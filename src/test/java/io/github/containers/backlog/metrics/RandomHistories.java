package io.github.containers.backlog.metrics;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Items;
import io.github.containers.backlog.model.RepositoryRef;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Histories that a seed decides: opened, labelled, closed and reopened at random. */
final class RandomHistories {

  static final Instant BEGIN = Instant.parse("2022-11-20T00:00:00Z");
  static final Instant AS_OF = Instant.parse("2024-02-14T09:30:00Z");
  private static final long SPAN = Duration.between(BEGIN, AS_OF).toSeconds();
  private static final List<String> REPOSITORIES = List.of("acme/anvil", "acme/bolt", "corp/anvil");
  private static final List<String> LABELS = List.of("bug", "kind/feature", "flakes", "network");

  private final Random random;
  private final boolean atBucketStarts;

  /** One history, and the repository that it is in. */
  record Entry(RepositoryRef repository, History history) {}

  RandomHistories(long seed, boolean atBucketStarts) {
    this.random = new Random(seed);
    this.atBucketStarts = atBucketStarts;
  }

  List<Entry> make(int count) {
    List<Entry> entries = new ArrayList<>();
    for (int number = 1; number <= count; number++) {
      String repository = REPOSITORIES.get(random.nextInt(REPOSITORIES.size()));
      entries.add(new Entry(RepositoryRef.of(repository), history(number)));
    }
    return entries;
  }

  private History history(int number) {
    Items item = random.nextBoolean() ? Items.issue(number) : Items.pullRequest(number);
    item.labeled(LABELS.get(random.nextInt(LABELS.size())));
    Instant at = moment(BEGIN);
    item.created(at);
    List<Event> events = new ArrayList<>();
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      at = moment(at);
      Actor somebody = Actor.of("somebody");
      events.add(
          i % 2 == 0 ? new Event.Closed(at, somebody, null) : new Event.Reopened(at, somebody));
    }
    if (changes % 2 == 1) {
      item.closed(at);
    }
    return random.nextInt(3) == 0
        ? History.withoutEvents(item.make())
        : History.of(item.make(), events);
  }

  /** After an instant, now and then beyond the end; never at a bucket's start unless asked for. */
  private Instant moment(Instant after) {
    long left = Duration.between(after, AS_OF).toSeconds() + SPAN / 9;
    Instant at = after.plusSeconds(1 + (long) (left * random.nextDouble() * random.nextDouble()));
    if (atBucketStarts && random.nextInt(3) == 0) {
      Instant start = Bucket.MONTH.start(Bucket.MONTH.numberOf(at));
      return start.isBefore(after) ? at : start;
    }
    return at.getEpochSecond() % 86_400 == 0 ? at.plusSeconds(1) : at;
  }
}
