package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeLabel;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a live run goes about it: cap, pace, missing labels, interruptions, clocks. */
class TriageLiveRunTest {

  private static final String POLICY =
      "policies: [{label: stale-candidate, when: idle > days(90), grace: 30d}]";

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
  }

  /** So many bugs that nobody has touched for 91 days, the first the oldest. */
  private List<FakeIssue> oldBugs(int count) {
    List<FakeIssue> bugs =
        IntStream.rangeClosed(1, count)
            .mapToObj(
                number -> {
                  nights.pass(Duration.ofHours(1));
                  return nights.bug("Bug " + number);
                })
            .toList();
    nights.pass(91);
    return bugs;
  }

  private static long labelled(List<FakeIssue> bugs) {
    return bugs.stream().filter(bug -> bug.labels().contains(STALE)).count();
  }

  @Test
  void aRunWritesToTheOldestFirstAndNoMoreThanItMayUntilAllIsCovered() {
    nights.configureOnly("writes: 3", POLICY);
    List<FakeIssue> bugs = oldBugs(7);
    Run plan = nights.triage();
    assertThat(plan.out())
        .contains(
            """
            A live run would make 3 of these 7 writes (writes:), oldest items first; 4
            remain then. With one run a day, all is done by 2025-04-04.
            """);

    assertThat(nights.tonight().out()).contains("3 writes done, 4 left for later runs");
    assertThat(labelled(bugs.subList(0, 3))).isEqualTo(3);
    assertThat(labelled(bugs)).isEqualTo(3);
    nights.pass(1);
    nights.tonight();
    nights.pass(1);
    assertThat(nights.github.clock().now()).isEqualTo("2025-04-04T07:00:00Z");
    nights.tonight();
    assertThat(labelled(bugs)).isEqualTo(7);
  }

  @Test
  void whatEndsARunBeforeItBeginsIsSaidInWords() {
    nights.configureOnly(POLICY);
    oldBugs(1);
    nights.github.faults().on("GET", "/rate_limit$").always().drop();
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .endsWith(" breaks off again and again; try again later\n")
        .doesNotContain("an error in this program");
  }

  @Test
  void betweenTwoWritesItWaitsASecondUnlessToldOtherwise() {
    nights.configureOnly(POLICY);
    oldBugs(3);
    nights.tonight();
    assertThat(nights.bench.waits()).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void thePaceIsTheConfigurations() {
    nights.configureOnly("pace: 5s", POLICY);
    oldBugs(3);
    nights.tonight();
    assertThat(nights.bench.waits()).containsExactly(Duration.ofSeconds(5), Duration.ofSeconds(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"area/machine/os", "needs a second look", "überprüfen 🚢", "a%2Fb?c#d"})
  void aLabelMayHaveAnyName(String label) {
    nights.configureOnly(
        "policies: [{label: '" + label + "', when: idle > days(90) && comments == 0}]");
    FakeIssue bug = oldBugs(1).get(0);
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug", label);
    bug.commented("ci-robot", "Red.");
    nights.tonight();
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @Test
  void aMissingLabelIsCreatedWithAColourAndADescription() {
    nights.configureOnly(
        "policies:",
        "  - {label: rotten, when: idle > days(90), color: fbca04, description: Smells.}",
        "  - {label: forgotten, when: idle > days(90)}");
    oldBugs(2);
    assertThat(nights.tonight().err())
        .contains("backlog: containers/podman: create label rotten: done");
    assertThat(nights.podman.labels())
        .extracting(FakeLabel::name, FakeLabel::color, FakeLabel::description)
        .contains(
            tuple("rotten", "fbca04", "Smells."),
            tuple("forgotten", "ededed", "Put on and taken off by backlog, policy forgotten"));
  }

  @Test
  void labelsThatWouldBeCreatedArePartOfThePlanAndOfTheQuestion() {
    nights.configureOnly("policies: [{label: rotten, when: idle > days(90)}]");
    oldBugs(2);
    assertThat(nights.triage().out())
        .contains("A live run creates these labels first: \"rotten\" in containers/podman.");
    nights.bench.watched(80).answering("n");
    assertThat(nights.triage("--live", "--no-progress").err())
        .contains("make 2 writes in containers/podman and create 1 label? [y/N]");
  }

  @Test
  void aMissingLabelIsReportedOnceWhereNoneIsToBeCreated() {
    nights.configureOnly("policies: [{label: rotten, when: idle > days(90)}]");
    List<FakeIssue> bugs = oldBugs(3);
    Run run = nights.live("--no-create");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains(
            "containers/podman#1 and 2 other actions: not tried: containers/podman has no label of"
                + " that name, and none is created");
    assertThat(nights.github.requests().writes()).isEmpty();
    assertThat(bugs.get(0).labels()).containsExactly("kind/bug");
  }

  @Test
  void aRunInWhichGitHubRefusedWritesIsNotSimplyCompletedInTheHistory() {
    nights.configureOnly(POLICY);
    oldBugs(2);
    nights.github.faults().on("POST", "/issues/1/labels$").always().answer(403, "{}");
    assertThat(nights.live().out()).contains("0 writes done, 1 skipped, 1 refused");
    assertThat(nights.bench.run("history").out()).contains("completed, but 1 refused     0 ");
    assertThat(nights.bench.run("history", "1").out()).contains(", completed, but 1 refused\n");
    assertThat(nights.bench.run("history", "--json").out()).contains("\"completed\"");
  }

  @ParameterizedTest
  @ValueSource(longs = {365, -365})
  void aWrongLocalClockExpiresNothingEarlyOrLate(long daysOff) {
    nights.configure();
    FakeIssue bug = nights.staleBug();
    nights.pass(Duration.ofDays(30).minusSeconds(1));
    nights.bench.showing(nights.github.clock().now().plus(Duration.ofDays(daysOff)));
    assertThat(nights.live("--allow-close").exit()).isZero();
    assertThat(bug.isOpen()).isTrue();

    nights.pass(Duration.ofSeconds(1));
    nights.bench.showing(nights.github.clock().now().plus(Duration.ofDays(daysOff)));
    assertThat(nights.live("--allow-close").exit()).isZero();
    assertThat(bug.isOpen()).isFalse();
  }

  @Test
  void theJournalTellsGitHubsTimeNotTheLocalOne() {
    nights.configureOnly(POLICY);
    oldBugs(1);
    nights.bench.showing(Instant.parse("2031-01-01T00:00:00Z"));
    assertThat(nights.live().exit()).isZero();
    assertThat(nights.bench.run("history").out())
        .contains(nights.github.clock().now().toString())
        .doesNotContain("2031");
  }

  @Test
  void ofTwoRunsAtOnceTheSecondWaitsAndThenSaysWhoIsThere() {
    nights.configureOnly(POLICY);
    List<FakeIssue> bugs = oldBugs(1);
    LockWait atOnce = new LockWait(Duration.ZERO, holder -> {}, "backlog triage", time -> {});
    nights.triage();
    try (Store held = Store.openForWriting(nights.bench.store(), atOnce)) {
      Run second = nights.live();
      assertThat(held).isNotNull();
      assertThat(second.exit()).isEqualTo(1);
      assertThat(second.err()).contains("is being written by", "try again when it has ended");
    }
    assertThat(labelled(bugs)).isZero();
    nights.tonight();
    assertThat(labelled(bugs)).isEqualTo(1);
  }

  @Test
  void ofTwoRunsAtOnceOnTwoMachinesTheSecondSkipsWhatTheFirstHasDone() {
    nights.configureOnly(POLICY);
    List<FakeIssue> bugs = oldBugs(2);
    nights
        .github
        .faults()
        .on("GET", "/issues/1$")
        .meanwhile(() -> nights.live("--store", "other.db"));
    Run run = nights.live();
    assertThat(run.out()).contains("0 writes done, 2 skipped");
    assertThat(bugs).allSatisfy(bug -> assertThat(bug.actsOf(BOT)).containsExactly("labeled"));
  }
}
