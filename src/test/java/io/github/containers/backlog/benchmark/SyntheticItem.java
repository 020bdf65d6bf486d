package io.github.containers.backlog.benchmark;

import io.github.containers.backlog.model.Actor;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.model.Event;
import io.github.containers.backlog.model.History;
import io.github.containers.backlog.model.Item;
import io.github.containers.backlog.model.ItemType;
import io.github.containers.backlog.model.StateReason;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Makes up one item and all that happened to it: most live for days, some for years. */
final class SyntheticItem {

  private static final double DAY = 86_400;
  private static final double NEVER_CLOSED = 0.08;
  private static final List<String> AREAS =
      List.of("area/build", "area/api", "area/docs", "area/network", "area/storage", "area/cli");
  private static final List<String> SUBJECTS =
      List.of("Build", "Login", "Pod start", "Proxy support", "Remote client", "Volume mount");
  private static final List<String> FAULTS =
      List.of("fails", "hangs", "is slow", "crashes with a stack trace", "is not documented");

  private final Random random;
  private final Community community;
  private final Instant bornAt;
  private final Instant end;
  private final Closings closings;
  private final boolean past;
  private final ItemType type;
  private final Community.Member author;
  private final List<Event> events = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();

  private SyntheticItem(
      Random random, Community community, Instant bornAt, Instant end, Closings closings) {
    this.random = random;
    this.community = community;
    this.bornAt = bornAt;
    this.end = end;
    this.closings = closings;
    this.past = closings.fewest() > 0 && random.nextDouble() < closings.fewest();
    this.type = random.nextDouble() < 0.45 ? ItemType.PULL_REQUEST : ItemType.ISSUE;
    this.author = community.somebody();
  }

  /**
   * The item of that number as it is at the end of time, with all its events.
   *
   * @param closings how many items are closed
   */
  static History of(
      long repositoryId,
      int number,
      Instant bornAt,
      Instant end,
      Random random,
      Community community,
      Closings closings) {
    return new SyntheticItem(random, community, bornAt, end, closings)
        .history(repositoryId, number);
  }

  private History history(long repositoryId, int number) {
    boolean bug = random.nextDouble() < 0.62;
    Instant closedAt = closing(bug);
    Instant last = closedAt == null ? end : closedAt;
    triage(bug ? "kind/bug" : "kind/feature", last);
    talk(last);
    if (closedAt != null && wasReopened(closedAt)) {
      closedAt = null;
    }
    events.sort(Comparator.comparing(Event::at));
    return History.of(item(repositoryId, number, closedAt), events);
  }

  private @Nullable Instant closing(boolean bug) {
    double median = (type == ItemType.PULL_REQUEST ? 2.5 : bug ? 18 : 60) * DAY;
    double spread = type == ItemType.PULL_REQUEST ? 1.6 : 2.1;
    Instant at = after(bornAt, logNormal(median, spread));
    boolean stays = random.nextDouble() < NEVER_CLOSED || !closings.any();
    if (!stays && at.isBefore(end)) {
      return at;
    }
    return past ? someday() : null;
  }

  private Instant someday() {
    return after(bornAt, random.nextDouble() * Duration.between(bornAt, end).toSeconds());
  }

  private void triage(String kind, Instant last) {
    Instant at = after(bornAt, logNormal(0.8 * DAY, 1.6));
    if (random.nextDouble() < 0.75 && at.isBefore(last)) {
      Actor maintainer = community.maintainer();
      label(kind, at, maintainer);
      if (random.nextDouble() < 0.6) {
        label(one(AREAS), at, maintainer);
      }
      if (random.nextDouble() < 0.55) {
        label("triaged", at, maintainer);
      }
    }
  }

  private void label(String name, Instant at, Actor by) {
    labels.add(name);
    events.add(new Event.Labeled(at, by, name));
  }

  private void talk(Instant last) {
    int words = (int) Math.min(logNormal(2.1, 1), 400);
    double span = last.getEpochSecond() - bornAt.getEpochSecond();
    for (int i = 0; i < words; i++) {
      Instant at = after(bornAt, span * Math.pow(random.nextDouble(), 3));
      double draw = random.nextDouble();
      if (draw < 0.38) {
        said(at, new Community.Member(community.maintainer(), Association.MEMBER));
      } else {
        said(at, draw < 0.72 ? author : community.somebody());
      }
    }
  }

  private void said(Instant at, Community.Member who) {
    events.add(new Event.Commented(at, who.actor(), who.association()));
  }

  /** Closes it; a few are then opened again. */
  private boolean wasReopened(Instant at) {
    Actor maintainer = community.maintainer();
    boolean pull = type == ItemType.PULL_REQUEST;
    if (pull && random.nextDouble() < 0.8) {
      events.add(new Event.Merged(at, maintainer));
    }
    events.add(new Event.Closed(at, maintainer, pull ? null : StateReason.COMPLETED));
    Instant again = after(at, 20 * DAY * random.nextDouble());
    boolean reopened = !pull && !past && random.nextDouble() < 0.04 && again.isBefore(end);
    if (reopened) {
      events.add(new Event.Reopened(again, author.actor()));
    }
    return reopened;
  }

  private Item item(long repositoryId, int number, @Nullable Instant closedAt) {
    Instant mergedAt = events.stream().anyMatch(Event.Merged.class::isInstance) ? closedAt : null;
    boolean completed = closedAt != null && type == ItemType.ISSUE;
    return new Item(
        repositoryId,
        number,
        repositoryId * 10_000_000 + number,
        type,
        one(SUBJECTS) + " " + one(FAULTS) + " (" + one(SUBJECTS) + ")",
        author.actor(),
        author.association(),
        closedAt == null,
        completed ? StateReason.COMPLETED : null,
        bornAt,
        events.isEmpty() ? bornAt : events.get(events.size() - 1).at(),
        closedAt,
        mergedAt,
        false,
        random.nextDouble() < 0.01,
        null,
        labels,
        random.nextDouble() < 0.15 ? List.of(community.maintainer().login()) : List.of(),
        random.nextDouble() < 0.08 ? "v" + (1 + random.nextInt(6)) + ".0" : null,
        (int) events.stream().filter(Event.Commented.class::isInstance).count(),
        (int) (1 / (1 - random.nextDouble())) - 1,
        null);
  }

  private double logNormal(double median, double spread) {
    return median * Math.exp(spread * random.nextGaussian());
  }

  private <T> T one(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  private static Instant after(Instant from, double seconds) {
    return from.plusSeconds((long) seconds);
  }
}
