package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report says of label policies. */
class ReportPoliciesTest {

  @TempDir Path folder;
  @AutoClose Nights nights;

  @BeforeEach
  void start() {
    nights = new Nights(folder);
  }

  private String page() {
    Run run = nights.bench.run("report", "--no-progress");
    assertThat(run.exit()).as(run.err()).isZero();
    return nights.bench.read("reports/index.html");
  }

  @Test
  void theDayOfItsFirstLiveRunIsMarkedAndWhatExpiredSinceIsListed() {
    nights.staleBug();
    nights.pass(31);
    assertThat(page())
        .contains("text-anchor=\"end\">stale-candidate live</text>")
        .doesNotContain("crickets live")
        .contains("<section class=\"worklist\" id=\"expired\"")
        .contains("aria-label=\"Expired: 1 issues\"");
    assertThat(nights.bench.read("reports/charts/open-issues.svg"))
        .contains("stale-candidate live");
  }

  @Test
  void beforeAnyLiveRunNothingIsMarked() {
    nights.bug("It fails");
    nights.pass(31);
    assertThat(page())
        .doesNotContain("class=\"flag\"")
        .contains("<section class=\"worklist\" id=\"expired\"");
  }

  @Test
  void theEditOfAnIssueIsNoPolicyGoingLive() {
    nights
        .bug("The board")
        .by("mia")
        .edited("<!-- backlog:stale-counts:start -->\n<!-- backlog:stale-counts:end -->");
    nights.bench.run("report", "--update-issue=containers/podman#1", "--live", "--yes");
    assertThat(nights.bench.run("history").out()).contains("completed");
    nights.pass(31);
    assertThat(page()).doesNotContain("class=\"flag\"");
  }

  @Test
  void onANewStoreItAsksAsWhomThePoliciesActAndKnowsWhatExpired() {
    nights.staleBug();
    nights.pass(31);
    nights.bench.run("report", "--store", "new.db", "--out", "new", "--no-progress");
    assertThat(nights.bench.read("new/index.html")).contains("aria-label=\"Expired: 1 issues\"");
  }

  @Test
  void whereItIsNotKnownAsWhomPoliciesActWhatHasExpiredIsLeftOutAndThatIsSaid() {
    nights.staleBug();
    nights.pass(31);
    Run run =
        nights
            .bench
            .without("GITHUB_TOKEN")
            .run("report", "--store", "new.db", "--out", "new", "--no-progress");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(run.err())
        .contains("items that have expired under the policies are left out: ")
        .contains("set GITHUB_TOKEN, and run it again without --offline");
    assertThat(nights.bench.read("new/index.html")).doesNotContain("id=\"expired\"");
  }

  @Test
  void thatGitHubDoesNotAnswerAsWhomIsNoReasonToReadNothing() {
    nights.github.faults().on("GET", "/user$").always().answer(502);
    nights.bug("It fails");
    assertThat(nights.bench.run("sync", "--no-progress").exit()).isZero();
  }
}
