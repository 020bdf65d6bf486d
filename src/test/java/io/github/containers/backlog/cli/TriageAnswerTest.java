package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code backlog triage} answers: to a person, to a program, in a table. */
class TriageAnswerTest {

  private static final String HOSTILE =
      "=HYPERLINK(1) <b>x</b> @everyone \u001b[31mred\u202e gpj.exe\nsecond line";

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
  }

  /** One item for each thing that a plan can say. */
  private void allSorts() {
    FakeIssue expired = nights.bug("Expired");
    FakeIssue answered = nights.bug("Answered");
    FakeIssue exempt = nights.bug("Exempt");
    FakeIssue rests = nights.bug("Rests");
    FakeIssue theirs = nights.podman.issue(REPORTER, "Put on by a maintainer");
    nights.pass(91);
    nights.tonight();
    rests.by(MAINTAINER).unlabeled(STALE);
    theirs.by(MAINTAINER).labeled(STALE);
    nights.bug(HOSTILE);
    nights.bug("Another one that nobody answers, and with a title that is longer than a line");
    nights.pass(60);
    exempt.by("ci-robot").labeled("high-impact");
    nights.pass(31);
    answered.commented(REPORTER, "Still so.");
    assertThat(expired.labels()).contains(STALE);
  }

  @Test
  void aPersonSeesWhatWouldBeDoneWhyAndTheFiguresAtTheEnd() {
    allSorts();
    Run run = nights.triage();
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            Plan as of 2025-07-02T00:00:00Z by triage-bot. Dry run: nothing was written.

              2  stale-candidate: add label stale-candidate
              2  stale-candidate: remove label stale-candidate

            stale-candidate: add label stale-candidate (2)
              the condition holds: kind is bug, idle is 91 days
                containers/podman#6  =HYPERLINK(1) <b>x</b> @everyone [31mred gpj.exe second line
                containers/podman#7  Another one that nobody answers, and with a title that is longer than a…

            stale-candidate: remove label stale-candidate (2)
              kind is bug
                containers/podman#2  answered by mia on 2025-07-02          idle 0 days    Answered
                containers/podman#3  it bears the exempt label high-impact  idle 182 days  Exempt

            Expired (1): nobody responded within the grace
                containers/podman#1  stale-candidate  since 2025-05-02, stays open without --allow-close  Expired

            Left alone (2):
                the policy rests on them: answered, or the label taken off, by hand or by an undo (1)
                  containers/podman#4
                somebody else put the label on, and it stays (1)
                  containers/podman#5

            Processed issues: 7
            New stale issues: 2
            No longer stale issues: 2
            Expired issues: 1
            Deleted issue labels: 2
            Added issue labels: 2
            Skipped issues: 2
            Operations to perform: 4

            A live run would make all 4 writes at once.

            Activity is what people do: commenting, reviewing, pushing, reopening, renaming,
            assigning, milestoning, labelling. Bots and triage-bot do not count.
            """);
  }

  @Test
  void verboseNamesEverythingThatIsLeftAlone() {
    allSorts();
    assertThat(nights.triage("-v").out())
        .contains(
            """
            Left alone (2):
                the policy rests on them: answered, or the label taken off, by hand or by an undo (1)
                  containers/podman#4  stale-candidate  mheon took the label off on 2025-04-02; rests until 2025-07-31
                somebody else put the label on, and it stays (1)
                  containers/podman#5  stale-candidate  the condition does not hold, but mheon put the label on
            """);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 120})
  void onATerminalNoLineOfTheListsIsTooLong(int columns) {
    allSorts();
    nights.bench.watched(columns);
    for (String options : List.of("triage --no-progress", "triage --no-progress -v", "audit")) {
      assertThat(nights.bench.run(options.split(" ")).out().lines().skip(1))
          .allMatch(line -> line.length() <= columns);
    }
  }

  @Test
  void whereALineHasNoRoomForATitleTheValuesStandBelowIt() {
    allSorts();
    nights.bench.watched(60);
    assertThat(nights.triage("--no-progress").out())
        .contains(
            """
                containers/podman#2  Answered
                  answered by mia on 2025-07-02, idle 0 days
            """,
            """
                containers/podman#7  Another one that nobody answers, a…
            """);
  }

  @Test
  void aProgramGetsTheSameAsJson() throws IOException {
    allSorts();
    JsonNode json = new ObjectMapper().readTree(nights.triage("--json").out());
    assertThat(json.path("actions")).hasSize(4);
    assertThat(json.path("actions").findValuesAsText("action"))
        .containsExactly("remove_label", "remove_label", "add_label", "add_label");
    assertThat(json.path("expired").get(0).path("number").asInt()).isEqualTo(1);
    assertThat(json.path("skipped").findValuesAsText("why"))
        .containsExactly("rests", "another's label");
    assertThat(json.path("statistics").path("processed").path("issues").asInt()).isEqualTo(7);
    assertThat(json.path("statistics").path("skipped").path("pull_requests").asInt()).isZero();
  }

  @Test
  void theTableHasALineAnActionAndNoFormulas() {
    nights.bug(HOSTILE);
    nights.pass(91);
    assertThat(nights.triage().err()).contains("wrote csv/plan.csv in reports\n");
    assertThat(nights.triage("-q").err()).doesNotContain("wrote");
    assertThat(nights.bench.read("reports/csv/plan.csv"))
        .isEqualTo(
            "repository,number,action,policy,reason,age_days,idle_days,title,url\n"
                + "containers/podman,1,add label stale-candidate,stale-candidate,"
                + "\"the condition holds: kind is bug, idle is 91 days\",91,91,"
                + "'=HYPERLINK(1) <b>x</b> @everyone [31mred gpj.exe second line,"
                + "https://github.com/containers/podman/issues/1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"triage", "triage --json", "triage -v", "audit", "audit --json"})
  void noTitleActsOnATerminal(String command) {
    nights.bug(HOSTILE);
    nights.pass(91);
    Run run = nights.bench.run(command.split(" "));
    assertThat(run.out() + run.err()).doesNotContain("\u001b").doesNotContain("\u202e");
  }

  @Test
  void aLiveRunAnswersAProgramWithWhatBecameOfEachWrite() throws IOException {
    FakeIssue bug = nights.bug("It fails");
    nights.bug("It fails too");
    nights.pass(91);
    nights.github.faults().on("GET", "/issues/1$").meanwhile(() -> bug.by("mia").closed());
    String out = nights.live("--json").out();
    assertThat(out).startsWith("[");
    JsonNode json = new ObjectMapper().readTree(out);
    assertThat(json.findValuesAsText("state")).containsExactly("skipped", "done");
    assertThat(json.get(0).path("note").asText()).isEqualTo("it was closed meanwhile");
    assertThat(json.get(1).path("action").asText()).isEqualTo("add label stale-candidate");
    assertThat(json.get(1).path("run").asInt()).isEqualTo(1);

    nights.github.faults().clear();
    assertThat(new ObjectMapper().readTree(nights.live("--json").out())).isEmpty();
  }

  @Test
  void whatCannotBeDecidedIsSaidAndIsNotGreen() {
    nights.configure("history: none");
    nights.bug("It fails");
    nights.bug("It fails too");
    nights.pass(91);
    Run run = nights.triage();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("undecidable: something is not known (2)");
    assertThat(run.err())
        .contains("could not be made, the first about containers/podman#1: ")
        .contains("timeline");
    Run live = nights.live();
    assertThat(live.exit()).isEqualTo(3);
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void whatCouldNotBeReadIsSaidAndIsNotGreen() {
    nights.bench.configured(
        "repositories: [containers/podman, containers/nowhere]",
        "policies: [{label: stale-candidate, when: idle > days(90)}]");
    Run run = nights.triage();
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("1 of 2 could not be read, or not to the end:\n  containers/nowhere: ");
    Run offline = nights.triage("--offline");
    assertThat(offline.exit()).isEqualTo(3);
    assertThat(offline.err())
        .contains("containers/nowhere was never read to the end; leave out --offline to read it");
  }

  @Test
  void whatConditionsCanAskIsPrintedWithoutAConfiguration() {
    Run run = nights.triage("--variables");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("maintainer_responded", "awaiting", "linked_pull_requests", "days(");
    assertThat(nights.github.requests().all()).isEmpty();
  }

  @Test
  void aWrongConditionIsShownWhereItStandsAndNothingIsRun() {
    nights.configureOnly("policies: [{label: stale, when: idel > days(90)}]");
    Run run = nights.triage();
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("backlog.yml:3:", "idel", "did you mean");
    assertThat(nights.github.requests().all()).isEmpty();
  }
}
