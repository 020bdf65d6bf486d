package io.github.containers.backlog.apply;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.policy.Action;
import io.github.containers.backlog.store.JournalEntry;
import io.github.containers.backlog.store.JournalRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run tells while it goes on. */
class ListeningTest {

  @TempDir Path folder;
  @AutoClose Stage stage;
  private final List<String> told = new ArrayList<>();
  private FakeIssue old;
  private FakeIssue other;

  @BeforeEach
  void set() {
    stage = new Stage(folder);
    old = stage.issue("Old");
    other = stage.issue("Other");
  }

  private Application application() {
    return new Application(
        stage.writer(),
        stage.journal(),
        stage.terms(),
        new ApplicationListener() {
          @Override
          public void began(long run, int left) {
            told.add("run " + run + ": " + left + " to do");
          }

          @Override
          public void settled(JournalEntry entry) {
            told.add(words(entry) + " " + entry.state());
          }

          @Override
          public void abandoned(JournalRun run, List<JournalEntry> unsaid) {
            told.add("abandoned " + run.id());
            unsaid.forEach(entry -> told.add("unsaid: " + words(entry)));
          }
        });
  }

  private static String words(JournalEntry entry) {
    return entry.write().kind() + " #" + entry.write().number();
  }

  /** The second write of the run meets a limit that nobody waits for. */
  private void interrupt(Action... actions) {
    stage.github.faults().on("POST", "/comments").secondaryLimit(403, Duration.ofHours(1));
    application().carryOut(stage.plan(actions));
    told.clear();
  }

  @Test
  void itTellsWhatIsToDoAndThenOfEachWriteOnceWhatBecameOfIt() {
    old.by("mheon").locked();
    application().carryOut(stage.plan(stage.comment(old), stage.add(other, "triaged")));
    assertThat(told).containsExactly("run 1: 2 to do", "COMMENT #1 FAILED", "ADD_LABEL #2 DONE");
  }

  @Test
  void ofAnInterruptedRunOnlyTheRestIsToDo() {
    interrupt(stage.add(old, "triaged"), stage.comment(old), stage.add(other, "triaged"));
    stage.github.clock().advance(Duration.ofHours(1));
    application().resume(Objection.NONE);
    assertThat(told).containsExactly("run 1: 2 to do", "COMMENT #1 DONE", "ADD_LABEL #2 DONE");
  }

  @Test
  void aRunThatIsGivenUpTellsWhichCommentsOnItsLabelsWereNeverMade() {
    interrupt(stage.add(old, "triaged"), stage.comment(old), stage.comment(other));
    application().giveUp();
    assertThat(told)
        .containsExactly(
            "COMMENT #1 SKIPPED", "COMMENT #2 SKIPPED", "abandoned 1", "unsaid: COMMENT #1");
  }

  @Test
  void aCommentThatWasMadeIsNotUnsaid() {
    stage.github.faults().on("POST", "/2/labels").secondaryLimit(403, Duration.ofHours(1));
    application()
        .carryOut(
            stage.plan(stage.add(old, "triaged"), stage.comment(old), stage.add(other, "triaged")));
    told.clear();
    application().giveUp();
    assertThat(told).containsExactly("ADD_LABEL #2 SKIPPED", "abandoned 1");
  }
}
