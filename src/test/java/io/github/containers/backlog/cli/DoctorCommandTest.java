package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.TokenKind;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog doctor}: what it finds, and whether it says how to mend it. */
class DoctorCommandTest {

  private static final String POLICY =
      "policies: [{label: stale-candidate, when: idle > days(365)}]";

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
    anvil = github.repository("acme/anvil");
    anvil.issue("mia", "It fails");
    bench = Bench.at(github, folder);
  }

  @AfterEach
  void end() {
    assertThat(github.requests().writes()).isEmpty();
    github.close();
  }

  @Test
  void whereAllIsWellItSaysSo() {
    anvil.labels("Stale-Candidate");
    github.token(FakeGitHub.WRITE_TOKEN, "triage-bot", TokenKind.TRIAGE);
    github.scopes(FakeGitHub.WRITE_TOKEN, "public_repo");
    bench.configured("repositories: [acme/anvil]", "live: [acme/anvil]", POLICY).run("sync");
    Run run = bench.run("doctor");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines())
        .satisfiesExactly(
            line ->
                assertThat(line).matches("ok       configuration: .*backlog.yml has no mistake"),
            line -> assertThat(line).matches("ok       store: .*\\.db knows 1 repository"),
            line -> assertThat(line).isEqualTo("ok       token: of triage-bot"),
            line ->
                assertThat(line).matches("ok       rate limit: 4,99. of 5,000 requests left .*"),
            line ->
                assertThat(line).isEqualTo("ok       acme/anvil: 1 open item; the token may label"),
            line -> assertThat(line).isEqualTo("Everything is as the other commands need it."));
  }

  @Test
  void aTokenThatIsNotAcceptedIsAProblem() {
    Run run = bench.with("GITHUB_TOKEN", "expired").run("doctor", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("problem  token: GitHub does not accept the token")
        .endsWith(
            "note     repositories: were not looked at, because of that\n1 problem to be mended.\n");
  }

  @Test
  void aServerWithoutARateLimitIsLookedAtAsAnyOther() {
    String said = "{\"message\": \"Rate limiting is not enabled.\"}";
    github.faults().on("GET", "/rate_limit").always().answer(404, said);
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("ok       rate limit: this server sets none", "acme/anvil: 1 open item");
  }

  @Test
  void anAddressUnderWhichThereIsNoApiIsNoServerWithoutARateLimit() {
    github.faults().on("GET", "/rate_limit").always().answer(404, "{}");
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("problem  rate limit: GitHub has no /rate_limit")
        .doesNotContain("sets none");
  }

  @Test
  void withoutATokenThePublicIsLookedAt() {
    Run run = bench.without("GITHUB_TOKEN").run("doctor", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("note     token: none: only public", "ok       acme/anvil: 1 open item\n");
  }

  @Test
  void withoutAConfigurationTheTokenIsLookedAtEvenSo() {
    Run run = bench.run("doctor");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("problem  configuration: there is none; `backlog init` writes one")
        .contains("ok       token: of triage-bot")
        .endsWith("1 problem to be mended.\n");
  }

  @Test
  void anOverrideOfNoRepositoryIsNoted() {
    Run run =
        bench
            .configured("repositories: [acme/anvil]", "overrides: {acme/anvli: {history: none}}")
            .run("doctor");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "note     configuration: an override is for acme/anvli, which is none of the"
                + " repositories; did you mean \"acme/anvil\"?");
  }

  @Test
  void aNameUnderLiveThatIsNoneOfTheRepositoriesIsNoted() {
    Run run = bench.configured("repositories: [acme/anvil]", "live: [acme/anvli]").run("doctor");
    assertThat(run.out())
        .contains(
            "note     configuration: live: names acme/anvli, which is none of the repositories;"
                + " did you mean \"acme/anvil\"?");
  }

  @Test
  void aLabelThatTheFileNamesOutsideOfPoliciesAndNoRepositoryHasIsNoted() {
    anvil.labels("triaged", "stalled", "kind/bug");
    github.repository("acme/bolt").labels("old");
    String[] file = {
      "repositories: [acme/anvil, acme/bolt]",
      "triaged: triagd",
      "stale: [stalle, old, stale-pr]",
      "kinds: {bug: [kind/bgu, zzz]}"
    };
    Run run = bench.configured(file).run("doctor");
    assertThat(run.exit()).isZero();
    assertThat(run.out().lines().filter(line -> line.contains("no repository has")))
        .containsExactly(
            noted("kind/bgu", "kinds", "did you mean \"kind/bug\"?"),
            noted("stalle", "stale", "did you mean \"stalled\"?"),
            noted("triagd", "triaged", "did you mean \"triaged\"?"),
            noted("zzz", "kinds", "it finds nothing until somebody creates it; or mend the name"));
  }

  private static String noted(String label, String key, String advice) {
    String note = "note     configuration: no repository has the label \"%s\" that %s: names; %s";
    return note.formatted(label, key, advice);
  }

  @Test
  void aBrokenConditionIsFound() {
    Run run =
        bench
            .configured("repositories: [acme/anvil]", "policies: [{label: a, when: kind = 'bug'}]")
            .run("doctor");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("==");
  }

  @Test
  void jsonIsTheFindings() throws IOException {
    Run run = bench.run("doctor", "--json", "acme/anvil");
    // of its scope repo
    assertThat(new ObjectMapper().readTree(run.out()).findValuesAsText("verdict"))
        .containsExactly("ok", "note", "ok", "ok", "ok", "warning");
  }

  @Test
  void aTokenThatOnlyReadsIsToldAsSuch() {
    Run run = bench.with("GITHUB_TOKEN", FakeGitHub.READ_TOKEN).run("doctor", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("acme/anvil: 1 open item; the token may only read\n");
  }

  @Test
  void theTokenOfAnAppIsNoUsers() {
    Run run = bench.with("GITHUB_TOKEN", FakeGitHub.APP_TOKEN).run("doctor", "acme/anvil");
    assertThat(run.out())
        .contains(
            "ok       token: of an App or an Action; what it may do, GitHub does not tell\n",
            "; whether the token may label, GitHub does not tell\n");
  }

  @Test
  void aMissingRepositoryIsAProblemAndTheOthersAreLookedAt() {
    Run run = bench.run("doctor", "acme/gone", "acme/anvil");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out())
        .contains("problem  acme/gone: GitHub has no /repos/acme/gone", "ok       acme/anvil: ");
  }

  @Test
  void aMovedRepositoryIsNotedUnderItsNewName() {
    anvil.moveTo("forge/anvil");
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains("note     acme/anvil: has moved to forge/anvil", "ok       forge/anvil: ");
  }

  @Test
  void labelsThatPoliciesNameAndTheRepositoryLacksAreNotedWhereTheyAreWritten() {
    anvil.labels("stale", "needs-info");
    Run run =
        bench
            .configured(
                "repositories: [acme/anvil]",
                "policies:",
                "  - label: stale-candidate",
                "    when: idle > days(365) && !('need-info' in labels)",
                "    exempt: [security]")
            .run("doctor");
    assertThat(run.exit()).isZero();
    assertThat(run.out())
        .contains(
            "backlog.yml:3:12: acme/anvil has no label \"stale-candidate\"; a live run creates it",
            "backlog.yml:4:33: acme/anvil has no label \"need-info\"; did you mean \"needs-info\"?",
            "backlog.yml:5:14: acme/anvil has no label \"security\"; it exempts nothing until"
                + " somebody creates it; or mend the name");
  }

  @Test
  void aMissingLabelIsNotedOnceHoweverManyPoliciesNameItAndRepositoriesLackIt() {
    github.repository("acme/bolt");
    Run run =
        bench
            .configured(
                "repositories: [acme/anvil, acme/bolt]",
                "policies:",
                "  - {label: old, when: idle > days(365), exempt: [keep]}",
                "  - {label: Old, name: crickets, when: \"'ask' in labels\", exempt: [keep]}")
            .run("doctor");
    assertThat(run.out().lines().filter(line -> line.contains("no label")))
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .endsWith(
                        "backlog.yml:3:13: acme/anvil, acme/bolt have no label \"old\" (also named"
                            + " at 4:13); a live run creates it where it puts it on; or mend the"
                            + " name"),
            line -> assertThat(line).contains("no label \"keep\" (also named at 4:68)"),
            line -> assertThat(line).contains("no label \"ask\"; the condition asks for it in"));
  }

  @Test
  void aWrongConditionIsAMistakeOfTheConfiguration() {
    Run run =
        bench
            .configured(
                "repositories: [acme/anvil]", "policies: [{label: old, when: idel > days(3)}]")
            .run("doctor");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean \"idle\"?");
  }

  @Test
  void aLowRateIsNotedAndNoneAtAllIsAProblem() {
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(99 + 1);
    assertThat(bench.run("doctor", "acme/anvil").out())
        .contains("note     rate limit: 99 of 5,000");
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(100 + 1);
    assertThat(bench.run("doctor", "acme/anvil").out()).contains("ok       rate limit: 100 of");
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(1).resetIn(Duration.ofHours(1));
    Run run = bench.run("doctor", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out())
        .contains("problem  rate limit: 0 of 5,000 requests left until 01:00 UTC; wait until then");
  }

  @Test
  void aPatternWithoutAMatchIsAProblem() {
    anvil.archive();
    Run run = bench.run("doctor", "acme/*");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("problem  acme: no repository matches", "`include:`");
  }

  @Test
  void aBrokenConfigurationIsToldWhole() {
    Run run = bench.configured("repositories: 5", "kindz: {}").run("doctor");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("backlog.yml:1:15", "backlog.yml:2:1");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void aFileThatIsNoStoreIsAProblem() {
    bench.write("store.db", "Dear diary");
    Run run = bench.run("doctor", "--store", "store.db", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).contains("problem  store: ", "is not a store of backlog");
  }

  @Test
  void offlineItAsksGitHubNothing() {
    Run run = bench.run("doctor", "--offline", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("note     store: there is none yet", "note     GitHub: ");
    assertThat(github.requests().all()).isEmpty();
  }
}
