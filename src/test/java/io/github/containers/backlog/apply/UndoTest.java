package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.Undone;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UndoTest {

  @TempDir Path folder;
  @AutoClose Stage stage;
  private FakeIssue old;
  private FakeIssue other;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    old = stage.issue("Old").by("mheon").labeled("network");
    other = stage.issue("Other");
  }

  /** Run 1: labels on and off, a comment, closed. */
  private void run() {
    stage.carryOut(
        stage.add(old, "triaged"),
        stage.remove(old, "network"),
        stage.comment(old),
        stage.close(old),
        stage.add(other, "triaged"));
    stage.github.clock().advance(Duration.ofHours(1));
  }

  @Test
  void aRunIsPutBackInReverseOrder() {
    run();
    assertThat(stage.retraction(1).plan().actions())
        .extracting(Action::number, Action::step)
        .containsExactly(
            tuple(2, new Step.RemoveLabel("triaged")),
            tuple(1, new Step.Reopen()),
            tuple(1, new Step.DeleteComment(old.comments().get(0).id())),
            tuple(1, new Step.AddLabel("network")),
            tuple(1, new Step.RemoveLabel("triaged")));

    assertThat(states(stage.undo(1))).containsOnly(WriteState.DONE);

    assertThat(old.isOpen()).isTrue();
    assertThat(old.labels()).containsExactlyInAnyOrder("kind/bug", "network");
    assertThat(old.comments()).isEmpty();
    assertThat(other.labels()).containsExactly("kind/bug");
  }

  @Test
  void planningToUndoWritesNothing() {
    run();
    stage.github.requests().clear();
    stage.retraction(1);
    assertThat(stage.github.requests().writes()).isEmpty();
    assertThat(stage.journal().runs()).hasSize(1);
  }

  @Test
  void anUndoingIsARunThatSaysWhatItUndoes() {
    run();
    stage.undo(1);
    assertThat(stage.journal().runs())
        .extracting(JournalRun::id, JournalRun::undoes)
        .containsExactly(tuple(2L, 1L), tuple(1L, null));
  }

  @Test
  void aReopeningWhoseAnswerIsLostIsMadeOnce() {
    stage.carryOut(stage.close(old));
    stage.github.clock().advance(Duration.ofHours(1));
    stage.github.faults().on("PATCH", "/issues/1").loseAnswer();
    assertThat(states(stage.undo(1))).containsExactly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("closed", "reopened");
  }

  @Test
  void aDeletionWhoseAnswersAreAllLostIsNotedAsMade() {
    stage.carryOut(stage.comment(old));
    stage.github.clock().advance(Duration.ofHours(1));
    stage.github.faults().on("DELETE", "/comments/").always().loseAnswer();
    assertThat(states(stage.undo(1))).containsExactly(WriteState.DONE);
    assertThat(old.comments()).isEmpty();
  }

  private void assertThatACommentOutOfSightIsNotNotedAsDeleted() {
    stage.carryOut(stage.comment(old));
    stage.github.clock().advance(Duration.ofHours(1));
    assertThat(states(stage.undo(1))).doesNotContain(WriteState.DONE);
    stage.podman.show();
    assertThat(old.comments()).hasSize(1);
  }

  @Test
  void aCommentThatGoesOutOfSightBeforeItIsDeletedIsNotNotedAsDeleted() {
    stage.github.faults().on("DELETE", "/comments/").meanwhile(stage.podman::hide);
    assertThatACommentOutOfSightIsNotNotedAsDeleted();
  }

  @Test
  void aCommentThatGoesOutOfSightWhileItIsLookedForIsNotNotedAsDeleted() {
    stage.github.faults().on("DELETE", "/comments/").drop();
    stage.github.faults().on("GET", "/issues/comments/").meanwhile(stage.podman::hide);
    assertThatACommentOutOfSightIsNotNotedAsDeleted();
  }

  private void giveItsNameAway() {
    stage.podman.moveTo("forge/podman");
    stage.github.repository("containers/podman");
  }

  @Test
  void aCommentInARepositoryWhoseNameIsAnothersIsNotNotedAsDeleted() {
    stage.carryOut(stage.comment(old));
    stage.github.clock().advance(Duration.ofHours(1));
    stage.github.faults().on("DELETE", "/comments/").meanwhile(this::giveItsNameAway);
    assertThat(states(stage.undo(1))).doesNotContain(WriteState.DONE);
    assertThat(old.comments()).hasSize(1);
  }

  @Test
  void neitherIsOneWhoseRepositorysNameBecomesAnothersWhileItIsLookedFor() {
    stage.github.faults().on("DELETE", "/comments/").drop();
    stage.github.faults().on("GET", "/issues/comments/").meanwhile(this::giveItsNameAway);
    assertThatACommentOutOfSightIsNotNotedAsDeleted();
  }

  @Test
  void aCommentThatSomebodyDeletesJustBeforeIsNotedAsDeleted() {
    stage.carryOut(stage.comment(old));
    stage.github.clock().advance(Duration.ofHours(1));
    stage.github.faults().on("DELETE", "/comments/").always().answer(404, "{}");
    stage.github.faults().on("GET", "/issues/comments/").always().answer(404, "{}");
    assertThat(states(stage.undo(1))).containsExactly(WriteState.DONE);
  }

  @Test
  void whatIsInARepositoryThatCannotBeSeenAnyMoreIsSpared() {
    run();
    stage.github.faults().on("GET", "/repos/containers/podman$").always().answer(403, "{}");
    assertThat(stage.retraction(1).plan().actions()).isEmpty();
    assertThat(stage.retraction(1).spared()).hasSize(5);
  }

  @Test
  void anItemThatCannotBeSeenAnyMoreIsSparedAndTheOthersAreNot() {
    run();
    stage.github.faults().on("GET", "/issues/2$").always().answer(403, "{}");
    assertThat(stage.retraction(1).spared())
        .extracting(spared -> spared.entry().write().number())
        .containsExactly(2);
    assertThat(stage.retraction(1).plan().actions()).hasSize(4);
  }

  @Test
  void toUndoTwiceDoesNothingMore() {
    run();
    stage.undo(1);
    stage.github.requests().clear();
    Outcome second = stage.undo(1);
    assertThat(second.findRun()).isEmpty();
    assertThat(stage.github.requests().writes()).isEmpty();
    assertThat(stage.retraction(1).spared()).hasSize(5);
  }

  @Test
  void whatALaterRunPutOnAgainIsItsOwn() {
    run();
    stage.undo(1);
    stage.carryOut(stage.add(other, "triaged"));
    assertThat(stage.retraction(1).plan().actions()).isEmpty();
    assertThat(stage.retraction(3).plan().actions()).hasSize(1);
  }

  @Test
  void whatALaterRunDidBesidesKeepsNothingFromBeingUndone() {
    stage.carryOut(stage.add(old, "triaged"), stage.remove(other, "kind/bug"));
    stage.github.clock().advance(Duration.ofHours(1));
    stage.carryOut(
        stage.add(old, "stale-candidate"),
        stage.comment(old),
        stage.close(old),
        stage.add(other, "triaged"));
    assertThat(stage.retraction(1).spared()).isEmpty();
    assertThat(stage.retraction(1).plan().actions()).hasSize(2);
  }

  @Test
  void aClosingIsUndoneAlthoughALaterRunPutALabelOn() {
    stage.carryOut(stage.close(old));
    stage.github.clock().advance(Duration.ofHours(1));
    stage.carryOut(stage.add(old, "triaged"));
    assertThat(stage.retraction(1).spared()).isEmpty();
  }

  @Test
  void aDeletedCommentIsNotPostedAgainAndNobodyPretendsSo() {
    run();
    stage.undo(1);
    assertThat(stage.retraction(2).spared())
        .extracting(Retraction.Spared::why)
        .containsExactly("a deleted comment is not posted again");
  }

  @Test
  void anItemOnWhichAHumanActedSinceIsLeftAsItIs() {
    run();
    other.commented("mia", "Thanks for looking.");
    Retraction retraction = stage.retraction(1);

    assertThat(retraction.spared())
        .singleElement()
        .satisfies(
            spared -> {
              assertThat(spared.entry().write().number()).isEqualTo(other.number());
              assertThat(spared.why()).contains("somebody was active since");
            });
    stage.undo(1);
    assertThat(other.labels()).contains("triaged");
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void anItemThatAHumanClosedSinceIsLeftAsItIs() {
    run();
    other.by("mheon").closed();
    assertThat(stage.retraction(1).spared())
        .singleElement()
        .satisfies(spared -> assertThat(spared.why()).isEqualTo("it was closed by others since"));
  }

  @Test
  void aBotsCommentKeepsNothingFromBeingUndone() {
    run();
    other.commented("ci-robot", "Build failed.");
    assertThat(stage.retraction(1).spared()).isEmpty();
  }

  @Test
  void aHumansActBetweenPlanAndUndoingIsSeen() {
    run();
    Retraction retraction = stage.retraction(1);
    stage.github.clock().advance(Duration.ofMinutes(1));
    other.commented("mia", "Wait.");
    Outcome outcome = stage.application().carryOut(retraction);
    assertThat(states(outcome)).contains(WriteState.SKIPPED);
    assertThat(other.labels()).contains("triaged");
  }

  @Test
  void whatIsGoneIsSaid() {
    run();
    other.by("mheon").deleted();
    assertThat(stage.retraction(1).spared())
        .extracting(Retraction.Spared::why)
        .containsExactly("it was deleted or transferred since");
  }

  @Test
  void aRunInARepositoryThatMovedSinceIsPutBackUnderItsNewName() {
    run();
    stage.podman.moveTo("podman-container-tools/podman");
    stage.live = Set.of("podman-container-tools/podman");
    assertThat(stage.retraction(1).plan().actions())
        .extracting(Action::repository)
        .containsOnly(RepositoryRef.of("podman-container-tools/podman"));
    stage.undo(1);
    assertThat(other.labels()).doesNotContain("triaged");
  }

  @Test
  void anUnknownRunIsNotThere() {
    Undo undo = new Undo(stage.writer(), stage.journal(), Stage::lastHumanActivity);
    assertThat(undo.find(7)).isEmpty();
  }

  @Test
  void policiesAreToldWhatWasTakenBackUntilItIsBroughtAgain() {
    run();
    long podman = stage.podman.id();
    assertThat(stage.journal().undone(podman)).isEmpty();

    stage.undo(1);
    assertThat(stage.journal().undone(podman))
        .extracting(Undone::number, Undone::kind, Undone::label, Undone::policy)
        .containsExactly(
            tuple(2, WriteKind.ADD_LABEL, "triaged", "stale"),
            tuple(1, WriteKind.CLOSE, "", "stale"),
            tuple(1, WriteKind.COMMENT, "", "stale"),
            tuple(1, WriteKind.REMOVE_LABEL, "network", "stale"),
            tuple(1, WriteKind.ADD_LABEL, "triaged", "stale"));
    assertThat(stage.journal().undone(podman))
        .extracting(Undone::at)
        .containsOnly(stage.github.clock().now());
    assertThat(stage.journal().undone(podman + 1)).isEmpty();

    stage.github.clock().advance(Duration.ofHours(1));
    stage.undo(2);
    assertThat(other.labels()).contains("triaged");
    assertThat(stage.journal().undone(podman))
        .extracting(Undone::kind)
        .isEqualTo(List.of(WriteKind.COMMENT));
  }
}
