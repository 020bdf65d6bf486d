package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of a run before it begins is what it may do. */
class LiveQuestionsTest {

  private static final String TWO =
      "policies: [{label: stale-candidate, when: \"title == 'First' && idle > days(90)\", comment:"
          + " s.md}, {label: rotten, when: \"title == 'Second' && idle > days(90)\"}]";
  private static final String CREATES = "A live run creates these labels first: \"rotten\"";

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue first;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
    nights.bench.write(".github/s.md", "Is it still so?\n");
    first = nights.bug("First");
    nights.pass(Duration.ofHours(1));
    nights.bug("Second");
    nights.pass(91);
  }

  @Test
  void theQuestionCountsWhatMayTakeThePlaceOfWhatIsNotDone() {
    nights.configureOnly("writes: 1", TWO);
    nights.bench.watched(80).answering("n");
    assertThat(nights.triage("--live", "--no-progress").err())
        .contains("make up to 2 writes in containers/podman and create up to 1 label? [y/N]");
  }

  @Test
  void theQuestionOfAnUndoingCountsAllOfItWhateverTheCap() {
    nights.configureOnly(TWO);
    nights.tonight();
    nights.configureOnly("writes: 1", TWO);
    nights.bench.watched(80).answering("n");
    assertThat(nights.bench.run("undo", "1", "--live", "--no-progress").err())
        .contains("make 3 writes in containers/podman? [y/N]");
  }

  @Test
  void aPlanNamesTheLabelsThatALiveRunCreates() {
    nights.configureOnly(TWO);
    assertThat(nights.triage().out()).contains(CREATES);
    assertThat(nights.triage("--no-create").out()).doesNotContain("creates these labels");
    nights.bench.configured("repositories: [containers/podman]", TWO);
    assertThat(nights.triage().out()).doesNotContain("creates these labels");
  }

  @Test
  void aRepositoryWithoutAnyLabelLacksThemAll() {
    FakeRepository crun = nights.github.repository("containers/crun");
    crun.issue("mia", "First");
    crun.issue("mia", "Second");
    nights.pass(91);
    nights.bench.configured("repositories: [containers/crun]", "live: [containers/crun]", TWO);
    assertThat(crun.labels()).isEmpty();
    assertThat(nights.triage().out())
        .contains("\"rotten\" in containers/crun")
        .contains("\"stale-candidate\" in containers/crun");
  }

  @Test
  void anUndoingOfAnUndoingDoesNotSayThatThePoliciesRest() {
    nights.configureOnly(TWO);
    nights.tonight();
    Run undoing = nights.bench.run("undo", "1", "--live", "--yes");
    assertThat(undoing.out()).contains("The policies then rest");
    nights.pass(Duration.ofHours(1));
    assertThat(nights.bench.run("undo", "2").out())
        .contains("add label stale-candidate")
        .doesNotContain("The policies then rest");
    assertThat(first.comments()).isEmpty();
  }
}
