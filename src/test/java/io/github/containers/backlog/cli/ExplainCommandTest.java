package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code backlog explain}. */
class ExplainCommandTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue bug;

  @BeforeEach
  void begin() {
    nights = new Nights(folder);
    bug = nights.bug("It fails \u001b[31m");
    nights.pass(80);
  }

  private Run explain(String item, String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "explain";
    all[1] = item;
    System.arraycopy(options, 0, all, 2, options.length);
    return nights.bench.run(all);
  }

  private String policies(String item) {
    String out = explain(item).out();
    return out.substring(out.indexOf("\n\nstale-candidate") + 2);
  }

  @Test
  void theFactsAreThereByTheNamesThatConditionsUse() {
    assertThat(explain("containers/podman#1").out())
        .startsWith("containers/podman#1  It fails [31m\nas of 2025-03-22T00:00:00Z\n\n")
        .contains("\n  kind                  bug\n")
        .contains("\n  idle                  80 days\n")
        .contains("\n  assignees             none\n");
  }

  @Test
  void eachPartIsTrueOrFalseWithItsValueAndWhatWouldHaveToChange() {
    assertThat(policies("containers/podman#1"))
        .isEqualTo(
            """
            stale-candidate
              false  kind == "bug" && idle > days(90)
              true     kind == "bug"    kind is bug
              false    idle > days(90)  idle is 80 days
                         to change: idle is 80 days; it must exceed 90 days: not before 2025-04-01
              the label is off
              => nothing to do: the condition does not hold

            crickets
              false  'needs-info' in labels && awaiting == 'reporter' && waiting > days(30)
              false    'needs-info' in labels  labels is kind/bug
                         to change: 'needs-info' must be among labels
              false    awaiting == 'reporter'  awaiting is maintainer
                         to change: awaiting is maintainer; it must be reporter
              true     waiting > days(30)      waiting is 80 days
              the label is off
              => nothing to do: the condition does not hold
            """);
  }

  @Test
  void theLifeOfTheLabelIsTold() {
    nights.pass(11);
    nights.tonight();
    assertThat(policies("containers/podman#1"))
        .contains(
            """
              the label is on since 2025-04-02, by triage-bot
              its grace runs until 2025-05-02
              => nothing to do: its grace lasts until 2025-05-02
            """);
    nights.pass(1);
    bug.commented(REPORTER, "Still so.");
    assertThat(policies("containers/podman#1"))
        .contains("answered on 2025-04-03, by mia\n")
        .contains("=> take the label off: answered by mia on 2025-04-03\n");
    bug.by(MAINTAINER).unlabeled("stale-candidate");
    nights.pass(100);
    assertThat(policies("containers/podman#1"))
        .contains("the label is off since 2025-04-03, by mheon\n")
        .contains(
            "=> leave it alone, rests: mheon took the label off on 2025-04-03; rests until"
                + " 2025-08-01\n");
  }

  @Test
  void ofPoliciesThatShareALabelItIsSaidWhichDecides() {
    nights.configureOnly(
        "policies:",
        "  - {label: known, when: age > days(1)}",
        "  - {label: stale-candidate, when: idle > days(30), exempt: [high-impact]}",
        "  - {label: stale-candidate, name: old, when: age > days(900)}");
    assertThat(policies("containers/podman#1"))
        .contains("old, for the label stale-candidate\n")
        .contains("  => put the label on: the condition holds\n\nold, ")
        .endsWith(
            "  => policy stale-candidate decides, the first for this label whose condition holds:"
                + " put the label on: the condition holds\n");
    bug.commented(MAINTAINER, "Still so.");
    assertThat(policies("containers/podman#1"))
        .endsWith(
            "  => policy stale-candidate decides on this label: nothing to do: the condition does"
                + " not hold\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "containers/podman#1",
        "https://github.com/containers/podman/issues/1",
        "https://github.com/containers/podman/pull/1#issuecomment-7",
      })
  void anItemIsNamedAsPeopleDo(String item) {
    assertThat(explain(item).exit()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"podman#1", "containers/podman", "containers/podman#", "#1", "x"})
  void whatNamesNoItemIsAMistake(String item) {
    Run run = explain(item);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("names no item; write OWNER/REPO#NUMBER");
  }

  @Test
  void anItemThatNobodyLooksAtIsToldWhy() {
    bug.by(MAINTAINER).closed();
    assertThat(explain("containers/podman#1").out())
        .endsWith("No policy looks at it: it is closed.\n");
    nights.podman.pullRequest(REPORTER, "A fix");
    nights.pass(1);
    assertThat(explain("containers/podman#2").out())
        .endsWith("No policy looks at it: none is for items of its type.\n");
    assertThat(explain("containers/podman#2", "--offline", "--as-of", "2025-02-01").out())
        .endsWith("No policy looks at it: it was not there yet on 2025-02-01T00:00:00Z.\n");
  }

  @Test
  void withoutPoliciesThatIsWhyNoneLooksAtAnItem() {
    nights.configureOnly();
    assertThat(explain("containers/podman#1").out())
        .endsWith(
            "No policy looks at it: the configuration has none; `backlog init` writes examples.\n");
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(30)}]",
        "overrides: {containers/podman: {policies: {stale-candidate: off}}}");
    assertThat(explain("containers/podman#1").out())
        .endsWith("No policy looks at it: overrides: switches all off in its repository.\n");
  }

  @Test
  void anItemThatIsNotThereFails() {
    Run run = explain("containers/podman#77");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("containers/podman has no issue or pull request #77");
    assertThat(explain("containers/podman#77", "--offline").err())
        .contains("containers/podman#77 is not known here; leave out --offline to read it");
  }

  @Test
  void ofARepositoryThatIsNotThereItIsSaidWhyAndWhatWasProbablyMeant() {
    Run run = explain("containers/podmna#1");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "containers/podmna#1 is not known; did you mean containers/podman#1? containers/podmna:"
                + " not found, or not to be seen with this token");
    assertThat(explain("containers/podmna#1", "--offline").err())
        .contains(
            "containers/podmna#1 is not known here; did you mean containers/podman#1? Else leave"
                + " out --offline to read it");
  }

  @Test
  void whatWasProbablyMeantMayAlsoBeInARepositoryThatWasReadBefore() {
    nights.github.repository("containers/crun");
    assertThat(nights.bench.run("sync", "containers/crun").exit()).isZero();
    assertThat(explain("containers/crnu#2", "--offline").err())
        .contains("did you mean containers/crun#2?");
  }

  @Test
  void ofAnItemInARepositoryThatCouldNotBeReadToTheEndItIsNotSaidThatItIsNotThere() {
    explain("containers/podman#1");
    nights.pass(1);
    nights.github.faults().on("GET", "/repos/containers/podman$").always().answer(404, "{}");
    Run run = explain("containers/podman#77");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("containers/podman#77 is not known. containers/podman: not found, or");
  }

  @Test
  void aProgramGetsTheSameAsJson() throws IOException {
    JsonNode json = new ObjectMapper().readTree(explain("containers/podman#1", "--json").out());
    assertThat(json.path("facts").path("idle").asText()).isEqualTo("80 days");
    JsonNode stale = json.path("policies").get(0);
    assertThat(stale.path("policy").asText()).isEqualTo("stale-candidate");
    assertThat(stale.path("condition").path("holds").asBoolean()).isFalse();
    JsonNode idle = stale.path("condition").path("parts").get(1);
    assertThat(idle.path("text").asText()).isEqualTo("idle > days(90)");
    assertThat(idle.path("to_change").asText()).contains("not before 2025-04-01");
    assertThat(stale.path("label").path("on").asBoolean()).isFalse();
    assertThat(stale.path("decision").asText()).isEqualTo("in_line");
  }
}
