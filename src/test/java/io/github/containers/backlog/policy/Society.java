package io.github.containers.backlog.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;

/** Reporters, maintainers and bots who do things to issues at random moments. */
public final class Society {

  private static final List<String> MAINTAINERS = List.of("mia", "max", "moe");

  private final Random random;
  private final List<String> managed;
  public final List<Life> lives = new ArrayList<>();

  public Society(Random random, List<String> managed) {
    this.random = random;
    this.managed = managed;
  }

  public void bear(Instant at) {
    String author = chance(10) ? one(MAINTAINERS) : "reporter" + random.nextInt(9);
    Life life = new Life(lives.size() + 1, author, at);
    List<String> kinds = List.of("kind/bug", "kind/bug", "kind/feature", "");
    String kind = one(kinds);
    if (!kind.isEmpty()) {
      life.labeled(at.plusSeconds(60), one(MAINTAINERS), kind);
    }
    lives.add(life);
  }

  /** Somebody does something to some issue, unless it would make no sense. */
  public void act(Instant at) {
    Life life = one(lives);
    if (!at.isAfter(life.lastEventAt())) {
      return;
    }
    if (!life.open()) {
      if (chance(30)) {
        life.reopened(at, chance(50) ? life.author : "mia");
      }
      return;
    }
    SortedSet<String> labels = life.labels();
    String label = one(managed);
    switch (random.nextInt(12)) {
      case 0, 1 -> life.commented(at, life.author);
      case 2, 3 -> life.commented(at, one(MAINTAINERS));
      case 4 -> life.commented(at, "reporter" + random.nextInt(9));
      case 5 -> life.commented(at, one(Oracle.BOTS));
      case 6 -> toggle(life, at, one(MAINTAINERS), "needs-info", labels);
      case 7 -> toggle(life, at, one(Oracle.BOTS), "network", labels);
      case 8, 9 -> toggle(life, at, one(MAINTAINERS), label, labels);
      case 10 ->
          toggle(life, at, one(MAINTAINERS), chance(70) ? "high-impact" : "kind/bug", labels);
      default -> life.closed(at, chance(50) ? life.author : one(MAINTAINERS));
    }
  }

  public Instant within(Instant from, Duration length) {
    return from.plusSeconds(1 + random.nextInt((int) length.toSeconds() - 1));
  }

  private static void toggle(
      Life life, Instant at, String login, String label, SortedSet<String> labels) {
    if (labels.contains(label)) {
      life.unlabeled(at, login, label);
    } else {
      life.labeled(at, login, label);
    }
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T one(List<T> choice) {
    return choice.get(random.nextInt(choice.size()));
  }
}
