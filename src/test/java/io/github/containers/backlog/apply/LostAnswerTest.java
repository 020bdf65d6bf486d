package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A write that was made and whose answer never came is not forgotten, whatever happens next. */
class LostAnswerTest {

  private static final String FORBIDDEN = "{\"message\":\"Forbidden\"}";

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

  /** The first write is made and its answer lost; then what is looked at there is refused. */
  private Outcome blinded(String target, int reads, Action... actions) {
    stage.github.faults().on("POST", "").loseAnswer();
    stage.github.faults().on("GET", target).after(reads).always().answer(403, FORBIDDEN);
    return stage.carryOut(actions);
  }

  private Outcome resume() {
    return stage.application().resume(Objection.NONE).orElseThrow();
  }

  static Stream<Consumer<Stage>> closings() {
    return Stream.of(
        stage -> stage.live = Set.of(),
        stage -> stage.podman.moveTo("podman-container-tools/podman"),
        stage -> stage.podman.archive());
  }

  @ParameterizedTest
  @MethodSource("closings")
  void itIsFoundAlsoWhereItsRepositoryMayNotBeWrittenToAnyMore(Consumer<Stage> closing) {
    assertThat(blinded("/issues/1$", 1, stage.add(old, "triaged")).ending())
        .isEqualTo(Ending.STOPPED);
    stage.github.faults().clear();
    closing.accept(stage);
    assertThat(states(resume())).containsExactly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }

  @Test
  void whatWasNotMadeIsLeftWhereItsRepositoryMayNotBeWrittenToAnyMore() {
    stage.github.faults().on("POST", "").drop();
    stage.github.faults().on("GET", "/issues/1$").after(1).always().drop();
    stage.carryOut(stage.add(old, "triaged"));
    stage.github.faults().clear();
    stage.podman.archive();
    Outcome outcome = resume();
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED);
    assertThat(notes(outcome)).containsExactly("containers/podman is archived");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/issues/1$", "/issues/1/timeline"})
  void itIsNotNotedAsRefusedWhereOnlyTheLookIsRefused(String target) {
    int reads = target.endsWith("$") ? 1 : 0;
    Outcome stopped =
        blinded(target, reads, stage.add(old, "triaged"), stage.add(other, "triaged"));
    assertThat(states(stopped)).containsExactly(WriteState.INTENDED, WriteState.PLANNED);
    assertThat(stopped.findStopped().orElseThrow())
        .contains("containers/podman#1: whether the write was made can't be seen: ");

    stage.github.faults().clear();
    assertThat(states(resume())).containsOnly(WriteState.DONE);
    assertThat(old.actsOf(Stage.ACCOUNT)).containsExactly("labeled");
  }

  @Test
  void whereItCannotBeSeenTheNextNightEitherTheOthersDoNotWaitForIt() {
    blinded("/issues/1$", 1, stage.comment(old), stage.close(old), stage.add(other, "triaged"));
    stage.github.faults().clear();
    stage.github.faults().on("GET", "/issues/1/comments").always().answer(422, "{}");
    Outcome outcome = resume();

    assertThat(outcome.ending()).isEqualTo(Ending.COMPLETED);
    assertThat(states(outcome))
        .containsExactly(WriteState.SKIPPED, WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).startsWith("whether it was made can't be seen: ");
    assertThat(old.isOpen()).as("not closed without its farewell").isTrue();
  }

  @Test
  void aLabelThatWasCreatedIsNotNotedAsRefusedWhereOnlyTheLookIsRefused() {
    stage.newLabels = Stage.creating();
    Outcome stopped = blinded("/podman/labels", 2, stage.add(old, "crickets"));
    assertThat(states(stopped)).containsExactly(WriteState.INTENDED, WriteState.PLANNED);
    stage.github.faults().clear();
    assertThat(states(resume())).containsOnly(WriteState.DONE);
  }

  @Test
  void anItemThatCannotBeLookedAtBeforeItsWriteIsRefused() {
    Action[] actions = {stage.add(old, "triaged"), stage.add(other, "triaged")};
    stage.github.faults().on("GET", "/issues/1$").always().answer(422, "{}");
    Outcome outcome = stage.carryOut(actions);
    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.DONE);
  }
}
