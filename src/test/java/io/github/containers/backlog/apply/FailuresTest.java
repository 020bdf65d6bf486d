package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FaultRule;
import io.github.containers.backlog.fake.TokenKind;
import io.github.containers.backlog.model.RepositoryRef;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What GitHub refuses, and what becomes of writes whose answer is lost. */
class FailuresTest {

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

  private Outcome apply(String token, Action... actions) {
    List<Duration> slept = new ArrayList<>();
    BacklogWriter writer = Stage.writer(stage.github.url(), token, slept, stage.longestWait);
    return new Application(writer, stage.journal(), stage.terms(), ApplicationListener.NONE)
        .carryOut(stage.plan(actions));
  }

  private Action[] triage() {
    return new Action[] {stage.add(old, "triaged"), stage.add(other, "triaged")};
  }

  /** Every kind of write to an item, and how the fake knows it. */
  static Stream<Arguments> writes() {
    return Stream.of(
            write("POST", "/labels", (stage, issue) -> stage.add(issue, "triaged")),
            write("DELETE", "/labels/", (stage, issue) -> stage.remove(issue, "kind/bug")),
            write("POST", "/comments", Stage::comment),
            write("PATCH", "/issues/1", Stage::close))
        .flatMap(
            write ->
                Stream.<Consumer<FaultRule>>of(
                        FaultRule::loseAnswer,
                        FaultRule::drop,
                        FaultRule::cutBody,
                        FaultRule::truncateBody,
                        rule -> rule.answer(502),
                        rule -> rule.answerThoughApplied(502))
                    .map(fault -> Arguments.of(write.method, write.target, write.action, fault)));
  }

  /** Makes an action of a kind. */
  @FunctionalInterface
  interface Planning {
    Action of(Stage stage, FakeIssue issue);
  }

  private record Write(String method, String target, Planning action) {}

  private static Write write(String method, String target, Planning action) {
    return new Write(method, target, action);
  }

