package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.fake.TokenKind;
import io.github.containers.backlog.store.LockWait;
import io.github.containers.backlog.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code backlog sync}, and what every command has in common that reads from GitHub. */
class SyncCommandTest {

  @TempDir Path folder;
  private FakeGitHub github;
  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
    anvil = github.repository("acme/anvil");
    anvil.issue("mia", "It fails").labeled("bug");
    anvil.issue("noor", "It could do more");
    bench = Bench.at(github, folder);
  }

  @AfterEach
  void end() {
    github.close();
  }

  @Test
  void whatWasReadIsSaidWithTheMessagesAndNothingIsAResult() {
    Run run = bench.run("sync", "acme/anvil");
    assertThat(run)
        .isEqualTo(
            new Run(0, "", "backlog: acme/anvil: 2 items new or changed, 2 timelines read\n"));
    assertThat(bench.run("sync", "acme/anvil").err())
        .isEqualTo("backlog: acme/anvil: nothing new\n");
  }

  @Test
  void ofSeveralRepositoriesEachIsSaidAndTheirSum() {
    github.repository("acme/bolt").issue("mia", "Rattles");
    Run run = bench.run("sync", "acme/anvil", "acme/bolt");
    assertThat(run.err().lines())
        .contains(
            "backlog: acme/bolt: 1 item new or changed, 1 timeline read",
            "backlog: 2 repositories read: 3 items new or changed, 3 timelines read")
        .hasSize(3);
  }

  @Test
  void aPatternThatMatchesNothingIsNamedWithWhatWasProbablyMeant() {
    Run run = bench.run("sync", "acme/anvli*");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("acme/anvli*: no repository of acme matches; did you mean acme/anvil?");
  }

  @Test
  void whereAnotherPatternMatchesThatIsReadAndTheRunIsDoneInPart() {
    Run run = bench.run("sync", "acme/an*", "acme/bolt-*");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err())
        .contains("acme/anvil: 2 items new or changed")
        .contains("acme/bolt-*: no repository of acme matches");
    assertThat(bench.run("sync", "acme/an*", "acme/bolt-*", "--repo", "acme/anvil").exit())
        .as("a filter means other patterns to match nothing")
        .isZero();
  }

  @Test
  void aPatternThatPassesOverAllThatItMatchesSaysSo() {
    anvil.archive();
    Run run = bench.run("sync", "acme/*");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("acme/*: only archived repositories, forks or excluded ones match");
  }

  @Test
  void aRepositoryThatWasArchivedSinceIsInNoReportOfAPattern() {
    github.repository("acme/bolt").issue("mia", "Rattles");
    bench.run("sync", "acme/*");
    anvil.archive();
    Run run = bench.run("report", "acme/*");
    assertThat(run.exit()).as(run.err()).isZero();
    assertThat(bench.read("reports/csv/items.csv")).contains("acme/bolt").doesNotContain("anvil");
  }

  @Test
  void quietSaysNothing() {
    assertThat(bench.run("sync", "-q", "acme/anvil")).isEqualTo(new Run(0, "", ""));
  }

  @Test
  void verboseSaysWhereTheStoreIs() {
    Run run = bench.run("sync", "-v", "acme/anvil");
    assertThat(run.err()).startsWith("backlog: store " + bench.store() + ", API " + github.url());
  }

  @Test
  void theConfigurationNamesTheRepositoriesAndRepoNarrowsThem() {
    github.repository("acme/bolt");
    bench.configured("repositories: [acme/anvil, acme/bolt]");
    assertThat(bench.run("sync", "--repo", "acme/bolt").err())
        .isEqualTo("backlog: acme/bolt: nothing new\n");
    assertThat(bench.run("sync", "--repo", "ACME/*").err()).contains("2 repositories read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sync", "doctor", "audit", "triage", "report", "queue", "slides"})
  void aRepoThatNoneOfAnOwnersRepositoriesHasIsRefusedWithWhatWasMeant(String command) {
    bench.configured("repositories: [acme/*]", "policies: [{label: a, when: 'true'}]");
    Run run = bench.run(command, "--repo", "acme/anvli");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("--repo: acme/anvli is not among the repositories; did you mean acme/anvil?");
  }

  @ParameterizedTest
  @ValueSource(strings = {"doctor", "audit", "triage", "report", "queue", "slides"})
  void offlineThatIsSoOfWhatTheStoreKnows(String command) {
    bench.configured("repositories: [acme/*]", "policies: [{label: a, when: 'true'}]").run("sync");
    Run run = bench.run(command, "--offline", "--repo", "acme/anvli");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("--repo: acme/anvli is not among the repositories; did you mean acme/anvil?");
    assertThat(bench.run(command, "--offline", "--repo", "acme/anvil").exit()).isZero();
  }

  @Test
  void aSimulationOfARepoThatNoneHasIsRefusedToo() {
    bench.configured("repositories: [acme/*]", "policies: [{label: a, when: 'true'}]");
    List<String> typed = List.of("simulate", "--since", "2025-05-01", "--repo", "acme/anvli");
    assertThat(bench.run(typed.toArray(String[]::new)).exit()).isEqualTo(2);
    assertThat(
            bench.run("simulate", "--since", "2025-05-01", "--offline", "--repo", "acme/x").err())
        .contains("acme/x is not among the repositories; leave out --offline to look for it");
  }

  @Test
  void aRepoThatPatternsPassOverIsRefusedAndSaysWhy() {
    github.repository("acme/bolt").archive();
    bench.configured("repositories: [acme/*]");
    assertThat(bench.run("sync", "--repo", "acme/bolt"))
        .isEqualTo(
            new Run(
                2,
                "",
                "backlog: --repo: acme/bolt is not among the repositories; patterns pass over"
                    + " archived ones and forks: name it in full, or see include:\n"));
    assertThat(bench.run("sync", "--repo", "acme/x*").exit()).isEqualTo(2);
    assertThat(bench.run("sync", "--repo", "acme/a*").exit()).isZero();
  }

  @Test
  void whereAnOwnerCannotBeListedThatIsSaidAndNotThatARepoIsNone() {
    github.faults().on("GET", "/users/acme").always().answer(403, "{}");
    github.faults().on("GET", "/orgs/acme/repos").always().answer(403, "{}");
    Run run = bench.configured("repositories: [acme/*]").run("sync", "--repo", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).contains("acme/*: GitHub refuses").doesNotContain("not among");
  }

  @Test
  void aRepoThatIsNotAmongThemIsRefusedBeforeAnythingIsAsked() {
    bench.configured("repositories: [acme/anvil]");
    Run run = bench.run("sync", "--repo", "acme/anvli");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith(
            "backlog: --repo: acme/anvli is not among the repositories; did you mean acme/anvil?");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void aPatternReadsWhatAnOwnerHasButArchivedOnesAndForksAndTheExcluded() {
    github.repository("acme/bolt");
    github.repository("acme/old").archive();
    github.repository("acme/copy").markFork();
    github.repository("acme/site");
    bench.configured("repositories: [acme/*, \"!acme/site\"]");
    Run run = bench.run("sync");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).contains("acme/anvil: ", "acme/bolt: ", "2 repositories read");
    assertThat(run.err()).doesNotContain("acme/old", "acme/copy", "acme/site");
  }

  @Test
  void aMovedRepositoryIsFoundUnderEitherName() {
    bench.run("sync", "acme/anvil");
    anvil.moveTo("forge/anvil");
    assertThat(bench.run("sync", "acme/anvil").err())
        .isEqualTo("backlog: forge/anvil: nothing new\n");
    bench.configured("repositories: [acme/anvil]");
    assertThat(bench.run("sync", "--repo", "forge/anvil").err())
        .isEqualTo("backlog: forge/anvil: nothing new\n");
  }

  @Test
  void oneMissingRepositoryOfTwoIsNamedAtTheEndAndTheOtherIsRead() {
    Run run = bench.run("sync", "acme/gone", "acme/anvil");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines())
        .satisfiesExactly(
            read -> assertThat(read).startsWith("backlog: acme/anvil: 2 items"),
            sum ->
                assertThat(sum).isEqualTo("backlog: 1 of 2 could not be read, or not to the end:"),
            gone ->
                assertThat(gone)
                    .isEqualTo(
                        "  acme/gone: not found, or not to be seen with this token; check the name,"
                            + " and the token's rights"));
  }

  @Test
  void whereNothingCouldBeReadTheRunHasFailed() {
    Run run = bench.run("sync", "acme/gone", "acme/lost");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .contains("2 of 2 could not be read", "\n  acme/gone, acme/lost: not found");
  }

  @Test
  void jsonTellsAProgramWhatWasReadAndWhatWasNot() throws IOException {
    Run run = bench.run("sync", "--json", "acme/gone", "acme/anvil");
    JsonNode rows = new ObjectMapper().readTree(run.out());
    assertThat(rows.findValuesAsText("repository"))
        .containsExactlyInAnyOrder("acme/gone", "acme/anvil");
    assertThat(rows.findValuesAsText("changed")).containsExactlyInAnyOrder("0", "2");
    assertThat(rows.findValuesAsText("problem")).anyMatch(it -> it.startsWith("GitHub has no "));
  }

  @Test
  void thePastCannotBeSynced() {
    Run run = bench.run("sync", "--as-of", "2020-01-01", "acme/anvil");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("leave out --as-of");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void nothingIsReadWhereAPolicyIsBroken() {
    Run run =
        bench
            .configured(
                "repositories: [acme/anvil]", "policies: [{label: old, when: idel > days(9)}]")
            .run("sync");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).contains("did you mean \"idle\"?");
    assertThat(github.requests().all()).isEmpty();
  }

  @Test
  void aReasonThatHitManyIsSaidOnceWithAllTheirNames() {
    github.repository("acme/bolt");
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(0).resetIn(Duration.ofMinutes(40));
    Run run = bench.run("sync", "acme/anvil", "acme/bolt");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err().lines())
        .satisfiesExactly(
            sum ->
                assertThat(sum).isEqualTo("backlog: 2 of 2 could not be read, or not to the end:"),
            both ->
                assertThat(both)
                    .isEqualTo(
                        "  acme/anvil, acme/bolt: GitHub's rate limit is used up; run the same"
                            + " command again after 2025-06-01T00:40:01Z, it goes on where it"
                            + " stopped"));
  }

  @Test
  void aSyncThatTheRateLimitStopsIsDoneInPartAlsoOfASingleRepository() {
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(2).resetIn(Duration.ofMinutes(40));
    Run run = bench.run("sync", "acme/anvil");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("1 of 1 could not be read, or not to the end:", "rate limit");
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(5_000);
    assertThat(bench.run("sync", "acme/anvil").exit()).isZero();
  }

  @Test
  void besidesTheRateLimitAnythingElseThatNothingCouldBeReadForIsAFailure() {
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(1).resetIn(Duration.ofMinutes(40));
    assertThat(bench.run("sync", "acme/gone", "acme/lost").exit()).isEqualTo(1);
  }

  @Test
  void aShortRateLimitIsWaitedForAndSaid() {
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(0).resetIn(Duration.ofSeconds(40));
    bench.waiting(
        duration -> {
          bench.passTime(duration);
          github.clock().advance(duration);
        });
    Run run = bench.run("sync", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.err().lines().findFirst().orElseThrow())
        .matches("backlog: GitHub's rate limit is used up; going on in 4\\d s, at 00:00 UTC");
  }

  @Test
  void aTokenThatIsNotAcceptedIsToldOnceAndFails() {
    github.repository("acme/bolt");
    Run run = bench.with("GITHUB_TOKEN", "expired").run("sync", "acme/anvil", "acme/bolt");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "backlog: GitHub does not accept the token (Bad credentials); is it expired? Set"
                + " GITHUB_TOKEN anew\n");
  }

  @Test
  void withoutATokenItWarnsAndReads() {
    Run run = bench.without("GITHUB_TOKEN").run("sync", "acme/anvil");
    assertThat(run.exit()).isZero();
    assertThat(run.err())
        .startsWith("backlog: no token, so GitHub answers 60 requests an hour; set GITHUB_TOKEN");
  }

  @Test
  void ghTokenServesAsWell() {
    bench.without("GITHUB_TOKEN").with("GH_TOKEN", FakeGitHub.READ_TOKEN);
    assertThat(bench.run("sync", "acme/anvil").err()).doesNotContain("no token");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "-v", "-vv"})
  void theTokenIsNowhereToBeFound(String verbosity) throws IOException {
    String token = "ghp_0123456789abcdefghijklmnopqrstuvwxyz";
    bench.with("GITHUB_TOKEN", token);
    assertRunsWithoutSaying(token, verbosity);
    github.token(token, "triage-bot", TokenKind.WRITE);
    assertRunsWithoutSaying(token, verbosity);
    github.faults().on("GET", "/issues").always().drop();
    assertRunsWithoutSaying(token, verbosity);
    assertThat(filesWith(token)).isEmpty();
  }

  private void assertRunsWithoutSaying(String token, String verbosity) {
    for (String command : List.of("sync", "report", "doctor")) {
      Run run = bench.run(command, verbosity, "acme/anvil", "acme/gone");
      assertThat(run.out() + run.err()).as(command).doesNotContain(token);
    }
  }

  private List<Path> filesWith(String secret) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).filter(file -> holds(file, secret)).toList();
    }
  }

  private static boolean holds(Path file, String secret) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(secret);
    } catch (IOException failure) {
      throw new AssertionError(failure);
    }
  }

  @Test
  void onlyVeryVerboseShowsAStackTrace() {
    for (String verbosity : List.of("-q", "-v")) {
      assertThat(bench.run("sync", verbosity, "acme/gone").err()).doesNotContain("\tat ", "  at ");
    }
    assertThat(bench.run("sync", "-vv", "acme/gone").err()).contains("SourceException", " at io.");
    bench.with("GITHUB_TOKEN", "expired");
    assertThat(bench.run("sync", "-v", "acme/anvil").err()).doesNotContain(" at io.");
    assertThat(bench.run("sync", "-vv", "acme/anvil").err()).contains(" at io.");
  }

  @Test
  void aGitHubThatCannotBeReachedIsToldInOneMessage() {
    bench.with("GITHUB_API_URL", "http://127.0.0.1:1");
    Run run = bench.run("sync", "acme/anvil", "acme/bolt");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("backlog: ").contains("127.0.0.1:1: nobody answers there");
  }

  @Test
  void aSecondRunSaysWhoHoldsTheStoreAndGivesUpInTheEnd() {
    bench.run("sync", "acme/anvil");
    try (Store held =
        Store.openForWriting(bench.store(), new LockWait(Duration.ZERO, holder -> {}))) {
      assertThat(held.repositories()).hasSize(1);
      Run run = bench.run("sync", "acme/anvil");
      assertThat(run.exit()).isEqualTo(1);
      assertThat(run.err().lines())
          .satisfiesExactly(
              waits ->
                  assertThat(waits)
                      .matches("backlog: .*\\.db is being written by .*; waiting for it to end"),
              ends -> assertThat(ends).matches("backlog: .* is being written by .*"));
      assertThat(bench.waits()).isNotEmpty();
    }
  }

  @Test
  void aStoreThatIsNoneIsLeftAlone() {
    Path file = bench.write("store.db", "Dear diary");
    Run run = bench.run("sync", "--store", "store.db", "acme/anvil");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err())
        .isEqualTo(
            "backlog: " + file + " is not a store of backlog; name another file with --store\n");
    assertThat(bench.read("store.db")).isEqualTo("Dear diary");
  }

  @Test
  void aHostileMessageFromTheServerCannotActOnTheTerminal() {
    github
        .faults()
        .on("GET", "/repos/acme/anvil")
        .always()
        .answer(404, "{\"message\":\"\\u001b[2J\\u202eNot\\nFound\"}");
    Run run = bench.run("sync", "-vv", "acme/anvil");
    assertThat(run.err()).contains("acme/anvil: ").doesNotContain("\u001b", "\u202e");
  }
}
