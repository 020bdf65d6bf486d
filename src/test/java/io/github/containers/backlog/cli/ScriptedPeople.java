package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;

import io.github.containers.backlog.fake.FakeIssue;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * What people do by day, the same for the same seed whatever the program does by night. They leave
 * the program's own labels alone.
 */
final class ScriptedPeople {

  private static final int ACTS_A_DAY = 4;

  private final Random random;
  private final List<FakeIssue> issues = new ArrayList<>();
  private final Set<FakeIssue> locked = new HashSet<>();

  ScriptedPeople(long seed) {
    random = new Random(seed);
  }

  /** A day goes by, up to the next midnight. */
  void day(Nights nights) {
    int left = 86_400;
    for (int act = 0; act < ACTS_A_DAY; act++) {
      int pause = 1 + random.nextInt(left / 2);
      left -= pause;
      nights.pass(Duration.ofSeconds(pause));
      act(nights);
    }
    nights.pass(Duration.ofSeconds(left));
  }

  private void act(Nights nights) {
    int die = random.nextInt(100);
    int which = random.nextInt(1_000);
    boolean first = random.nextBoolean();
    if (die < 10 || issues.isEmpty()) {
      FakeIssue issue = nights.podman.issue(first ? REPORTER : "noor", "Issue " + issues.size());
      issues.add(which % 4 == 0 ? issue : issue.labeled("kind/bug"));
    } else if (die < 60) {
      act(issues.get(which % issues.size()), die, first);
    }
  }

  private void act(FakeIssue issue, int die, boolean first) {
    if (die < 16) {
      issue.commented(first ? REPORTER : "noor", "It still happens.");
    } else if (die < 24) {
      issue.commented(MAINTAINER, "Which version?");
    } else if (die < 30) {
      issue.commented("ci-robot", "The build failed.");
    } else if (die < 38) {
      toggle(issue, MAINTAINER, "needs-info");
    } else if (die < 42) {
      toggle(issue, first ? MAINTAINER : "ci-robot", first ? "high-impact" : "kind/bug");
    } else if (die < 46) {
      issue.by(MAINTAINER).assigned(MAINTAINER);
    } else if (die < 50) {
      issue.by(MAINTAINER).closed();
    } else if (die < 53) {
      issue.by("noor").renamed("Renamed " + die);
    } else {
      lock(issue);
    }
  }

  private static void toggle(FakeIssue issue, String login, String label) {
    if (issue.labels().contains(label)) {
      issue.by(login).unlabeled(label);
    } else {
      issue.by(login).labeled(label);
    }
  }

  private void lock(FakeIssue issue) {
    if (locked.remove(issue)) {
      issue.by(MAINTAINER).unlocked();
    } else {
      locked.add(issue);
      issue.by(MAINTAINER).locked("too heated");
    }
  }
}
