package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which items have their turn in a run that may not do all that is planned. */
class TurnsTest {

  @TempDir Path folder;
  @AutoClose Stage stage;
  private List<FakeIssue> issues;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    stage.writes = 2;
    issues = IntStream.rangeClosed(1, 6).mapToObj(i -> stage.issue("Issue " + i)).toList();
  }

  private Outcome tonight() {
    return stage.carryOut(
        issues.stream()
            .filter(issue -> !issue.labels().contains("triaged"))
            .map(issue -> stage.add(issue, "triaged"))
            .toArray(Action[]::new));
  }

  private void refuseTheOldest() {
    stage.github.faults().on("POST", "/issues/[1-4]/labels").always().answer(422, "{}");
  }

  @Test
  void whatGitHubRefusedLatelyComesLastSoThatItKeepsNothingElseWaiting() {
    refuseTheOldest();
    Outcome first = tonight();
    assertThat(states(first)).hasSize(4).containsOnly(WriteState.FAILED);
    assertThat(first.findStopped())
        .contains("GitHub refused 4 writes, so the rest waits for a later run");
    stage.github.clock().advance(Duration.ofDays(1));
    Outcome second = tonight();
    assertThat(states(second)).containsExactly(WriteState.DONE, WriteState.DONE);
    assertThat(second.findStopped()).isEmpty();
    assertThat(issues.get(4).labels()).contains("triaged");
    assertThat(issues.get(5).labels()).contains("triaged");
  }

  @Test
  void whatGitHubRefusedAWeekAgoHasItsTurnAgain() {
    refuseTheOldest();
    tonight();
    stage.github.faults().clear();
    stage.github.clock().advance(Duration.ofDays(7).plusSeconds(1));
    tonight();
    assertThat(issues.get(0).labels()).contains("triaged");
    assertThat(issues.get(4).labels()).doesNotContain("triaged");
  }

  @Test
  void nothingTakesAPlaceAfterTheRunWasAskedToStop() {
    stage.writes = 1;
    Plan plan =
        stage.plan(stage.add(issues.get(0), "triaged"), stage.add(issues.get(1), "triaged"));
    stage.github.clock().advance(Duration.ofMinutes(1));
    issues.get(0).commented("mia", "It is.");
    stage.github.faults().on("GET", "/issues/1$").meanwhile(() -> stage.stopping = true);
    Outcome outcome = stage.application().carryOut(plan);
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED);
    assertThat(outcome.later()).hasSize(1);
    assertThat(stage.journal().findUnfinished()).isEmpty();
  }

  @Test
  void aTextThatCannotBeMadeStopsEverythingAlsoWhereItWouldOnlyTakeAPlace() {
    stage.writes = 1;
    Function<Action, String> texts =
        action -> {
          if (action.number() == 2) {
            throw new IllegalStateException("there is no such text");
          }
          return "Hello";
        };
    Plan plan = stage.plan(stage.comment(issues.get(0)), stage.comment(issues.get(1)));
    Application application =
        new Application(stage.writer(), stage.journal(), with(texts), ApplicationListener.NONE);
    assertThatThrownBy(() -> application.carryOut(plan)).hasMessage("there is no such text");
    assertThat(stage.journal().runs()).isEmpty();
    assertThat(stage.github.requests().writes()).isEmpty();
  }

  private Terms with(Function<Action, String> texts) {
    Terms terms = stage.terms();
    return new Terms(
        terms.writes(),
        terms.pace(),
        terms.live(),
        terms.newLabels(),
        texts,
        terms.activity(),
        terms.sleeper(),
        terms.stopping());
  }
}
