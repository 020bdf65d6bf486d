package io.github.containers.backlog.runner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.FakeRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A night of several commands: each says what it would say alone. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the workflows run on Linux")
class SeveralCommandsTest {

  private static final String POLICY =
      """
      repositories: [acme/*]
      live: [acme/widget]
      pace: 0s
      policies: [{ label: stale-candidate, when: idle > days(30) }]
      """;

  private static final String TIMELINE = "/repos/{owner}/{repo}/issues/{issue_number}/timeline";

  @TempDir Path folder;

  @Test
  void afterAReportTriageStillKnowsItsOwnLabels() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      FakeRepository widget = nights.repository("acme/widget", 2);
      nights.github.clock().advanceDays(60);
      nights.dispatch(Map.of("command", "triage", "live", true));
      nights.github.clock().advanceDays(1);
      widget.issues().forEach(issue -> issue.commented("mia", "It still does."));
      nights.host.cache().evict();
      nights.github.requests().clear();

      Workflow run = nights.dispatch(Map.of("command", "report triage slides"));

      assertThat(run.conclusions()).as(run.log()).containsEntry("report", "success");
      assertThat(report(nights, "csv/plan.csv"))
          .contains("acme/widget,1,remove label stale-candidate")
          .contains("acme/widget,2,remove label stale-candidate");
      assertThat(nights.github.requests().to("GET", "/orgs/{org}/repos"))
          .as("the slides need nothing more")
          .hasSize(2);
    }
  }

  @Test
  void afterALiveRunTheOthersSeeWhatItWrote() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      nights.repository("acme/widget", 2);
      nights.github.clock().advanceDays(60);

      Workflow run = nights.dispatch(Map.of("command", "triage audit report", "live", true));

      assertThat(run.conclusions()).as(run.log()).containsEntry("live", "success");
      assertThat(run.log()).contains("Labels and policies agree.");
    }
  }

  @Test
  void afterTriageTheReportStillKnowsTheReleases() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      nights
          .repository("acme/widget", 2)
          .release("v1", nights.github.clock().now().minus(Duration.ofDays(9)), false);

      Workflow run = nights.dispatch(Map.of("command", "triage report"));

      assertThat(run.conclusions()).as(run.log()).containsEntry("report", "success");
      assertThat(report(nights, "csv/health.csv")).containsPattern("acme/widget,\\d");
    }
  }

  @Test
  void afterAReportSimulateStillReadsThePast() throws Exception {
    try (Nights nights = new Nights(folder, POLICY)) {
      FakeRepository widget = nights.repository("acme/widget", 2);
      nights.github.clock().advanceDays(40);
      widget.number(1).by("rae").closed();

      Workflow run = nights.call(Map.of("command", "report simulate", "since", "2025-06-20"));

      assertThat(run.outputs()).as(run.log()).containsEntry("complete", "true");
      assertThat(nights.github.requests().to("GET", TIMELINE)).hasSize(2);
    }
  }

  @Test
  void whatComesAfterASpentRateLimitIsLeftToALaterRun() throws Exception {
    Map<String, Object> inputs = Map.of("command", "sync report triage");
    try (Nights nights = new Nights(folder, POLICY)) {
      nights.repository("acme/small", 3);
      nights.repository("acme/large", 1100);

      Workflow first = nights.call(inputs);

      assertThat(first.conclusions()).as(first.log()).containsEntry("run", "success");
      assertThat(first.outputs())
          .containsEntry("complete", "false")
          .containsEntry("open-issues", "1103")
          .containsEntry("planned", "");
      assertThat(first.annotations())
          .extracting(Log.Annotation::message)
          .hasSize(2)
          .last()
          .isEqualTo(
              "triage was left out: GitHub's rate limit is used up; a later run makes up for it");

      nights.github.clock().advanceDays(1);
      Workflow second = nights.call(inputs);

      assertThat(second.annotations()).as(second.log()).isEmpty();
      assertThat(second.outputs()).containsEntry("complete", "true").containsEntry("planned", "0");
    }
  }

  private static String report(Nights nights, String file) throws IOException {
    Path reports = Objects.requireNonNull(nights.host.artifacts().get("backlog-reports"));
    return Files.readString(reports.resolve(file));
  }
}
