package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.Truth;
import io.github.containers.backlog.model.Event;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The simulation against live runs: the same people, once with the policies and once without. */
class SimulatedLiveRunsTest {

  private static final int DAYS = 365;
  private static final long SEED = 5;

  private static final String[] POLICIES = {
    "writes: 100",
    "policies:",
    "  - label: triaged",
    "    when: maintainer_responded && kind != \"unclassified\"",
    "  - label: stale-candidate",
    "    when: kind == \"bug\" && idle > days(10) && assignees.size() == 0",
    "    exempt: [high-impact]",
    "    grace: 5d",
    "    again: 12d",
    "    then: close",
    "  - label: crickets",
    "    when: \"'needs-info' in labels && awaiting == 'reporter' && waiting > days(4)\"",
    "    response: reporter",
    "    grace: 3d"
  };

  @TempDir Path lived;
  @TempDir Path recorded;

  @Test
  void whatItDoesOverARecordedTimeIsWhatLiveRunsDidEachDayOfIt() {
    List<String> live = liveRuns();
    assertThat(live).anyMatch(act -> act.endsWith("close"));
    assertThat(live).anyMatch(act -> act.contains("-stale-candidate"));
    assertThat(live).anyMatch(act -> act.contains("+crickets"));
    assertThat(simulated()).containsExactlyInAnyOrderElementsOf(live);
  }

  /** Day by day with the program at work. */
  private List<String> liveRuns() {
    try (Nights nights = new Nights(lived).configureOnly(POLICIES)) {
      ScriptedPeople people = new ScriptedPeople(SEED);
      for (int day = 0; day < DAYS; day++) {
        people.day(nights);
        nights.tonight("--allow-close");
      }
      return nights.podman.issues().stream().flatMap(SimulatedLiveRunsTest::acts).toList();
    }
  }

  private static Stream<String> acts(FakeIssue issue) {
    return Truth.events(issue).stream()
        .filter(event -> event.actor().is(BOT))
        .map(event -> event.at() + " #" + issue.number() + " " + act(event));
  }

  private static String act(Event event) {
    if (event instanceof Event.Labeled labeled) {
      return "+" + labeled.label();
    }
    return event instanceof Event.Unlabeled unlabeled ? "-" + unlabeled.label() : "close";
  }

  /** The same days without it, and then all at once. */
  private List<String> simulated() {
    try (Nights nights = new Nights(recorded).configureOnly(POLICIES)) {
      ScriptedPeople people = new ScriptedPeople(SEED);
      for (int day = 0; day < DAYS; day++) {
        people.day(nights);
      }
      assertThat(nights.bench.run("simulate", "--since", "2025-01-02").exit()).isZero();
      return nights
          .bench
          .read("reports/csv/simulation-items.csv")
          .lines()
          .skip(1)
          .flatMap(row -> acts(row.split(",", -1)))
          .toList();
    }
  }

  private static Stream<String> acts(String[] row) {
    String item = " #" + row[1] + " ";
    List<String> acts = new ArrayList<>(List.of(row[3] + item + "+" + row[2]));
    switch (row[6]) {
      case "answered", "withdrawn" -> acts.add(row[7] + item + "-" + row[2]);
      case "closed" -> acts.add(row[7] + item + "close");
      default -> {}
    }
    return acts.stream();
  }
}
