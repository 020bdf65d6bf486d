package io.github.containers.backlog.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.LoggedRequest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The nightly workflow and the action, on a runner, night by night. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflows run on Linux")
class NightlyTest {

  private static final String CONFIGURATION = "repositories: [acme/*]\n";

  private static final String POLICY =
      """
      repositories: [acme/*]
      live: [acme/widget]
      pace: 0s
      policies: [{ label: stale-candidate, when: idle > days(30) }]
      """;

  @TempDir Path folder;

  @Test
  void aFirstSyncBeyondTheHoursLimitIsFinishedByTheNextNights() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/small", 3);
      nights.repository("acme/large", 1100);

      Workflow first = nights.night();

      assertThat(first.conclusions()).as(first.log()).containsEntry("report", "success");
      assertThat(first.outputs()).containsEntry("complete", "false");
      assertThat(first.annotations())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.level()).isEqualTo("warning");
                assertThat(it.message())
                    .startsWith("not read to the end: acme/large\n")
                    .containsPattern("\\d+ timelines could not be read; the first: GitHub's rate")
                    .endsWith("it goes on where it stopped");
              });
      assertThat(nights.github.requests().counted()).isEqualTo(Nights.REQUESTS_AN_HOUR);
      assertThat(nights.host.cache().keys()).contains("backlog-store-1-1");
      assertThat(first.log()).contains("Maven builds");

      nights.github.requests().clear();
      Workflow second = nights.night();

      assertThat(second.conclusions())
          .as(second.log())
          .containsEntry("report", "success")
          .containsEntry("pages", "success");
      assertThat(second.outputs())
          .containsEntry("complete", "true")
          .containsEntry("open-issues", "1103")
          .containsEntry("open-pull-requests", "0");
      assertThat(second.annotations()).isEmpty();
      assertThat(second.summary()).startsWith("# Backlog as of ").contains("| all | 1,103 |");
      assertThat(nights.github.requests().counted()).isLessThan(250);
      assertThat(second.log()).doesNotContain("Maven builds");

      nights.github.requests().clear();
      Workflow third = nights.night();

      assertThat(third.outputs()).containsEntry("complete", "true");
      assertThat(nights.github.requests().counted())
          .as("a night in which nothing happened costs next to nothing")
          .isLessThan(20);
    }
  }

  @Test
  void afterANightWithAFaultTheNextGoesOnFromTheStoreBefore() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 5);
      nights.night();
      nights.github.faults().on("GET", "/").times(1000).answer(503);

      Workflow broken = nights.night();

      assertThat(broken.conclusions())
          .containsEntry("report", "failure")
          .containsEntry("pages", "skipped");
      assertThat(broken.outputs()).containsEntry("complete", "false");
      assertThat(broken.annotations())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.level()).isEqualTo("error");
                assertThat(it.message()).contains("503");
              });
      assertThat(nights.host.cache().keys()).contains("backlog-store-2-1");
    }
  }

  @Test
  void aMistakeInTheConfigurationIsShownInItsLine() throws Exception {
    try (Nights nights = new Nights(folder, "repositories: [acme/*]\nkindz: {}\n")) {
      Workflow run = nights.night();

      assertThat(run.conclusions()).containsEntry("report", "failure");
      assertThat(run.annotations())
          .containsExactly(
              new Log.Annotation(
                  "error",
                  "file=.github/backlog.yml,line=2,col=1,title=backlog",
                  "unknown key \"kindz\"\ndid you mean \"kinds\"?"));
      assertThat(nights.github.requests().all()).isEmpty();
    }
  }

  @Test
  void unlessSwitchedLiveEveryRunHoldsATokenThatCannotWrite() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 2);
      nights.dispatch(Map.of("command", "sync"));
      nights.dispatch(Map.of("command", "sync", "live", false));
      nights.call(Map.of("command", "sync"));

      assertThat(nights.token()).isEqualTo("workflow-reads");
      assertThat(nights.github.requests().writes()).isEmpty();
    }
  }

  @Test
  void aLiveRunAloneHoldsATokenThatMayWrite() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      nights.repository("acme/widget", 2);
      Workflow run = nights.dispatch(Map.of("live", true));

      assertThat(run.log()).as("what it does unless told").contains("::group::backlog triage");
      assertThat(run.conclusions())
          .containsEntry("report", "skipped")
          .containsEntry("live", "success");
      assertThat(nights.token()).isEqualTo("workflow-writes");
    }
  }

  @Test
  void aLiveDispatchLabelsWhatTheConfigurationPermitsAndNothingElse() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      nights.repository("acme/widget", 2);
      nights.repository("acme/gadget", 2);
      nights.github.clock().advanceDays(60);

      Workflow dry = nights.dispatch(Map.of("command", "triage"));

      assertThat(dry.conclusions()).as(dry.log()).containsEntry("report", "success");
      assertThat(dry.outputs()).containsEntry("planned", "4");
      assertThat(nights.github.requests().writes()).isEmpty();

      Workflow live = nights.dispatch(Map.of("command", "triage", "live", true));

      assertThat(live.conclusions()).as(live.log()).containsEntry("live", "success");
      assertThat(nights.github.requests().writes())
          .extracting(LoggedRequest::target)
          .containsExactly(
              "/repos/acme/widget/labels",
              "/repos/acme/widget/issues/1/labels",
              "/repos/acme/widget/issues/2/labels");
      assertThat(nights.github.requests().writes())
          .allSatisfy(it -> assertThat(it.authorization()).isEqualTo("Bearer workflow-writes"));
    }
  }

  @Test
  void aGitHubAppTakesThePlaceOfTheWorkflowsToken() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 2);
      nights.github.app().installAt("acme");
      Workflow run = nights.dispatchAsApp(Map.of("command", "sync"));

      assertThat(run.conclusions()).as(run.log()).containsEntry("report", "success");
      assertThat(nights.github.requests().to("GET", "/repos/{owner}/{repo}/issues"))
          .isNotEmpty()
          .allSatisfy(it -> assertThat(it.authorization()).startsWith("Bearer ghs_"));
      assertThat(run.log()).doesNotContain("PRIVATE KEY", "ghs_");
      assertThat(nights.github.app().key().lines().filter(line -> line.length() > 8))
          .noneMatch(line -> (run.log() + run.summary()).contains(line));
    }
  }

  @Test
  void aDryRunOfAnAppNeverHoldsATokenThatMayWrite() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      nights.repository("acme/widget", 2);
      nights.github.clock().advanceDays(60);
      nights.github.app().installAt("acme");

      Workflow dry = nights.dispatchAsApp(Map.of("command", "report triage"));

      assertThat(dry.outputs()).as(dry.log()).containsEntry("planned", "2");
      assertThat(nights.github.app().tokensThatWrite()).isEmpty();

      Workflow live = nights.dispatchAsApp(Map.of("command", "triage", "live", true));

      assertThat(live.conclusions()).as(live.log()).containsEntry("live", "success");
      assertThat(nights.github.requests().to("POST", "/repos/{owner}/{repo}/labels"))
          .singleElement()
          .satisfies(it -> assertThat(it.status()).isEqualTo(201));
      assertThat(nights.github.app().tokensThatWrite()).hasSize(1);
    }
  }

  @Test
  void aReportThatAPersonAskedForIsPublishedToo() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 2);
      Workflow run = nights.dispatch(Map.of());

      assertThat(run.conclusions()).as(run.log()).containsEntry("pages", "success");
    }
  }

  @Test
  void aReportOnOtherRepositoriesIsNotPublished() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 2);
      Workflow run = nights.dispatch(Map.of("repositories", "acme/widget"));

      assertThat(run.conclusions())
          .as(run.log())
          .containsEntry("report", "success")
          .containsEntry("pages", "skipped");
      assertThat(nights.host.artifacts()).containsOnlyKeys("backlog-reports");
    }
  }

  @Test
  void aReportByTheConfigurationOfABranchIsNotPublished() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 2);
      Workflow run = nights.dispatchOn("try-it", Map.of());

      assertThat(run.conclusions())
          .as(run.log())
          .containsEntry("report", "success")
          .containsEntry("pages", "skipped");
      assertThat(nights.host.artifacts()).containsOnlyKeys("backlog-reports");
    }
  }

  @Test
  void whatStrangersWroteIsNeverCarriedOut() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.github.repository("acme/widget").issue("eve", "::error::hacked ##[error]hacked");

      Workflow run =
          nights.dispatch(
              Map.of("repositories", "acme/widget $(touch hacked) `touch hacked` ;\"'"));

      assertThat(run.annotations())
          .allSatisfy(it -> assertThat(it.message()).doesNotStartWith("hacked"));
      assertThat(nights.host.workspace().resolve("hacked")).doesNotExist();
    }
  }

  @Test
  void aSwitchThatIsNeitherTrueNorFalseIsRefused() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      Workflow run = nights.call(Map.of("live", "yes\n::add-mask::x"));

      assertThat(run.conclusions()).containsEntry("run", "failure");
      assertThat(run.annotations())
          .extracting(Log.Annotation::message)
          .containsExactly("the input live is true or false, not \"yes\n::add-mask::x\"");
      assertThat(nights.github.requests().all()).isEmpty();
    }
  }

  @Test
  void aLiveRunThatWouldWriteNothingIsRefused() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      Workflow run = nights.dispatch(Map.of("command", "report slides", "live", true));

      assertThat(run.conclusions()).containsEntry("live", "failure");
      assertThat(run.annotations())
          .extracting(Log.Annotation::message)
          .containsExactly(
              "live is for triage, and nothing else that this action runs writes to GitHub; add"
                  + " triage to the command, or switch live off");
      assertThat(nights.github.requests().all()).isEmpty();
    }
  }

  @Test
  void closingsThatNoLiveRunWouldMakeAreRefused() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      Workflow run = nights.dispatch(Map.of("command", "triage", "allow-close", true));

      assertThat(run.conclusions()).containsEntry("report", "failure");
      assertThat(run.annotations())
          .extracting(Log.Annotation::message)
          .containsExactly(
              "allow-close is for live runs; switch live on as well, or allow-close off (a dry run"
                  + " names what has expired)");
      assertThat(nights.github.requests().all()).isEmpty();
    }
  }

  @Test
  void aCommandThatIsNoWordIsRefused() throws Exception {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      Workflow run = nights.dispatch(Map.of("command", "report --live"));

      assertThat(run.annotations())
          .extracting(Log.Annotation::message)
          .containsExactly("\"--live\" is no command of backlog");
    }
  }

  @Test
  void laterCommandsWorkOnTheSyncOfTheFirst() throws IOException, InterruptedException {
    try (Nights nights = new Nights(folder, CONFIGURATION)) {
      nights.repository("acme/widget", 2);
      Workflow run = nights.dispatch(Map.of("command", "sync report"));

      assertThat(run.conclusions()).as(run.log()).containsEntry("report", "success");
      assertThat(nights.github.requests().to("GET", "/orgs/{org}/repos")).hasSize(1);
    }
  }
}
