package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.fake.LoggedRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much of the rate limit a dry run takes. */
class TriageRequestsTest {

  private static final int OPEN = 230;

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void begin() {
    nights = new Nights(folder).configure("maintainers: MAINTAINERS.md");
    nights.podman.file("MAINTAINERS.md", "| Maintainer | GitHub ID | Role |\n|-|-|-|\n");
    for (int i = 1; i <= OPEN; i++) {
      nights.bug("Bug " + i);
      nights.pass(Duration.ofMinutes(10));
    }
    nights.pass(91);
  }

  /** For 3,000 open issues that is 3,035. */
  @Test
  void aFirstDryRunTakesARequestAnOpenItemTheirListAndFiveMore() {
    nights.triage();
    int pages = (OPEN + 99) / 100;
    assertThat(targets()).hasSizeLessThanOrEqualTo(OPEN + pages + 5);
    assertThat(targets()).filteredOn(target -> target.contains("/timeline")).hasSize(OPEN);
  }

  @Test
  void aDryRunOnADayWithoutChangesTakesFiveRequestsAndNoneIsCounted() {
    nights.triage();
    nights.pass(1);
    nights.github.requests().clear();
    assertThat(nights.triage().exit()).isZero();
    assertThat(targets())
        .containsExactly(
            "/user",
            "/repos/containers/podman",
            "/repos/containers/podman/issues?state=all&since=2025-01-02T14:05:00Z"
                + "&sort=updated&direction=desc&per_page=100",
            "/repos/containers/podman/labels?per_page=100",
            "/repos/containers/podman/contents/MAINTAINERS.md");
    assertThat(nights.github.requests().counted()).isZero();
  }

  @Test
  void afterOneChangeOneTimelineIsReadAgain() {
    nights.triage();
    nights.pass(1);
    nights.podman.number(7).commented("mia", "Still so.");
    nights.github.requests().clear();
    nights.triage();
    assertThat(targets())
        .filteredOn(target -> target.contains("/timeline"))
        .containsExactly("/repos/containers/podman/issues/7/timeline?per_page=100");
  }

  private List<String> targets() {
    return nights.github.requests().all().stream().map(LoggedRequest::target).toList();
  }
}
