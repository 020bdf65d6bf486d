package io.github.containers.backlog.apply;

import static io.github.containers.backlog.apply.Stage.notes;
import static io.github.containers.backlog.apply.Stage.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.policy.Plan;
import io.github.containers.backlog.store.WriteState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A plan that was carried out, undone, and is to be carried out again. */
class TakenBackTest {

  private static final String WHY = "taken back by run 2 since the plan was made";

  @TempDir Path folder;
  @AutoClose Stage stage;
  private FakeIssue old;
  private FakeIssue other;
  private Plan plan;

  @BeforeEach
  void undone() {
    stage = new Stage(folder);
    old = stage.issue("Old");
    other = stage.issue("Other");
    plan = stage.plan(stage.add(old, "triaged"), stage.comment(old), stage.add(other, "triaged"));
    stage.writes = 2;
    later();
    stage.application().carryOut(plan);
    later();
    stage.undo(1);
    later();
  }

  private void later() {
    stage.github.clock().advance(Duration.ofHours(1));
  }

  @Test
  void whatWasTakenBackSinceIsSkippedAndWhatTheCapHadLeftIsDone() {
    Outcome again = stage.application().carryOut(plan);
    assertThat(states(again))
        .containsExactly(WriteState.SKIPPED, WriteState.SKIPPED, WriteState.DONE);
    assertThat(notes(again)).startsWith(WHY, WHY);
    assertThat(old.labels()).containsExactly("kind/bug");
    assertThat(old.comments()).isEmpty();
    assertThat(other.labels()).contains("triaged");
  }

  @Test
  void whatTakesAPlaceIsLookedAtToo() {
    stage.application().carryOut(stage.plan(stage.add(other, "triaged")));
    later();
    stage.undo(3);
    later();
    assertThat(notes(stage.application().carryOut(plan)))
        .containsExactly(WHY, WHY, "taken back by run 4 since the plan was made");
    assertThat(other.labels()).containsExactly("kind/bug");
  }

  @Test
  void aPlanThatWasMadeSinceMayAskForItAgain() {
    assertThat(states(stage.carryOut(stage.add(old, "triaged")))).containsExactly(WriteState.DONE);
  }

  @Test
  void anUndoingIsTakenBackAlthoughItTookSomethingBack() {
    stage.undo(2);
    assertThat(old.labels()).contains("triaged");
  }
}
