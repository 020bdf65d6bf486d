package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens between the plan and its application. */
class MovedWorldTest {

  /** Something that somebody does to the item. */
  @FunctionalInterface
  interface Meanwhile {
    void happens(FakeIssue issue);
  }

  private static final String MOVED =
      "containers/podman has moved to podman-container-tools/podman; make a new plan";

  @TempDir Path folder;
  @AutoClose Stage stage;
  private FakeIssue old;
  private FakeIssue other;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    old = stage.issue("Old");
    other = stage.issue("Other");
  }

  private Outcome applyAfter(Runnable meanwhile) {
    return applyAfter(meanwhile, stage.add(old, "triaged"), stage.add(other, "triaged"));
  }

  private Outcome applyAfter(Runnable meanwhile, Action... actions) {
    Plan plan = stage.plan(actions);
    stage.github.clock().advance(Duration.ofMinutes(1));
    meanwhile.run();
    return stage.application().carryOut(plan);
  }

  static Stream<Arguments> acts() {
    return Stream.of(
        act("somebody was active", issue -> issue.commented("mia", "Still so.")),
        act("somebody was active", issue -> issue.by("mheon").assigned("mheon")),
        act("somebody was active", issue -> issue.by("mheon").renamed("New")),
        act("it was closed", issue -> issue.by("mheon").closed()),
        act("it was closed", issue -> issue.by("ci-robot").closed()),
        act("it was locked", issue -> issue.by("mheon").locked()),
        act("have changed meanwhile: +network", issue -> issue.by("mheon").labeled("network")),
        act("have changed meanwhile: +network", issue -> issue.by("ci-robot").labeled("network")),
        act("have changed meanwhile: -kind/bug", issue -> issue.by("mheon").unlabeled("kind/bug")),
        act("have changed meanwhile: +triaged", issue -> issue.by("mheon").labeled("triaged")),
        act("it was deleted", issue -> issue.by("mheon").deleted()));
  }

  private static Arguments act(String note, Meanwhile meanwhile) {
    return Arguments.of(note, meanwhile);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("acts")
  void whatHasChangedIsSkippedAndSaidSoAndTheOthersAreNot(String note, Meanwhile meanwhile) {
    Outcome outcome = applyAfter(() -> meanwhile.happens(old));

    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).contains(note);
    assertThat(old.actsOf(Stage.ACCOUNT)).isEmpty();
    assertThat(other.labels()).contains("triaged");
  }

  @Test
  void aBotsCommentChangesNothing() {
    Outcome outcome =
        applyAfter(
            () -> {
              old.commented("ci-robot", "Build failed.");
              other.commented("renovate[bot]", "Rebased.");
            });
    assertThat(states(outcome)).containsOnly(WriteState.DONE);
  }

  @Test
  void aLabelThatWasTakenOffAndPutOnAgainIsHumanActivityAllTheSame() {
    Outcome outcome =
        applyAfter(
            () -> {
              old.by("mheon").unlabeled("kind/bug");
              old.by("mheon").labeled("kind/bug");
            });
    assertThat(notes(outcome).get(0)).contains("somebody was active");
  }

  @Test
  void aTransferredIssueIsSkippedWithItsNewPlace() {
    FakeRepository libs = stage.github.repository("containers/container-libs");
    Outcome outcome = applyAfter(() -> old.by("mheon").transferredTo(libs));

    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).contains("containers/container-libs#1");
    assertThat(libs.number(1).labels()).doesNotContain("triaged");
  }

  @Test
  void anItemThatWasOpenedAgainMeanwhileIsNotReopened() {
    stage.carryOut(stage.close(old));
    Action reopening = stage.action(old, new Step.Reopen());
    Outcome outcome = applyAfter(() -> old.by("mia").reopened(), reopening);
    assertThat(notes(outcome)).containsExactly("it was opened again meanwhile");
  }

  @Test
  void aRepositoryThatMovedToAnotherOrganizationIsLeftAlone() {
    Plan plan = stage.plan(stage.add(old, "triaged"));
    stage.podman.moveTo("podman-container-tools/podman");

    Outcome outcome = stage.application().carryOut(plan);

    assertThat(outcome.findRun()).isEmpty();
    assertThat(outcome.left().get(0).why()).isEqualTo(MOVED);
    assertThat(stage.github.requests().writes()).isEmpty();
  }

  @Test
  void aRepositoryThatMovesDuringTheRunIsNotWrittenToByItsOldName() {
    stage
        .github
        .faults()
        .on("POST", "/1/labels")
        .meanwhile(() -> stage.podman.moveTo("podman-container-tools/podman"));
    Outcome outcome = applyAfter(() -> {});

    assertThat(states(outcome)).containsOnly(WriteState.SKIPPED);
    assertThat(notes(outcome)).containsOnly(MOVED);
    assertThat(old.labels()).doesNotContain("triaged");
    assertThat(other.labels()).doesNotContain("triaged");
  }

  private Outcome applyAndMoveBeforeTheComment(Action... more) {
    moveBeforeTheComment();
    Stream<Action> first = Stream.of(stage.add(old, "triaged"), stage.comment(old));
    return applyAfter(() -> {}, Stream.concat(first, Stream.of(more)).toArray(Action[]::new));
  }

  private void moveBeforeTheComment() {
    stage
        .github
        .faults()
        .on("POST", "/1/comments")
        .meanwhile(() -> stage.podman.moveTo("podman-container-tools/podman"));
  }

  @Test
  void whereTheRepositoryMovesBetweenALabelAndItsCommentTheNextRunFinishesIt() {
    Outcome outcome = applyAndMoveBeforeTheComment();
    assertThat(outcome.findStopped())
        .contains(
            "containers/podman has moved to podman-container-tools/podman; the next run brings the"
                + " comment there");
    assertThat(old.labels()).contains("triaged");

    stage.podman.moveTo("containers/podman");
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished)).containsOnly(WriteState.DONE);
    assertThat(old.comments()).hasSize(1);
  }

  @Test
  void whereTheRepositoryStaysElsewhereTheNextRunBringsTheCommentThereAndNothingElse() {
    applyAndMoveBeforeTheComment(stage.add(other, "triaged"));
    stage.github.clock().advance(Duration.ofDays(1));
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished))
        .containsExactly(WriteState.DONE, WriteState.DONE, WriteState.SKIPPED);
    assertThat(notes(finished)).contains(MOVED);
    assertThat(old.comments()).hasSize(1);
    assertThat(other.labels()).doesNotContain("triaged");
  }

  @Test
  void whereTheRepositoryIsArchivedElsewhereTheCommentIsLeft() {
    applyAndMoveBeforeTheComment();
    stage.podman.archive();
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(notes(finished)).contains("containers/podman is archived");
    assertThat(old.comments()).isEmpty();
  }

  @Test
  void whereTheRepositorysNameIsAnothersTheCommentIsLeft() {
    applyAndMoveBeforeTheComment();
    FakeIssue others = stage.github.repository("containers/podman").issue("eve", "Not the same");
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(notes(finished).get(1))
        .startsWith("containers/podman is another repository than when the plan was made");
    assertThat(others.comments()).isEmpty();
    assertThat(old.comments()).isEmpty();
  }

  @Test
  void whereTheRepositoryIsArchivedElsewhereDuringTheRunNoOtherCommentIsTried() {
    moveBeforeTheComment();
    applyAfter(
        () -> {},
        stage.add(old, "triaged"),
        stage.add(other, "triaged"),
        stage.comment(old),
        stage.comment(other));
    stage.github.requests().clear();
    stage.github.faults().on("POST", "/1/comments").meanwhile(stage.podman::archive);
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished))
        .containsExactly(WriteState.DONE, WriteState.DONE, WriteState.FAILED, WriteState.SKIPPED);
    assertThat(stage.github.requests().writes()).hasSize(1);
  }

  @Test
  void anotherRepositoryUnderTheOldNameIsNotWrittenTo() {
    Plan plan = stage.plan(stage.add(old, "triaged"));
    stage.podman.moveTo("podman-container-tools/podman");
    stage.github.repository("containers/podman").issue("eve", "Not the same");

    Outcome outcome = stage.application().carryOut(plan);
    assertThat(outcome.left().get(0).why()).contains("another repository");
    assertThat(stage.github.requests().writes()).isEmpty();
  }

  @Test
  void anArchivedRepositoryIsLeftAlone() {
    Plan plan = stage.plan(stage.add(old, "triaged"));
    stage.podman.archive();
    assertThat(stage.application().carryOut(plan).left().get(0).why())
        .isEqualTo("containers/podman is archived");
  }

  @Test
  void aRepositoryThatIsArchivedDuringTheRunIsWrittenToNoMore() {
    stage.github.faults().on("POST", "/1/labels").meanwhile(() -> stage.podman.archive());
    Outcome outcome = applyAfter(() -> {});

    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.SKIPPED);
    assertThat(notes(outcome)).containsOnly("containers/podman is archived");
    assertThat(stage.github.requests().writes()).hasSize(1);
  }

  @Test
  void aRepositoryThatGoesOutOfSightDuringTheRunIsNotTakenForItemsThatWereDeleted() {
    stage.github.faults().on("POST", "/1/labels").meanwhile(() -> stage.podman.hide());
    Outcome outcome = applyAfter(() -> {});

    assertThat(states(outcome)).containsExactly(WriteState.INTENDED, WriteState.PLANNED);
    assertThat(outcome.findStopped().orElseThrow())
        .contains("whether the write was made can't be seen: GitHub has no ");

    stage.podman.show();
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished)).containsOnly(WriteState.DONE);
  }

  @Test
  void anItemThatDisappearsJustBeforeTheWriteIsSkipped() {
    stage.github.faults().on("POST", "/1/labels").meanwhile(() -> old.by("mheon").deleted());
    Outcome outcome = applyAfter(() -> {});
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).isEqualTo("it was deleted");
  }

  @Test
  void aLabelThatIsTakenOffJustBeforeWeDoIsSkipped() {
    stage
        .github
        .faults()
        .on("DELETE", "/labels/")
        .meanwhile(() -> old.by("mheon").unlabeled("kind/bug"));
    Outcome outcome = applyAfter(() -> {}, stage.remove(old, "kind/bug"));
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED);
    assertThat(old.actsOf(Stage.ACCOUNT)).isEmpty();
  }

  @Test
  void ourOwnEarlierWriteToTheItemIsNoChangeButAHumansAnswerToItIs() {
    Action label = stage.add(old, "triaged");
    Action comment = stage.comment(old);
    Action close = stage.close(old);
    stage
        .github
        .faults()
        .on("POST", "/1/comments")
        .meanwhile(
            () -> {
              stage.github.clock().advance(Duration.ofSeconds(5));
              old.commented("mia", "Wait!");
            });
    Outcome outcome = applyAfter(() -> {}, label, comment, close);

    assertThat(states(outcome))
        .containsExactly(WriteState.DONE, WriteState.DONE, WriteState.SKIPPED);
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void ofTwoRunsAtOnceOnTwoMachinesTheSecondSkipsWhatTheFirstDid(@TempDir Path elsewhere) {
    Plan plan = stage.plan(stage.add(old, "triaged"), stage.comment(other));
    try (var second = Stage.open(elsewhere.resolve("store.db"))) {
      stage
          .github
          .faults()
          .on("GET", "/issues/1$")
          .meanwhile(() -> stage.application().carryOut(plan));
      Application late =
          new Application(
              stage.writer(), second.journal(), stage.terms(), ApplicationListener.NONE);
      Outcome outcome = late.carryOut(plan);

      assertThat(states(outcome)).containsOnly(WriteState.SKIPPED);
      assertThat(old.actsOf(Stage.ACCOUNT)).isEqualTo(List.of("labeled"));
      assertThat(other.comments()).hasSize(1);
    }
  }
}
