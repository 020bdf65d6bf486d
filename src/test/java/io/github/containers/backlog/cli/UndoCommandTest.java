package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.TokenKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog undo} and {@code backlog history}. */
class UndoCommandTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue closed;
  private FakeIssue cleared;
  private FakeIssue labelled;
  private List<String> before;

  /** Run 2 closes an item with a comment, takes a label off another and puts one on a third. */
  @BeforeEach
  void twoRuns() {
    nights =
        new Nights(folder)
            .configureOnly(
                "policies:",
                "  - label: stale-candidate",
                "    when: kind == \"bug\" && idle > days(90)",
                "    grace: 30d",
                "    again: 120d",
                "    then: close",
                "    comment: { close: close.md }");
    nights.bench.write(".github/close.md", "Closed, @{{author}}.\n");
    closed = nights.bug("Closed");
    cleared = nights.bug("Cleared");
    nights.pass(91);
    nights.tonight();
    nights.pass(Duration.ofHours(1));
    labelled = nights.bug("Labelled");
    cleared.commented(REPORTER, "Still so.");
    nights.pass(91);
    cleared.by("ci-robot").unlabeled("kind/bug");
    before = state();
    nights.tonight("--allow-close");
    nights.pass(Duration.ofHours(1));
    assertThat(state()).isNotEqualTo(before);
  }

  @Test
  void whatCouldNotBeLookedAtIsNamedAndEndsWith3() {
    assertThat(nights.bench.run("undo", "2").exit()).isZero();
    String item = "/issues/" + labelled.number() + "$";
    nights.github.faults().on("GET", item).always().answer(403, "{}");
    Run preview = nights.bench.run("undo", "2");
    assertThat(preview.exit()).isEqualTo(3);
    assertThat(preview.out()).contains("Left as it is (1):");
    assertThat(nights.bench.run("undo", "2", "--live", "--yes").exit()).isEqualTo(3);
    nights.github.faults().clear();
    assertThat(nights.bench.run("undo", "2").exit()).isZero();
  }

  @Test
  void whatIsInARepositoryThatCannotBeLookedAtEndsWith3() {
    nights.github.faults().on("GET", "/repos/containers/podman$").always().answer(403, "{}");
    assertThat(nights.bench.run("undo", "2").exit()).isEqualTo(3);
  }

  private List<String> state() {
    return nights.podman.issues().stream()
        .map(
            it ->
                "%s %s %s %s"
                    .formatted(
                        it.number(),
                        it.isOpen(),
                        it.labels().stream().sorted().toList(),
                        it.comments()))
        .toList();
  }

  private Run undo(String... arguments) {
    String[] all = new String[arguments.length + 1];
    all[0] = "undo";
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return nights.bench.run(all);
  }

  @Test
  void aDryRunShowsWhatItWouldDoAndWritesNothing() {
    nights.github.requests().clear();
    Run run = undo("2");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Undoing run 2 of triage-bot, begun at 2025-07-02T01:00:00Z. Dry run: nothing was written.

                containers/podman#3  remove label stale-candidate  Labelled
                containers/podman#2  add label stale-candidate     Cleared
                containers/podman#1  reopen                        Closed
                containers/podman#1  delete comment                Closed
              The policies then rest on these items, as after a human took the label off. Labels that the run created stay in their repositories.

            4 writes to make: backlog undo 2 --live
            """);
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void howToGoOnNamesTheSameFilesAndTheProgramAsItIsTyped() {
    nights.bench.write("other.yml", nights.bench.read(".github/backlog.yml"));
    String store = nights.bench.store().toString();
    nights.bench.with("BACKLOG_COMMAND", "./backlog");
    String same = " --config other.yml --store " + store + "\n";
    assertThat(undo("2", "--config", "other.yml", "--store", store).out())
        .endsWith("4 writes to make: ./backlog undo 2 --live" + same);
    Run run = undo("2", "--live", "--yes", "--config", "other.yml", "--store", store);
    assertThat(run.out()).endsWith("Take it back with: ./backlog undo 3" + same);
  }

  @Test
  void everythingIsAsItWasBefore() {
    Run run = undo("2", "--live", "--yes");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.out()).endsWith("Run 3: 4 writes done. Take it back with: backlog undo 3\n");
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void whereAHumanActedSinceNothingIsChangedAndThatIsSaid() {
    closed.by(MAINTAINER).labeled("wontfix");
    cleared.by(MAINTAINER).assigned(MAINTAINER);
    Run run = undo("2", "--live", "--yes");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("Left as it is (3):")
        .contains("containers/podman#1  close as not planned")
        .contains("somebody was active since, at 2025-07-02T02:00:00Z")
        .contains("Run 3: 1 write done");
    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.comments()).hasSize(1);
    assertThat(cleared.labels()).isEmpty();
    assertThat(labelled.labels()).containsExactly("kind/bug");
  }

  @Test
  void thePoliciesRestOnWhatWasTakenBackAsAfterAHumansRemoval() {
    undo("2", "--live", "--yes");
    List<String> undone = state();
    nights.pass(Duration.ofDays(120).minusSeconds(1));
    nights.tonight("--allow-close");
    assertThat(state()).isEqualTo(undone);
    nights.pass(Duration.ofSeconds(1));
    nights.tonight("--allow-close");
    assertThat(labelled.labels()).contains(STALE);
    assertThat(closed.isOpen()).isFalse();
  }

  @Test
  void anUndoingCanBeTakenBack() {
    List<String> after = List.of(closed.isOpen() + "", labelled.labels() + "");
    undo("2", "--live", "--yes");
    nights.pass(1);
    assertThat(undo("3", "--live", "--yes").exit()).isZero();
    assertThat(List.of(closed.isOpen() + "", labelled.labels() + "")).isEqualTo(after);
  }

  @Test
  void itAsksAndKeepsToTheRepositoriesThatAreLive() {
    nights.bench.watched(100).answering("no");
    assertThat(undo("2", "--live", "--no-progress").err())
        .contains("make 4 writes in containers/podman? [y/N]", "nothing was written");
    nights.bench.configured(
        "repositories: [containers/podman]",
        "policies: [{label: stale-candidate, when: idle > days(90)}]");
    Run run = undo("2", "--live", "--yes", "--no-progress");
    assertThat(run.err()).contains("do not stand under live: in the configuration");
    assertThat(closed.isOpen()).isFalse();
  }

  @Test
  void aDryRunSaysWhereItMayNotWrite() {
    nights.bench.configured(
        "repositories: [containers/podman]",
        "policies: [{label: stale-candidate, when: idle > days(90)}]");
    assertThat(undo("2").out())
        .endsWith(
            """
            4 writes to make: backlog undo 2 --live
            It would make none: all are in repositories that do not stand under live: in the configuration.
            """);
    assertThat(RetractionText.limit(3, 1))
        .startsWith("It would make 3: 1 is in repositories that do not stand under live:");
    assertThat(RetractionText.limit(1, 2)).startsWith("It would make 1: 2 are in");
  }

  @Test
  void onlyTheAccountThatMadeARunTakesItBack() {
    nights.github.token("other", "other-bot", TokenKind.WRITE);
    nights.bench.with("GITHUB_TOKEN", "other");
    Run run = undo("2", "--live", "--yes");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("run 2 was made by triage-bot, and this token is other-bot's");
  }

  @Test
  void anUnknownRunIsAMistake() {
    assertThat(undo("7").exit()).isEqualTo(2);
    assertThat(undo("7").err()).contains("there is no run 7; `backlog history` lists them");
    assertThat(undo("2", "--offline").exit()).isEqualTo(2);
    assertThat(undo("2", "--yes").exit()).isEqualTo(2);
    assertThat(undo("2", "--live").exit()).isEqualTo(2);
  }

  @Test
  void aProgramGetsTheUndoingAsJson() throws IOException {
    cleared.by(MAINTAINER).assigned(MAINTAINER);
    JsonNode json = new ObjectMapper().readTree(undo("2", "--json").out());
    assertThat(json).hasSize(4);
    assertThat(json.findValuesAsText("stays")).containsExactly("false", "false", "false", "true");
    JsonNode done = new ObjectMapper().readTree(undo("2", "--live", "--yes", "--json").out());
    assertThat(done.findValuesAsText("state")).containsOnly("done").hasSize(3);
  }

  @Test
  void theHistoryListsTheRunsTheNewestFirst() {
    undo("2", "--live", "--yes");
    assertThat(nights.bench.run("history").out())
        .isEqualTo(
            """
            run  begun                 account     undoes  ending     done  skipped  refused
            3    2025-07-02T02:00:00Z  triage-bot       2  completed     4        0        0
            2    2025-07-02T01:00:00Z  triage-bot       –  completed     4        0        0
            1    2025-04-02T00:00:00Z  triage-bot       –  completed     2        0        0
            """);
  }

  @Test
  void theHistoryOfARunNamesEachWriteAndWhy() throws IOException {
    assertThat(nights.bench.run("history", "2").out())
        .startsWith("Run 2 of triage-bot, begun at 2025-07-02T01:00:00Z, completed\n\n")
        .contains(
            "containers/podman#1  comment (close.md)            done  stale-candidate: the label was"
                + " put on on 2025-04-02 and nobody responded within the grace of 30 days\n")
        .contains("containers/podman#3  add label stale-candidate     done  stale-candidate: ");
    JsonNode json = new ObjectMapper().readTree(nights.bench.run("history", "2", "--json").out());
    assertThat(json).hasSize(4);
    assertThat(new ObjectMapper().readTree(nights.bench.run("history", "--json").out())).hasSize(2);
    Run unknown = nights.bench.run("history", "9");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("there is no run 9");
  }
}
