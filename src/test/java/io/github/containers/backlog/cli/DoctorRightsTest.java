package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeApp;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.TokenKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog doctor}: whether it warns of a token that may do more than is needed. */
class DoctorRightsTest {

  private static final String TOKEN = "its-token";
  private static final String LIVE = "live: [acme/anvil]";

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
    github.token(TOKEN, "mia", TokenKind.TRIAGE);
    anvil = github.repository("acme/anvil");
    bench = Bench.at(github, folder).with("GITHUB_TOKEN", TOKEN);
  }

  @AfterEach
  void end() {
    assertThat(github.requests().writes())
        .allSatisfy(it -> assertThat(it.route()).endsWith("/access_tokens"));
    github.close();
  }

  private List<String> warnings(String... configuration) {
    String[] lines = new String[configuration.length + 1];
    lines[0] = "repositories: [acme/anvil]";
    System.arraycopy(configuration, 0, lines, 1, configuration.length);
    Run run = bench.configured(lines).run("doctor");
    assertThat(run.exit()).as(run.out() + run.err()).isZero();
    return warnings(run);
  }

  private static List<String> warnings(Run run) {
    return run.out().lines().filter(line -> line.startsWith("warning")).toList();
  }

  @Test
  void aTokenWithoutAnyScopeReadsWhatIsPublicAndIsNotWarnedOf() {
    github.scopes(TOKEN, "");
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(warnings(run)).isEmpty();
    assertThat(run.out())
        .contains("ok       token: of mia\n", "acme/anvil: 0 open items; the token may only read")
        .endsWith("\nEverything is as the other commands need it.\n");
  }

  @Test
  void whereNothingIsWrittenEveryScopeIsTooMuch() {
    github.scopes(TOKEN, "gist, read:org, repo, workflow");
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(warnings(run))
        .containsExactly(
            "warning  token: its scopes permit more than is needed here: gist, read:org, repo,"
                + " workflow; whoever gets hold of it may do all that. Make a token without any"
                + " scope, which reads all that is public, and set GITHUB_TOKEN to it");
    assertThat(run.out()).endsWith("\nEverything is as the other commands need it; 1 warning.\n");
  }

  @Test
  void toWriteInPublicPublicRepoIsEnough() {
    github.scopes(TOKEN, "public_repo");
    assertThat(warnings(LIVE)).isEmpty();
    github.scopes(TOKEN, "admin:org, delete_repo, public_repo");
    assertThat(warnings(LIVE))
        .singleElement()
        .asString()
        .contains("needed here: admin:org, delete_repo; ", "with public_repo alone, and");
    github.scopes(TOKEN, "repo");
    assertThat(warnings(LIVE)).singleElement().asString().contains("needed here: repo; ");
  }

  @Test
  void aPrivateRepositoryTakesRepoAndNoMore() {
    anvil.showToTokens();
    github.scopes(TOKEN, "repo");
    assertThat(warnings()).isEmpty();
    github.scopes(TOKEN, "repo, workflow");
    assertThat(warnings())
        .singleElement()
        .asString()
        .contains("needed here: workflow; ", "with repo alone, or a fine-grained one or a GitHub");
  }

  @Test
  void whatCouldNotBeSeenMayBePrivate() {
    github.scopes(TOKEN, "repo, gist");
    Run run = bench.run("doctor", "acme/anvil", "acme/gone");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(warnings(run)).singleElement().asString().contains("needed here: gist; ");
    assertThat(run.out()).endsWith("\n1 problem to be mended; 1 warning.\n");
  }

  @Test
  void withoutRepositoriesOnlyWhatIsNeverNeededIsTooMuch() {
    github.scopes(TOKEN, "repo");
    assertThat(warnings(bench.run("doctor"))).isEmpty();
    github.scopes(TOKEN, "repo, user");
    assertThat(warnings(bench.run("doctor"))).singleElement().asString().contains(": user; ");
  }

  @Test
  void aScopeMustReachTheRepositoryForATokenToLabelThere() {
    github.scopes(TOKEN, "public_repo");
    assertThat(bench.run("doctor", "acme/anvil").out()).contains("; the token may label\n");
    github.scopes(TOKEN, "gist");
    assertThat(bench.run("doctor", "acme/anvil").out()).contains("; the token may only read\n");
    anvil.showToTokens();
    github.scopes(TOKEN, "repo");
    assertThat(bench.run("doctor", "acme/anvil").out()).contains("; the token may label\n");
  }

  @Test
  void anAccountThatMayPushWhereLiveRunsWriteIsMoreThanTriageTakes() {
    github.token(TOKEN, "mia", TokenKind.WRITE).scopes(TOKEN, "public_repo");
    assertThat(warnings(LIVE))
        .containsExactly(
            "warning  token: its account may change the code of acme/anvil, and whoever gets hold"
                + " of the token may too; labels take no more than the role triage: use an account"
                + " that has no other, or a GitHub App");
  }

  @Test
  void theWorstRolesAreNamedFirstAndThreeRepositoriesOfEach() {
    github.token(TOKEN, "mia", TokenKind.ADMIN).scopes(TOKEN, "public_repo");
    List.of("acme/bolt", "acme/cog", "acme/dye", "acme/elk").forEach(github::repository);
    Run run = bench.configured("repositories: [acme/*]", "live: [acme/*]").run("doctor");
    assertThat(warnings(run))
        .singleElement()
        .asString()
        .contains("its account administers acme/anvil, acme/bolt, acme/cog and 2 more, and who");
  }

  @Test
  void whereItsScopesDoNotReachTheRoleOfTheAccountIsNoMatter() {
    github.token(TOKEN, "mia", TokenKind.ADMIN).scopes(TOKEN, "");
    assertThat(warnings(LIVE)).singleElement().asString().startsWith("warning  live: ");
  }

  @Test
  void aTokenThatMayNotLabelWhereLiveRunsAreToWriteIsWarnedOf() {
    github.scopes(TOKEN, "");
    assertThat(warnings(LIVE))
        .containsExactly(
            "warning  live: this token may not label in acme/anvil, so live runs will be refused"
                + " there. Give its account the role triage there, and the token the scope"
                + " public_repo (repo for private ones), or take them out of live:");
    assertThat(bench.run("doctor").out())
        .endsWith("\nEverything but a live run has what it needs; 1 warning.\n");
  }

  @Test
  void neitherDoScopesReachBeyondTheRoleOfTheAccount() {
    github.token(TOKEN, "mia", TokenKind.READ_ONLY).scopes(TOKEN, "public_repo");
    assertThat(warnings(LIVE)).singleElement().asString().startsWith("warning  live: ");
  }

  @Test
  void ofAFineGrainedTokenWhoseAccountMayNotLabelNoScopesAreAskedFor() {
    github.token(TOKEN, "mia", TokenKind.READ_ONLY).scopes(TOKEN, null);
    assertThat(warnings(LIVE))
        .singleElement()
        .asString()
        .endsWith("Give its account the role triage there, or take them out of live:");
  }

  @Test
  void withoutATokenItIsSaidWhereLiveRunsWouldNeedOne() {
    bench.without("GITHUB_TOKEN").with("PATH", "");
    github.repository("acme/bolt");
    Run run =
        bench
            .configured("repositories: [acme/anvil, acme/bolt]", "live: [acme/anvil]")
            .run("doctor");
    assertThat(run.exit()).isZero();
    assertThat(warnings(run))
        .containsExactly(
            "warning  live: live runs are to write to acme/anvil, which takes a token that may"
                + " label there; set GITHUB_TOKEN to one");
    assertThat(run.out()).endsWith("\nEverything but a live run has what it needs; 1 warning.\n");
  }

  @Test
  void anAppThatMayNotWriteWhereLiveRunsAreToWriteIsWarnedOf() {
    app(Map.of("issues", "read", "metadata", "read"));
    assertThat(warnings(LIVE))
        .singleElement()
        .asString()
        .endsWith(
            "there. Install the app there with write access to issues and pull requests, or"
                + " take them out of live:");
  }

  @Test
  void ofAFineGrainedTokenItSaysThatGitHubDoesNotTell() {
    github.token(TOKEN, "mia", TokenKind.ADMIN).scopes(TOKEN, null);
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(warnings(run)).isEmpty();
    assertThat(run.out())
        .contains("ok       token: of mia; what it may do, GitHub does not tell\n")
        .contains("; whether the token may label, GitHub does not tell\n");
    assertThat(warnings(LIVE))
        .singleElement()
        .asString()
        .contains("its account administers acme/anvil; whether the token may too, GitHub does not");
  }

  @Test
  void aFineGrainedTokenIsToldByItsBeginningWhateverTheHeadersSay() {
    github.token("github_pat_11A", "mia", TokenKind.WRITE).scopes("github_pat_11A", "");
    Run run = bench.with("GITHUB_TOKEN", "github_pat_11A").run("doctor", "acme/anvil");
    assertThat(run.out()).contains("ok       token: of mia; what it may do, GitHub does not tell");
  }

  @Test
  void jsonHasTheWarningsToo() throws IOException {
    github.scopes(TOKEN, "repo");
    Run run = bench.run("doctor", "--json", "acme/anvil");
    assertThat(new ObjectMapper().readTree(run.out()).findValuesAsText("verdict"))
        .containsExactly("ok", "note", "ok", "ok", "ok", "warning");
  }

  private void app(Map<String, String> permissions) {
    github.app().installAt("acme", permissions);
    bench.with("BACKLOG_APP_ID", Long.toString(FakeApp.ID));
    bench.with("BACKLOG_APP_KEY", github.app().key());
  }

  @Test
  void anAppWithTheReadmesPermissionsIsNotWarnedOfWhereItWrites() {
    app(
        Map.of(
            "contents", "read", "issues", "write", "metadata", "read", "pull_requests", "write"));
    assertThat(warnings(LIVE)).isEmpty();
    Run run = bench.run("doctor");
    assertThat(run.out())
        .contains("ok       token: of backlog-app[bot]\n", "0 open items; the token may label\n");
  }

  @Test
  void anAppThatMayDoMoreIsWarnedOfByItsPermissions() {
    app(
        Map.of(
            "administration",
            "write",
            "contents",
            "write",
            "issues",
            "write",
            "metadata",
            "read",
            "secrets",
            "read"));
    assertThat(warnings(LIVE))
        .containsExactly(
            "warning  token: the GitHub App's permissions at acme go beyond what is needed:"
                + " administration: write, contents: write, secrets: read; whoever gets hold of its"
                + " key may do all that. Take them away on the app's page, under Permissions &"
                + " events");
  }

  @Test
  void anAppThatMayWriteWhereNothingIsWrittenIsWarnedOf() {
    app(Map.of("issues", "write", "metadata", "read", "pull_requests", "read"));
    assertThat(warnings()).singleElement().asString().contains("needed: issues: write; whoever");
  }

  @Test
  void anAppForChosenRepositoriesMayLabelWhereItIsInstalled() {
    app(Map.of("issues", "write", "metadata", "read"));
    github.app().chooseAt("acme");
    assertThat(bench.run("doctor", "acme/anvil").out())
        .contains("; the token may label if the app is installed for this repository\n");
  }

  @Test
  void anAppThatIsInstalledElsewhereMayOnlyReadHere() {
    app(Map.of("issues", "write", "metadata", "read"));
    github.repository("forge/iron");
    assertThat(bench.run("doctor", "forge/iron").out()).contains("; the token may only read\n");
  }
}
