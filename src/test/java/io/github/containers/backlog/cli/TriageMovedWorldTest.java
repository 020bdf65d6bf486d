package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan is reviewed, the world moves, and the plan is applied. */
class TriageMovedWorldTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue bug;
  private FakeIssue other;

  @BeforeEach
  void plan() {
    nights = new Nights(folder);
    bug = nights.bug("It fails");
    nights.pass(Duration.ofHours(1));
    other = nights.bug("It fails elsewhere");
    nights.pass(91);
    assertThat(nights.triage("--plan", "plan.json").exit()).isZero();
    nights.pass(Duration.ofHours(12));
  }

  private Run apply(String... more) {
    return nights.live(
        Stream.concat(Stream.of("--plan", "plan.json"), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void aPlanIsAppliedAsItWasReviewed() {
    Instant longAgo = nights.github.clock().now().minus(Duration.ofDays(100));
    FakeIssue since = nights.podman.issue(REPORTER, "Not in the plan", longAgo).labeled("kind/bug");
    Run run = apply();
    assertThat(run.exit()).isZero();
    assertThat(run.out()).endsWith("Run 1: 2 writes done. Take it back with: backlog undo 1\n");
    assertThat(bug.labels()).contains(STALE);
    assertThat(other.labels()).contains(STALE);
    assertThat(since.labels()).doesNotContain(STALE);
  }

  static Stream<Arguments> acts() {
    return Stream.of(
        act("somebody was active meanwhile", it -> it.commented(REPORTER, "Still so.")),
        act("somebody was active meanwhile", it -> it.by(MAINTAINER).milestoned("6.0")),
        act("its labels have changed", it -> it.by(MAINTAINER).labeled("high-impact")),
        act("its labels have changed", it -> it.by("ci-robot").unlabeled("kind/bug")),
        act("its labels have changed", it -> it.by(MAINTAINER).labeled(STALE)),
        act("it was closed meanwhile", it -> it.by(MAINTAINER).closed()),
        act("it was locked meanwhile", it -> it.by(MAINTAINER).locked()),
        act("it was deleted", it -> it.by(MAINTAINER).deleted()),
        act(
            "somebody was active meanwhile",
            it -> {
              it.by(MAINTAINER).closed();
              it.by(REPORTER).reopened();
            }));
  }

  private static Arguments act(String note, Consumer<FakeIssue> meanwhile) {
    return Arguments.of(note, meanwhile);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void whereTheItemHasChangedTheActionIsSkippedAndSaidSo(
      String note, Consumer<FakeIssue> meanwhile) {
    meanwhile.accept(bug);
    Run run = apply();
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .contains("backlog: containers/podman#1: add label stale-candidate: skipped, " + note)
        .contains("backlog: containers/podman#2: add label stale-candidate: done");
    assertThat(run.out()).contains("Run 1: 1 write done, 1 skipped.");
    assertThat(bug.actsOf(BOT)).isEmpty();
    assertThat(other.labels()).contains(STALE);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void soItIsWhereItChangesWithinOneRunAfterItWasRead(String note, Consumer<FakeIssue> meanwhile) {
    nights
        .github
        .faults()
        .on("GET", "/repos/containers/podman/issues/1$")
        .meanwhile(
            () -> {
              nights.pass(Duration.ofSeconds(1));
              meanwhile.accept(bug);
            });
    Run run = nights.live();
    assertThat(run.err()).contains("#1: add label stale-candidate: skipped, " + note);
    assertThat(bug.actsOf(BOT)).isEmpty();
    assertThat(other.labels()).contains(STALE);
  }

  @Test
  void whatBotsDidMeanwhileChangesNothing() {
    bug.commented("ci-robot", "Still red.");
    assertThat(apply().out()).contains("2 writes done");
  }

  @Test
  void aTransferredItemIsNotFollowed() {
    FakeRepository libs = nights.github.repository("containers/container-libs").labels(STALE);
    bug.by(MAINTAINER).transferredTo(libs);
    Run run = apply();
    assertThat(run.err()).contains("skipped, it was transferred to containers/container-libs#1");
    assertThat(libs.number(1).actsOf(BOT)).isEmpty();
  }

  @Test
  void aRepositoryThatMovedToAnotherOrganisationIsLeftAloneUntilThePlanIsMadeAnew() {
    nights.podman.moveTo("podman-container-tools/podman");
    Run run = apply();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("has moved to podman-container-tools/podman; make a new plan");
    assertThat(nights.github.requests().writes()).isEmpty();

    Run anew = nights.tonight();
    assertThat(anew.err()).contains("podman-container-tools/podman#1: add label");
    assertThat(bug.labels()).contains(STALE);
  }

  @Test
  void aRepositoryThatWasArchivedIsLeftAlone() {
    nights.podman.archive();
    Run run = apply();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("containers/podman is archived");
    assertThat(nights.github.requests().writes()).isEmpty();
    Run nightly = nights.tonight();
    assertThat(nightly.out()).contains("archived (2)");
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void aTokenThatMayOnlyReadIsToldSoOnce() {
    nights.bench.with("GITHUB_TOKEN", FakeGitHub.READ_TOKEN);
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("GitHub lets this token write nothing to containers/podman")
        .contains("it needs the right to write issues and pull requests there");
    assertThat(nights.github.requests().writes()).hasSize(1);
    assertThat(bug.labels()).containsExactly("kind/bug");
  }

  @Test
  void anotherAccountsPlanIsRefused() {
    nights.bench.with("GITHUB_TOKEN", FakeGitHub.READ_TOKEN);
    Run run = apply();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("it was made for triage-bot, but this token is reader's");
    assertThat(nights.github.requests().writes()).isEmpty();
  }
}
