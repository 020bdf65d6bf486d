package io.github.containers.backlog.cli;

import static io.github.containers.backlog.cli.Nights.BOT;
import static io.github.containers.backlog.cli.Nights.MAINTAINER;
import static io.github.containers.backlog.cli.Nights.STALE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeIssue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comments that policies write: maintainers' texts, said once. */
class TriageCommentsTest {

  @TempDir Path folder;
  @AutoClose Nights nights;
  private FakeIssue bug;

  @BeforeEach
  void begin() {
    nights =
        new Nights(folder)
            .configureOnly(
                "policies:",
                "  - label: stale-candidate",
                "    when: idle > days(90)",
                "    grace: 30d",
                "    then: close",
                "    comment: { label: texts/stale.md, close: texts/close.md }");
    template("stale", "Hello @{{author}}, {{days}} days, until {{ expires }} ({{policy}}).");
    template("close", "Closed, as nobody responded until {{expires}}.");
    bug = nights.bug("It fails");
    nights.pass(91);
  }

  private void template(String name, String text) {
    nights.bench.write(".github/texts/" + name + ".md", text + "\n");
  }

  private String said(int index) {
    return bug.comments().get(index).body();
  }

  @Test
  void theVariablesHaveTheirValuesAndTheMarkerIsHidden() {
    nights.tonight();
    assertThat(said(0))
        .matches(
            "Hello @mia, 30 days, until 2025-05-02 \\(stale-candidate\\)\\.\n\n"
                + "<!-- backlog:[0-9a-f]{32} -->\n?");
    assertThat(bug.actsOf(BOT)).as("the label first").containsExactly("labeled", "commented");
  }

  @Test
  void theDateOfExpiryIsByGitHubsClock() {
    nights.bench.showing(Instant.parse("2026-04-02T00:00:00Z"));
    nights.live();
    assertThat(said(0)).contains("until 2025-05-02 ");
  }

  @Test
  void aPlanSaysWhatItsCommentsWillSay() {
    nights.triage("--plan", "plan.json");
    assertThat(nights.bench.read("plan.json"))
        .contains("\"texts/stale.md\" : \"Hello @{{author}}, {{days}} days, until {{ expires }}");
    assertThat(nights.live("--plan", "plan.json").exit()).isZero();
    assertThat(said(0)).startsWith("Hello @mia, 30 days, until 2025-05-02");
  }

  @Test
  void aReviewedPlanWhoseTextWasChangedSinceIsRefused() {
    nights.triage("--plan", "plan.json");
    template("stale", "Go away.");
    Run run = nights.live("--plan", "plan.json");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("action 2: texts/stale.md is not the text that the plan was made with")
        .contains("make the plan anew");
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void aTextThatAsksForWhatThereIsNotIsFoundByTheDryRun() {
    template("stale", "Hello {{reader}}.");
    Run run = nights.triage();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("stale.md: there is no variable {{reader}}");
  }

  @Test
  void theClosingIsSaidBeforeItIsDoneWithTheDateThatPassed() {
    nights.tonight();
    nights.pass(40);
    nights.tonight("--allow-close");
    assertThat(said(1)).startsWith("Closed, as nobody responded until 2025-05-02.\n");
    assertThat(bug.actsOf(BOT)).containsExactly("labeled", "commented", "commented", "closed");
  }

  @Test
  void nobodyIsMentionedButTheReporter() {
    template(
        "stale",
        "@mheon @containers/podman-maintainers @{{author}} x@{{author}}s &#64;mheon @MIA @{{author}}-x");
    nights.tonight();
    String visible = said(0).replace("\u200b", "|");
    assertThat(visible)
        .startsWith(
            "@|mheon @|containers/podman-maintainers @mia x@|mias &#64;|mheon @MIA @|mia-x");
  }

  @Test
  void aReporterWithAHostileNameIsJustAName() {
    FakeIssue odd = nights.podman.issue("x--", "Odd", nights.github.clock().now());
    nights.pass(91);
    nights.tonight();
    assertThat(odd.comments().get(0).body()).startsWith("Hello @x--, 30 days");
  }

  @Test
  void theSameIsNeverSaidTwiceThoughTheClosingFailed() {
    nights.tonight();
    nights.pass(30);
    nights.github.faults().on("PATCH", "/issues/1$").times(9).answer(422);
    Run failed = nights.live("--allow-close");
    assertThat(failed.exit()).isEqualTo(3);
    assertThat(bug.isOpen()).isTrue();
    nights.github.faults().clear();
    nights.pass(1);
    Run run = nights.tonight("--allow-close", "--store", "new.db");
    assertThat(run.err()).contains("comment (texts/close.md): skipped, it was said already");
    assertThat(bug.isOpen()).isFalse();
    assertThat(bug.comments()).hasSize(2);
  }

  @Test
  void whereTheAnswerIsLostItIsSaidOnceAllTheSame() {
    nights.github.faults().on("POST", "/comments").loseAnswer();
    nights.tonight();
    assertThat(bug.comments()).hasSize(1);
  }

  @Test
  void aSecondLifeOfTheLabelIsSaidAgain() {
    nights.tonight();
    nights.pass(1);
    bug.commented("mia", "Still so.");
    nights.tonight();
    nights.pass(100);
    nights.tonight();
    assertThat(bug.labels()).contains(STALE);
    assertThat(bug.comments()).filteredOn(it -> BOT.equals(it.author())).hasSize(2);
  }

  @Test
  void aTextThatIsNotThereStopsEverythingBeforeAnythingIsWritten() {
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(90), comment: nowhere.md}]");
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("policy stale-candidate: cannot read its text: there is no ", "nowhere.md");
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void aTextInAnotherEncodingIsNamedWithItsFile() throws IOException {
    Files.write(folder.resolve(".github/texts/latin.md"), new byte[] {'G', (byte) 0xfc, 'n'});
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(90), comment: texts/latin.md}]");
    assertThat(nights.live().err())
        .containsPattern("cannot read its text: it is not UTF-8 \\(/.*latin.md\\)");
  }

  @Test
  void aTextThatIsFarTooLargeIsNotReadWhole() throws IOException {
    Files.write(folder.resolve(".github/texts/huge.md"), new byte[(16 << 20) + 1]);
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(90), comment: texts/huge.md}]");
    assertThat(nights.live().err())
        .containsPattern("cannot read its text: it is larger than 16 MiB \\(/.*huge.md\\)");
  }

  @Test
  void aLinkThatLeadsOutOfTheFolderIsNotFollowed() throws IOException {
    Path secret = nights.bench.write("secret", "ghp_secret");
    Files.createSymbolicLink(folder.resolve(".github/texts/link.md"), secret);
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(90), comment: texts/link.md}]");
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("link.md is a link that leads out of").doesNotContain("ghp_");
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void aVariableThatThereIsNotStopsEverythingToo() {
    template("stale", "Hello {{assignee}}!");
    Run run = nights.live();
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("stale.md: there is no variable {{assignee}}; there are")
        .contains("author", "days", "expires", "policy");
    assertThat(nights.github.requests().writes()).isEmpty();
  }

  @Test
  void withoutATextNothingIsSaid() {
    nights.configureOnly(
        "policies: [{label: stale-candidate, when: idle > days(90), grace: 30d, then: close}]");
    nights.tonight();
    nights.pass(30);
    nights.tonight("--allow-close");
    assertThat(bug.isOpen()).isFalse();
    assertThat(bug.comments()).isEmpty();
    assertThat(nights.podman.number(1).actsOf(MAINTAINER)).isEmpty();
  }
}