  @ParameterizedTest
  @MethodSource("writes")
  void whateverBecomesOfTheAnswerAWriteIsMadeOnce(
      String method, String target, Planning action, Consumer<FaultRule> fault) {
    fault.accept(stage.github.faults().on(method, target));
    Outcome outcome = stage.carryOut(action.of(stage, old), stage.add(other, "triaged"));

    assertThat(states(outcome)).containsOnly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).hasSize(1);
    assertThat(old.comments()).hasSizeLessThanOrEqualTo(1);
    old.comments()
        .forEach(
            comment -> assertThat(outcome.entries().get(0).commentId()).isEqualTo(comment.id()));
  }

  @Test
  void aLabelThatAHumanTookOffAfterTheLostAnswerIsNotPutOnAgain() {
    stage.github.faults().on("POST", "/1/labels").loseAnswer();
    stage
        .github
        .faults()
        .on("GET", "/issues/1$")
        .after(2)
        .meanwhile(() -> old.by("mheon").unlabeled("triaged"));
    Outcome outcome = stage.carryOut(stage.add(old, "triaged"));

    assertThat(states(outcome)).containsExactly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
    assertThat(old.labels()).doesNotContain("triaged");
  }

  @Test
  void aWriteThatGitHubFailsAgainAndAgainFailsAndTheOthersDoNot() {
    stage.github.faults().on("POST", "/1/labels").always().answer(502);
    Outcome outcome = stage.carryOut(triage());

    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.DONE);
    assertThat(stage.github.requests().writes()).hasSize(4);
  }

  @Test
  void halfOfAnAnswerIsAskedForAgain() {
    Plan plan = stage.plan(triage());
    stage.github.faults().on("GET", "/issues/1$").truncateBody();
    assertThat(states(stage.application().carryOut(plan))).containsOnly(WriteState.DONE);
  }

  @Test
  void aWriteThatNobodyCanSeeIsNotCalledFailedAndTheNextRunFindsIt() {
    stage.github.faults().on("POST", "/1/labels").loseAnswer();
    stage
        .github
        .faults()
        .on("POST", "/1/labels")
        .meanwhile(() -> stage.github.faults().on("GET", "/issues/1$").always().truncateBody());
    Outcome stopped = stage.carryOut(triage());

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(stopped.findStopped().orElseThrow()).contains("is not whole, 4 times over");
    assertThat(states(stopped)).containsExactly(WriteState.INTENDED, WriteState.PLANNED);

    stage.github.faults().clear();
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished)).containsOnly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }

  @Test
  void aCommentOnALabelThatGitHubFailsAtIsBroughtByTheNextRun() {
    stage.github.faults().on("POST", "/1/comments").always().answer(502);
    Outcome stopped = stage.carryOut(stage.add(old, "triaged"), stage.comment(old));

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(stopped.findStopped()).contains(Attempts.FAILED_AGAIN);

    stage.github.faults().clear();
    assertThat(stage.application().resume(Objection.NONE)).isPresent();
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled", "commented");
  }

  @Test
  void aReadOnlyTokenIsToldOnceAndNotTriedAgain() {
    Outcome outcome = apply(FakeGitHub.READ_TOKEN, triage());

    assertThat(outcome.ending()).isEqualTo(Ending.COMPLETED);
    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.SKIPPED);
    assertThat(notes(outcome))
        .containsOnly(
            "GitHub lets this token write nothing to containers/podman (Resource not accessible by"
                + " personal access token); it needs the right to write issues and pull requests"
                + " there");
    assertThat(stage.github.requests().writes()).hasSize(1);
  }

  @Test
  void aRefusedRepositoryDoesNotKeepAnotherWaiting() {
    FakeIssue elsewhere =
        stage.github.repository("containers/buildah").labels("triaged").issue("mia", "Here too");
    stage.live = Set.of("containers/podman", "containers/buildah");
    stage
        .github
        .faults()
        .on("POST", "/podman/issues/")
        .answer(403, "{\"message\":\"Resource not accessible by integration\"}");
    Action there =
        Stage.action(
            stage.writer(),
            RepositoryRef.of("containers/buildah"),
            elsewhere.number(),
            new Step.AddLabel("triaged"));
    Outcome outcome = stage.carryOut(triage()[0], triage()[1], there);

    assertThat(states(outcome))
        .containsExactly(WriteState.FAILED, WriteState.SKIPPED, WriteState.DONE);
    assertThat(elsewhere.labels()).containsExactly("triaged");
  }

  @Test
  void aRefusedRepositoryDoesNotUseUpTheCapOfAnother() {
    stage.writes = 2;
    FakeIssue third = stage.issue("Third");
    FakeIssue elsewhere =
        stage.github.repository("containers/buildah").labels("triaged").issue("mia", "Here too");
    stage.live = Set.of("containers/podman", "containers/buildah");
    stage
        .github
        .faults()
        .on("POST", "/podman/issues/")
        .answer(403, "{\"message\":\"Resource not accessible by integration\"}");
    Action there =
        Stage.action(
            stage.writer(),
            RepositoryRef.of("containers/buildah"),
            elsewhere.number(),
            new Step.AddLabel("triaged"));
    Outcome outcome = stage.carryOut(triage()[0], triage()[1], stage.add(third, "triaged"), there);

    assertThat(elsewhere.labels()).containsExactly("triaged");
    assertThat(outcome.later()).isEmpty();
    assertThat(outcome.left())
        .singleElement()
        .satisfies(left -> assertThat(left.why()).contains("lets this token write nothing"));
  }

  @Test
  void whereOneWriteAfterTheOtherIsRefusedTheRunDoesNotTryThemAll() {
    stage.writes = 1;
    Action[] actions =
        Stream.of("3", "4", "5", "6")
            .map(title -> stage.add(stage.issue(title), "triaged"))
            .toArray(Action[]::new);
    stage.github.faults().on("POST", "/labels").always().answer(422, "{}");
    Outcome outcome = stage.carryOut(actions);
    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.FAILED);
    assertThat(outcome.later()).hasSize(2);
  }

  @Test
  void aRepositoryInWhichNoLabelMayBeCreatedIsWrittenToNoMore() {
    stage.newLabels = Stage.creating();
    stage
        .github
        .faults()
        .on("POST", "/podman/labels$")
        .answer(403, "{\"message\":\"Resource not accessible by integration\"}");
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"), stage.add(other, "triaged"));
    assertThat(states(outcome))
        .containsExactly(WriteState.FAILED, WriteState.SKIPPED, WriteState.SKIPPED);
    assertThat(stage.github.requests().writes()).hasSize(1);
  }

  @Test
  void whatGitHubWasToldIsLookedForOnlyOnceItShows() {
    stage.github.faults().on("POST", "/1/labels").drop();
    stage.carryOut(triage()[0]);
    assertThat(stage.slept).contains(Duration.ofSeconds(3));
  }

  @Test
  void aRepositoryWhoseLabelsCannotBeReadDoesNotEndTheRun() {
    FakeIssue elsewhere =
        stage.github.repository("containers/buildah").labels("triaged").issue("mia", "Here too");
    stage.live = Set.of("containers/podman", "containers/buildah");
    stage.github.faults().on("GET", "/podman/labels").always().answer(403, "{}");
    Action there =
        Stage.action(
            stage.writer(),
            RepositoryRef.of("containers/buildah"),
            elsewhere.number(),
            new Step.AddLabel("triaged"));
    Outcome outcome = stage.carryOut(triage()[0], triage()[1], there);

    assertThat(states(outcome)).containsExactly(WriteState.DONE);
    assertThat(outcome.left()).hasSize(2);
    assertThat(elsewhere.labels()).containsExactly("triaged");
  }

  @Test
  void aTokenThatIsRevokedStopsTheRunWhichIsFinishedWithAnother() {
    stage.github.token("other-token", Stage.ACCOUNT, TokenKind.WRITE);
    stage
        .github
        .faults()
        .on("GET", "/issues/2$")
        .after(1)
        .meanwhile(() -> stage.github.revoke("other-token"));
    Outcome stopped = apply("other-token", triage());
    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(stopped.findStopped().orElseThrow()).contains("does not accept the token");

    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished)).containsOnly(WriteState.DONE);
  }

  @Test
  void aLockedIssueTakesNoCommentAndWhatFollowsOnItIsSkipped() {
    old.by("mheon").locked();
    Outcome outcome =
        stage.carryOut(stage.comment(old), stage.close(old), stage.add(other, "triaged"));

    assertThat(states(outcome))
        .containsExactly(WriteState.FAILED, WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome)).startsWith("it is locked", "an earlier write to it failed");
    assertThat(old.isOpen()).isTrue();
  }

  @Test
  void aSecondaryLimitIsWaitedForAndTheWriteIsMadeOnce() {
    stage.github.faults().on("POST", "/1/labels").secondaryLimit(429, Duration.ofSeconds(50));
    Outcome outcome = stage.carryOut(triage());

    assertThat(states(outcome)).containsOnly(WriteState.DONE);
    assertThat(stage.slept).contains(Duration.ofSeconds(50));
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }

  @Test
  void aLimitThatLastsTooLongStopsTheRunCleanlyAndTheNextFinishesIt() {
    stage.github.faults().on("POST", "/2/labels").secondaryLimit(403, Duration.ofHours(1));
    Outcome stopped = stage.carryOut(triage());

    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(stopped.findStopped().orElseThrow()).contains("secondary rate limit");
    assertThat(states(stopped)).containsExactly(WriteState.DONE, WriteState.INTENDED);

    stage.github.clock().advance(Duration.ofHours(1));
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished)).containsOnly(WriteState.DONE);
    assertThat(other.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }

  @Test
  void anExhaustedRateLimitStopsBeforeAnythingBegins() {
    Plan plan = stage.plan(triage());
    stage.github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(0).resetIn(Duration.ofMinutes(30));
    assertThatThrownBy(() -> stage.application().carryOut(plan))
        .isInstanceOf(WriteException.class)
        .hasMessageContaining("rate limit");
    assertThat(stage.journal().runs()).isEmpty();
  }

  @Test
  void anInvalidLabelFailsAloneWithGitHubsWords() {
    stage.github.faults().on("POST", "/1/labels").answer(422, "{\"message\":\"Validation\"}");
    Outcome outcome = stage.carryOut(triage());
    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).contains("422").contains("Validation");
  }

  @Test
  void aLabelWhoseCreationWasNotAnsweredIsCreatedOnce() {
    stage.newLabels = Stage.creating();
    stage.github.faults().on("POST", "/podman/labels$").loseAnswer();
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"));
    assertThat(states(outcome)).containsOnly(WriteState.DONE);
    assertThat(stage.github.requests().to("POST", "/repos/{owner}/{repo}/labels")).hasSize(1);
  }

  @Test
  void aLabelThatWasCreatedAtTheLastTryWithoutAnAnswerIsThere() {
    stage.newLabels = Stage.creating();
    stage.github.faults().on("POST", "/podman/labels$").times(2).answer(502);
    stage.github.faults().on("POST", "/podman/labels$").after(2).loseAnswer();
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"));
    assertThat(states(outcome)).containsOnly(WriteState.DONE);
    assertThat(old.labels()).contains("crickets");
    assertThat(stage.slept).contains(Duration.ofSeconds(3));
  }

  @Test
  void aLabelThatIsNotThereAfterTheLastTryFailsAndWhereNobodyCanLookTheRunStops() {
    stage.newLabels = Stage.creating();
    stage.github.faults().on("POST", "/podman/labels$").always().answer(502);
    Outcome failed = stage.carryOut(stage.add(old, "crickets"));
    assertThat(states(failed)).containsExactly(WriteState.FAILED, WriteState.SKIPPED);
    assertThat(stage.github.requests().to("POST", "/repos/{owner}/{repo}/labels")).hasSize(3);

    stage.github.faults().on("GET", "/podman/labels").after(1).always().drop();
    Outcome stopped = stage.carryOut(stage.add(other, "crickets"));
    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(states(stopped)).containsExactly(WriteState.PLANNED, WriteState.PLANNED);
  }
}
