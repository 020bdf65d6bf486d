package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Association;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code backlog queue}. */
class QueueCommandTest {

  private static final Pattern NUMBER = Pattern.compile("anvil#(\\d+)");

  @TempDir Path folder;

  /** 1 January 2025 is a Wednesday. */
  @AutoClose FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-01-01T00:00:00Z"));

  private FakeRepository anvil;
  private Bench bench;

  @BeforeEach
  void open() {
    anvil = github.repository("acme/anvil").person("mheon", Association.MEMBER);
    for (int number = 1; number <= 12; number++) {
      anvil.issue("mia", "Issue " + number);
      github.clock().advanceDays(1);
    }
    bench = Bench.at(github, folder).configured("repositories: [acme/anvil]");
  }

  private Run queue(String... options) {
    bench.showing(github.clock().now());
    return bench.run(
        Stream.concat(Stream.of("queue"), Arrays.stream(options)).toArray(String[]::new));
  }

  private static List<Integer> numbers(Run run) {
    assertThat(run.exit()).as(run.err()).isZero();
    return NUMBER.matcher(run.out()).results().map(it -> Integer.valueOf(it.group(1))).toList();
  }

  @Test
  void eachListNamesItsActionAndItsIssues() {
    anvil.number(1).commented("mheon", "Which version?");
    anvil.number(2).commented("mheon", "Thanks.");
    anvil.number(2).labeled("triaged");
    github.clock().advanceDays(1);
    anvil.number(2).commented("noor", "It fails for me too.");
    github.clock().advanceDays(40);
    Run run = queue("--count", "2");
    assertThat(run.out())
        .isEqualTo(
            """
            12 issues, each in the most urgent of its lists.

            Unanswered: reply, or ask (2 of 10 issues)
            No maintainer other than the author has said a word yet; the oldest first.
              anvil#3  51 days  Issue 3
              anvil#4  50 days  Issue 4

            Retriage due: look again (1 issue)
            Triaged, and a user has commented since; the longest idle first.
              anvil#2  40 days  Issue 2

            Crickets: close, or remind (1 issue)
            The reporter was answered more than 30 days ago and has been silent since; the
            longest wait first.
              anvil#1  41 days  Issue 1

            Untriaged: read, and label (none)
            Nobody has marked them as looked at; the oldest first.

            Oldest: keep, or close (none)
            All other open issues; the oldest first.
            """);
    assertThat(run.err()).endsWith("backlog: wrote queue.md and csv/queue.csv in reports\n");
    assertThat(bench.read("reports/queue.md"))
        .contains("## Crickets: close, or remind (1 issue)", "- [ ] [acme/anvil#&#8203;1](");
    assertThat(bench.read("reports/csv/queue.csv").lines()).hasSize(5);
  }

  @Test
  void aDealGivesEverybodyAsManyAndTheNextWeekGoesOnWithOthers() {
    Set<Integer> seen = new HashSet<>();
    for (int week = 0; week < 2; week++) {
      List<Integer> dealt = numbers(queue("--split", "alice,bob", "--count", "3"));
      assertThat(dealt).hasSize(6).doesNotHaveDuplicates().noneMatch(seen::contains);
      seen.addAll(dealt);
      github.clock().advanceDays(7);
    }
    assertThat(seen).hasSize(12);
    assertThat(numbers(queue("--split", "alice,bob", "--count", "3"))).hasSize(6);
  }

  @Test
  void theSameCommandGivesTheSameDealUntilTheWeekIsOver() {
    Run monday = queue("--split", "alice,bob", "--count", "2");
    github.clock().advanceDays(1);
    assertThat(numbers(queue("--split", "@Bob, alice", "--count", "2")))
        .containsExactlyInAnyOrderElementsOf(numbers(monday));
    github.clock().advanceDays(5);
    assertThat(queue("--split", "alice,bob", "--count", "2").out()).contains("2025-W03");
    github.clock().advanceDays(1);
    Run next = queue("--split", "alice,bob", "--count", "2");
    assertThat(next.out()).contains("2025-W04");
    assertThat(numbers(next)).doesNotContainAnyElementsOf(numbers(monday));
  }

  @Test
  void whatIsClosedOrAnsweredByThenIsDone() {
    List<Integer> dealt = numbers(queue("--split", "1", "--count", "4"));
    github.clock().advanceDays(1);
    anvil.number(dealt.get(0)).by("mheon").closed();
    anvil.number(dealt.get(1)).commented("mheon", "Which version?");
    Run again = queue("--split", "1", "--count", "4");
    assertThat(numbers(again)).containsExactlyElementsOf(dealt.subList(2, 4));
    assertThat(again.out()).contains("2 of 4 are done.\n");
  }

  @Test
  void anotherCommandInTheSameWeekDealsOthers() {
    List<Integer> one = numbers(queue("--split", "alice,bob", "--count", "2"));
    assertThat(numbers(queue("--split", "carol", "--count", "4"))).doesNotContainAnyElementsOf(one);
    assertThat(numbers(queue("--split", "alice,bob", "--count", "2", "--seed", "second")))
        .doesNotContainAnyElementsOf(one);
  }

  @Test
  void aPreviewIsNotKept() {
    Run preview = queue("--split", "3", "--count", "2", "--preview");
    assertThat(numbers(queue("--split", "3", "--count", "2", "--seed", "other", "--preview")))
        .as("nothing has been dealt yet")
        .containsExactlyInAnyOrderElementsOf(numbers(preview));
    assertThat(folder.resolve("reports/queue.md")).doesNotExist();
    assertThat(queue("--split", "3", "--count", "2").out()).isEqualTo(preview.out());
  }

