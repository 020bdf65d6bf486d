package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.apply.Outcome.Ending;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FaultRule;
import io.github.containers.backlog.store.WriteKind;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a label's creation that is not wanted any more, or that somebody else made. */
class LabelCreationTest {

  @TempDir Path folder;
  @AutoClose Stage stage;
  private FakeIssue old;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    stage.newLabels = Stage.creating();
    old = stage.issue("Old");
  }

  /** A run that is cut off in the creation of its label. */
  private void cutOff(Consumer<FaultRule> fault) {
    fault.accept(stage.github.faults().on("POST", "/podman/labels$"));
    stage.github.faults().on("GET", "/podman/labels").after(2).always().drop();
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"));
    assertThat(outcome.ending()).isEqualTo(Ending.STOPPED);
    assertThat(states(outcome)).containsExactly(WriteState.INTENDED, WriteState.PLANNED);
    stage.github.faults().clear();
  }

  private static Objection to(WriteKind kind) {
    return write -> write.kind() == kind ? Optional.of("it is not wanted") : Optional.empty();
  }

  private boolean isThere() {
    return stage.podman.labels().stream().anyMatch(label -> label.name().equals("crickets"));
  }

  @Test
  void whereNoneIsCreatedAnyMoreNothingIsNotedAsRefused() {
    cutOff(FaultRule::drop);
    Outcome outcome = stage.application().resume(to(WriteKind.CREATE_LABEL)).orElseThrow();
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.SKIPPED);
    assertThat(notes(outcome))
        .containsExactly("it is not wanted", "its label could not be created");
    assertThat(isThere()).isFalse();
  }

  @Test
  void aLabelThatNothingNeedsAnyMoreIsNotCreated() {
    cutOff(FaultRule::drop);
    Outcome outcome = stage.application().resume(to(WriteKind.ADD_LABEL)).orElseThrow();
    assertThat(notes(outcome)).containsExactly("nothing needs it any more", "it is not wanted");
    assertThat(isThere()).isFalse();
  }

  @Test
  void aLabelThatOneItemStillNeedsIsCreated() {
    stage.github.faults().on("POST", "/podman/labels$").secondaryLimit(403, Duration.ofHours(1));
    stage.carryOut(stage.add(old, "crickets"), stage.add(stage.issue("Other"), "crickets"));
    stage.github.faults().clear();
    stage.github.clock().advance(Duration.ofHours(1));
    Objection objection =
        write -> write.number() == 1 ? Optional.of("it is not wanted") : Optional.empty();
    Outcome outcome = stage.application().resume(objection).orElseThrow();
    assertThat(states(outcome))
        .containsExactly(WriteState.DONE, WriteState.SKIPPED, WriteState.DONE);
  }

  @Test
  void aLabelThatWasCreatedWithoutAnAnswerIsNotedAsCreatedWhereItsRunIsGivenUp() {
    cutOff(FaultRule::loseAnswer);
    Outcome outcome = stage.application().giveUp().orElseThrow();
    assertThat(states(outcome)).containsExactly(WriteState.DONE, WriteState.SKIPPED);
  }

  @Test
  void aLabelThatSomebodyElseCreatedAMomentEarlierIsThere() {
    stage
        .github
        .faults()
        .on("POST", "/podman/labels$")
        .meanwhile(() -> stage.podman.labels("crickets"));
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"));
    assertThat(states(outcome)).containsExactly(WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(outcome).get(0)).isEqualTo("the label is there already");
    assertThat(old.labels()).contains("crickets");
  }

  @Test
  void aLabelThatGitHubRefusesFailsAndWhatNeedsItIsLeft() {
    stage.github.faults().on("POST", "/podman/labels$").answer(422, "{\"message\":\"Colour\"}");
    Outcome outcome = stage.carryOut(stage.add(old, "crickets"));
    assertThat(states(outcome)).containsExactly(WriteState.FAILED, WriteState.SKIPPED);
  }
}
