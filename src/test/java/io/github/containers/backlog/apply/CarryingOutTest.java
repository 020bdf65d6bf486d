package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.ACCOUNT;
import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.fake.FakeComment;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeLabel;
import io.github.containers.backlog.fake.LoggedRequest;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.policy.Step;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import io.github.containers.backlog.store.RunEnding;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CarryingOutTest {

  @TempDir Path folder;
  @AutoClose Stage stage;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
  }

  @Test
  void everyStepIsMadeAndIsInTheJournalWithWhatWasBeforeAndAfter() {
    FakeIssue old = stage.issue("Old").by("mheon").labeled("network");
    Outcome outcome =
        stage.carryOut(
            stage.add(old, "stale-candidate"),
            stage.remove(old, "network"),
            stage.comment(old),
            stage.close(old));

    assertThat(old.labels()).containsExactly("kind/bug", "stale-candidate");
    assertThat(old.isOpen()).isFalse();
    assertThat(old.stateReason()).contains("not_planned");
    assertThat(old.comments()).hasSize(1);
    assertThat(outcome.ending()).isEqualTo(Ending.COMPLETED);
    List<JournalEntry> entries = stage.journal().entries(1);
    assertThat(entries)
        .extracting(JournalEntry::state, JournalEntry::labelsBefore, JournalEntry::labelsAfter)
        .containsExactly(
            tuple(
                WriteState.DONE,
                List.of("kind/bug", "network"),
                List.of("kind/bug", "network", "stale-candidate")),
            tuple(
                WriteState.DONE,
                List.of("kind/bug", "network", "stale-candidate"),
                List.of("kind/bug", "stale-candidate")),
            tuple(
                WriteState.DONE,
                List.of("kind/bug", "stale-candidate"),
                List.of("kind/bug", "stale-candidate")),
            tuple(
                WriteState.DONE,
                List.of("kind/bug", "stale-candidate"),
                List.of("kind/bug", "stale-candidate")));
    assertThat(entries)
        .extracting(JournalEntry::commentId)
        .containsExactly(null, null, old.comments().get(0).id(), null);
    assertThat(entries).extracting(JournalEntry::at).containsOnly(stage.github.clock().now());
  }

  @Test
  void aRunIsInTheHistoryWithItsAccountTimesAndCounts() {
    FakeIssue old = stage.issue("Old");
    FakeIssue answered = stage.issue("Answered");
    Plan plan = stage.plan(stage.add(old, "triaged"), stage.add(answered, "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    answered.commented("mia", "It is.");
    stage.application().carryOut(plan);

    JournalRun run = stage.journal().runs().get(0);
    assertThat(run.account()).isEqualTo(ACCOUNT);
    assertThat(run.begunAt()).isEqualTo(stage.github.clock().now());
    assertThat(run.ending()).isEqualTo(RunEnding.COMPLETED);
    assertThat(run.count(WriteState.DONE)).isEqualTo(1);
    assertThat(run.count(WriteState.SKIPPED)).isEqualTo(1);
  }

  @Test
  void aLabelIsReadAgainJustBeforeItIsWrittenAndATimelineOnlyWhereSomethingChanged() {
    FakeIssue old = stage.issue("Old");
    Plan plan = stage.plan(stage.add(old, "triaged"));
    stage.github.requests().clear();

    stage.application().carryOut(plan);

    assertThat(stage.github.requests().all())
        .extracting(one -> one.method() + " " + one.target())
        .containsExactly(
            "GET /rate_limit",
            "GET /repos/containers/podman",
            "GET /repos/containers/podman/labels?per_page=100",
            "GET /repos/containers/podman/issues/1",
            "POST /repos/containers/podman/issues/1/labels");
  }

  @Test
  void aRunMakesNoMoreWritesThanItMayAndSaysWhatRemains() {
    stage.writes = 2;
    FakeIssue[] issues = {stage.issue("1"), stage.issue("2"), stage.issue("3")};
    Outcome outcome =
        stage.carryOut(
            stage.add(issues[0], "triaged"),
            stage.add(issues[1], "triaged"),
            stage.add(issues[2], "triaged"));

    assertThat(stage.github.requests().writes()).hasSize(2);
    assertThat(issues[2].labels()).doesNotContain("triaged");
    assertThat(outcome.later()).hasSize(1);
  }

  @Test
  void whatBelongsToOneItemIsNotTornApartByTheCap() {
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    var actions = List.of(stage.add(one, "triaged"), stage.comment(two), stage.add(two, "triaged"));

    assertThat(Portion.of(actions, 3).now()).hasSize(3);
    assertThat(Portion.of(actions, 2).now()).hasSize(1);
    assertThat(Portion.of(actions, 2).later()).hasSize(2);
    assertThat(Portion.of(List.of(), 1).now()).isEmpty();
  }

  @Test
  void anItemThatAloneIsMoreThanARunMayDoIsDoneWholeAndNothingElseWithIt() {
    stage.writes = 1;
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    Outcome outcome =
        stage.carryOut(stage.comment(one), stage.close(one), stage.add(two, "triaged"));

    assertThat(one.isOpen()).isFalse();
    assertThat(one.comments()).hasSize(1);
    assertThat(outcome.later()).hasSize(1);
    assertThat(two.labels()).doesNotContain("triaged");
  }

  @Test
  void whatIsSkippedUsesUpNothingOfTheCap() {
    stage.writes = 1;
    FakeIssue[] issues = {stage.issue("1"), stage.issue("2"), stage.issue("3")};
    Plan plan =
        stage.plan(
            stage.add(issues[0], "triaged"),
            stage.add(issues[1], "triaged"),
            stage.add(issues[2], "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    issues[0].commented("mia", "It is.");
    Outcome outcome = stage.application().carryOut(plan);

    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(stage.journal().entries(1)).hasSize(2);
    assertThat(outcome.later()).hasSize(1);
  }

  @Test
  void betweenTwoWritesThereIsAPauseAndNeitherBeforeTheFirstNorAfterTheLast() {
    stage.carryOut(
        stage.add(stage.issue("1"), "triaged"),
        stage.add(stage.issue("2"), "triaged"),
        stage.add(stage.issue("3"), "triaged"));

    assertThat(stage.slept).containsExactly(Duration.ofSeconds(1), Duration.ofSeconds(1));
  }

  @Test
  void aRunThatIsToStopStopsBeforeTheNextWriteAndTheNextRunFinishesIt() {
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    Plan plan = stage.plan(stage.add(one, "triaged"), stage.add(two, "triaged"));
    stage.github.faults().on("POST", "/1/labels").meanwhile(() -> stage.stopping = true);

    Outcome stopped = stage.application().carryOut(plan);
    assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
    assertThat(states(stopped)).containsExactly(WriteState.DONE, WriteState.PLANNED);
    assertThatThrownBy(() -> stage.application().carryOut(plan))
        .isInstanceOf(IllegalStateException.class);

    stage.stopping = false;
    Outcome finished = stage.application().resume(Objection.NONE).orElseThrow();
    assertThat(states(finished)).containsExactly(WriteState.DONE, WriteState.DONE);
    assertThat(one.actsOf(ACCOUNT)).containsExactly("labeled");
    assertThat(two.labels()).contains("triaged");
    assertThat(stage.application().resume(Objection.NONE)).isEmpty();
  }

  @Test
  void aRepositoryThatIsNotLiveIsNotEvenRead() {
    stage.live = Set.of();
    FakeIssue old = stage.issue("Old");
    Plan plan = stage.plan(stage.add(old, "triaged"));
    stage.github.requests().clear();

    Outcome outcome = stage.application().carryOut(plan);

    assertThat(outcome.findRun()).isEmpty();
    assertThat(outcome.left())
        .singleElement()
        .satisfies(left -> assertThat(left.why()).contains("live:"));
    assertThat(stage.github.requests().all())
        .extracting(LoggedRequest::target)
        .containsExactly("/rate_limit");
    assertThat(stage.journal().runs()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"needs/info", "Stale Candidate", "älter als 1 Jahr/日本", "50%+?#&", "a\\b"})
  void aLabelOfAnyNameIsPutOnAndTakenOff(String name) {
    stage.podman.labels(name);
    FakeIssue old = stage.issue("Old");
    assertThat(states(stage.carryOut(stage.add(old, name)))).containsExactly(WriteState.DONE);
    assertThat(old.labels()).containsExactly("kind/bug", name);

    assertThat(states(stage.carryOut(stage.remove(old, name)))).containsExactly(WriteState.DONE);
    assertThat(old.labels()).containsExactly("kind/bug");
  }

  @Test
  void aMissingLabelIsCreatedOnceBeforeItsFirstUse() {
    stage.newLabels = Stage.creating();
    Outcome outcome =
        stage.carryOut(
            stage.add(stage.issue("1"), "crickets"), stage.add(stage.issue("2"), "Crickets"));

    assertThat(states(outcome)).containsOnly(WriteState.DONE).hasSize(3);
    assertThat(stage.podman.labels())
        .filteredOn(label -> label.name().equals("crickets"))
        .extracting(FakeLabel::color, FakeLabel::description)
        .containsExactly(tuple("fbca04", "Is it still so?"));
    assertThat(stage.podman.number(2).labels()).contains("crickets");
  }

  @Test
  void aMissingLabelThatIsNotToBeCreatedIsReportedAndDoesNotUseUpTheCap() {
    stage.writes = 1;
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    Outcome outcome =
        stage.carryOut(stage.comment(one), stage.add(one, "crickets"), stage.add(two, "triaged"));

    assertThat(outcome.left())
        .hasSize(2)
        .allSatisfy(left -> assertThat(left.why()).contains("no label of that name"));
    assertThat(one.comments()).isEmpty();
    assertThat(two.labels()).contains("triaged");
  }

  @Test
  void aLabelThatCannotBeCreatedFailsAndWhatNeedsItIsSkipped() {
    stage.newLabels = Stage.creating();
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    stage.github.faults().on("POST", "/podman/labels$").answer(422, "{\"message\":\"No\"}");
    Outcome outcome = stage.carryOut(stage.add(one, "crickets"), stage.add(two, "triaged"));

    assertThat(states(outcome))
        .containsExactly(WriteState.FAILED, WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(1)).contains("could not be created");
  }

  @Test
  void aLabelThatCannotBeCreatedKeepsNoOtherFromBeingCreated() {
    stage.newLabels = Stage.creating();
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    stage.github.faults().on("POST", "/podman/labels$").answer(422, "{\"message\":\"No\"}");
    Outcome outcome = stage.carryOut(stage.add(one, "crickets"), stage.add(two, "moths"));

    assertThat(states(outcome))
        .containsExactly(WriteState.FAILED, WriteState.SKIPPED, WriteState.DONE, WriteState.DONE);
    assertThat(two.labels()).contains("moths");
  }

  @Test
  void whatWasNotDoneToOneItemKeepsNoCommentFromAnother() {
    FakeIssue one = stage.issue("1");
    FakeIssue two = stage.issue("2");
    Plan plan = stage.plan(stage.add(one, "triaged"), stage.comment(two));
    stage.github.clock().advance(Duration.ofMinutes(1));
    one.commented("mia", "It is.");
    assertThat(states(stage.application().carryOut(plan)))
        .containsExactly(WriteState.SKIPPED, WriteState.DONE);
  }

  @Test
  void aLabelIsCreatedAtTheRunsPaceToo() {
    stage.newLabels = Stage.creating();
    stage.carryOut(stage.add(stage.issue("1"), "crickets"));
    assertThat(stage.slept).containsExactly(stage.pace);
  }

  @Test
  void aLabelThatCannotBeCreatedIsNotCommentedOnNightAfterNight() {
    stage.newLabels = Stage.creating();
    FakeIssue old = stage.issue("Old");
    stage.github.faults().on("POST", "/podman/labels$").always().answer(422, "{}");
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"), stage.comment(old));
    assertThat(states(outcome))
        .containsExactly(WriteState.FAILED, WriteState.SKIPPED, WriteState.SKIPPED);
    assertThat(notes(outcome).get(2)).isEqualTo("its label was not put on");

    stage.carryOut(
        stage.add(old, "crickets"), stage.action(old, new Step.Comment("stale.md", "2025-06-02")));
    assertThat(old.comments()).isEmpty();
  }

  @Test
  void aPullRequestIsClosedToo() {
    FakeIssue pull = stage.podman.pullRequest("mia", "A fix");
    assertThat(states(stage.carryOut(stage.close(pull)))).containsExactly(WriteState.DONE);
    assertThat(pull.isOpen()).isFalse();
  }

  @Test
  void aCommentIsPostedOnceForTheSameEpisodeAndAgainForAnother() {
    FakeIssue old = stage.issue("Old");
    stage.carryOut(stage.comment(old));
    Outcome again = stage.carryOut(stage.comment(old));
    assertThat(states(again)).containsExactly(WriteState.SKIPPED);
    assertThat(notes(again)).containsExactly("it was said already");

    stage.carryOut(stage.action(old, new Step.Comment("stale.md", "2025-09-01")));
    assertThat(old.comments()).hasSize(2);
    assertThat(old.comments()).extracting(FakeComment::author).containsOnly(ACCOUNT);
  }

  @Test
  void theMarkerInSomebodyElsesCommentIsNotOurs() {
    FakeIssue old = stage.issue("Old");
    old.commented("mia", Marker.of("stale", stage.podman.id(), old.number(), "2025-06-01"));
    assertThat(states(stage.carryOut(stage.comment(old)))).containsExactly(WriteState.DONE);
  }

  @Test
  void aTemplateThatCannotBeRenderedStopsEverythingBeforeItBegins() {
    FakeIssue old = stage.issue("Old");
    Plan plan = stage.plan(stage.add(old, "triaged"), stage.comment(old));
    Terms terms = stage.terms();
    Terms failing =
        new Terms(
            terms.writes(),
            terms.pace(),
            terms.live(),
            terms.newLabels(),
            action -> {
              throw new IllegalArgumentException("no template");
            },
            terms.activity(),
            terms.sleeper(),
            terms.stopping());
    Application application =
        new Application(stage.writer(), stage.journal(), failing, ApplicationListener.NONE);

    assertThatThrownBy(() -> application.carryOut(plan)).hasMessage("no template");
    assertThat(stage.github.requests().writes()).isEmpty();
    assertThat(stage.journal().runs()).isEmpty();
  }
}