  @Test
  void whatIsAssignedToSomebodyWhoTakesPartIsTheirs() {
    anvil.number(1).by("mheon").assigned("bob");
    anvil.number(2).by("mheon").assigned("bob");
    String markdown = queue("--split", "alice,bob", "--count", "2").out();
    String bobs = markdown.substring(markdown.indexOf("bob ("));
    assertThat(bobs).contains("anvil#1 ", "anvil#2 ");
  }

  @Test
  void aProgramGetsARowAnIssue() throws IOException {
    JsonNode rows =
        new ObjectMapper().readTree(queue("--split", "alice", "--count", "2", "--json").out());
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).path("person").asText()).isEqualTo("alice");
    assertThat(rows.get(0).path("theme").asText()).isEqualTo("unanswered");
    assertThat(rows.get(0).path("action").asText()).isEqualTo("Reply, or ask");
    assertThat(rows.get(0).path("number").asInt()).isEqualTo(1);
    JsonNode lists = new ObjectMapper().readTree(queue("--theme", "OLDEST", "--json").out());
    assertThat(lists).hasSize(10);
    assertThat(lists.get(0).path("person").isNull()).isTrue();
  }

  @Test
  void itIsSaidThatTheDealIsKeptAndWhenItIsThatOfBefore() {
    assertThat(queue("--split", "Alice").err()).contains("backlog: kept the deal; until the end");
    github.clock().advanceDays(1);
    Run again = queue("--split", "alice");
    assertThat(again.err())
        .contains("backlog: this is the deal that was made on 2025-01-13")
        .doesNotContain("kept");
    assertThat(numbers(again)).hasSize(10);
    assertThat(queue("--split", "alice", "-q").err()).isEmpty();
    assertThat(queue("--split", "bob", "--preview").err()).doesNotContain("kept");
  }

  @Test
  void aStrangersTitleDoesNothingToTheTerminal() {
    anvil.issue("mia", "red \u001b[31m gnp.\u202eexe\nA line of its own");
    Run run = queue("--count", "20");
    assertThat(run.out()).contains("anvil#13  0 days   red [31m gnp.exe A line of its own\n");
    assertThat(run.out()).doesNotContain("\u001b", "\u202e");
  }

  @Test
  void whereOwnersDifferRepositoriesAreCalledByTheirFullNames() {
    github.repository("other/bolt").issue("mia", "Elsewhere");
    Run run = queue("acme/anvil", "other/bolt", "--count", "20");
    assertThat(run.out()).contains("  acme/anvil#12  ", "  other/bolt#1   ");
  }

  @Test
  void anEarlierInstantHasItsOwnDeals() {
    queue("--split", "alice", "--count", "4");
    Run then = queue("--offline", "--as-of", "2025-01-06", "--split", "alice", "--count", "4");
    assertThat(then.out()).contains("2025-W02");
    assertThat(numbers(then)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void wrongOptionsAreRefusedInASentence() {
    assertThat(queue("--theme", "cricket").err())
        .isEqualTo(
            "backlog: --theme: there is no \"cricket\"; there are unanswered, retriage-due,"
                + " crickets, untriaged, oldest\n");
    assertThat(queue("--split", "0").err()).contains("--split: 0 is not from 1 to 100");
    assertThat(queue("--split", "101").err()).contains("--split: 101 is not from 1 to 100");
    assertThat(queue("--split", "99999999999").err()).contains("is not from 1 to 100");
    assertThat(queue("--split", "alice,,bob").err()).contains("such as alice,bob");
    assertThat(queue("--split", "alice,@ALICE").err()).contains("ALICE is named twice");
    assertThat(queue("--preview").err()).contains("--preview is about a deal: add --split");
    assertThat(queue("--seed", "1").err()).contains("--seed is about a deal: add --split");
    assertThat(queue("--count", "0").err()).contains("--count: 0 is less than 1");
    assertThat(queue("--count", "0").exit()).isEqualTo(2);
  }

  @Test
  void whatWasNeverReadIsNamedAndTheAnswerIsPartial() {
    queue();
    Run run = queue("--offline", "acme/anvil", "acme/bolt");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.err()).contains("never read to the end: acme/bolt;");
    assertThat(run.out()).contains("12 issues");
  }

  @Test
  void aDealThatCannotBeKeptIsNotShown() throws IOException {
    queue();
    Path lock = Path.of(bench.store() + ".lock");
    Files.deleteIfExists(lock);
    Files.createDirectory(lock);
    Run run = queue("--offline", "--split", "alice");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(queue("--offline", "--split", "alice", "--preview").exit()).isZero();
  }

  @Test
  void nothingIsDealtForAWeekWhereGitHubFailedInPassing() {
    FakeRepository bolt = github.repository("acme/bolt");
    bench.configured("repositories: [acme/anvil, acme/bolt]");
    queue();
    bolt.issue("mia", "New");
    github.faults().on("GET", "/acme/bolt").always().answer(502);
    Run failed = queue("--split", "alice,bob");
    assertThat(failed.exit()).isEqualTo(1);
    assertThat(failed.out()).isEmpty();
    assertThat(failed.err()).contains("nothing was dealt, as not all could be read");
    github.faults().clear();
    assertThat(queue("--split", "alice,bob").out()).contains("13 of 13 issues dealt");
  }

  @Test
  void whereARepositoryIsOutOfSightTheOthersAreDealt() {
    bench.configured("repositories: [acme/anvil, acme/bolt]");
    Run run = queue("--split", "alice,bob");
    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.out()).contains("12 of 12 issues dealt");
  }

  @Test
  void neverMoreIsDealtThanIsThere() {
    queue("--split", "alice,bob");
    anvil.number(1).by("mheon").closed();
    assertThat(queue("--split", "alice,bob").out()).contains("11 of 11 issues dealt");
  }
}
