package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.model.RepositoryRef;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sync shows while it goes on, on a terminal and elsewhere. */
class ProgressTest {

  private static final String ERASE = "\r\u001b[K";

  @TempDir Path folder;
  private FakeGitHub github;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
    IntStream.rangeClosed(1, 3)
        .forEach(number -> github.repository("acme/anvil-" + number).issue("mia", "It fails"));
    bench = Bench.at(github, folder);
  }

  @AfterEach
  void end() {
    github.close();
  }

  private Run sync(String... options) {
    return bench.run(
        Stream.concat(
                Stream.of("sync", "acme/anvil-1", "acme/anvil-2", "acme/anvil-3"),
                Stream.of(options))
            .toArray(String[]::new));
  }

  private static List<String> paints(Run run) {
    return Stream.of(run.err().split("\r", -1)).skip(1).toList();
  }

  @Test
  void onATerminalOneLineIsWrittenOverAndErasedAtTheEnd() {
    bench.watched(80);
    Run run = sync();
    assertThat(run.err()).startsWith(ERASE + "0 of 3 repositories read");
    assertThat(run.err()).contains("3 of 3 repositories read");
    assertThat(run.err())
        .endsWith(
            ERASE + "backlog: 3 repositories read: 3 items new or changed, 3 timelines read\n");
    assertThat(run.err()).containsOnlyOnce("\n");
  }

  @Test
  void itNeverReachesTheEdgeOfTheTerminal() {
    bench.watched(40);
    List<String> paints = paints(sync());
    assertThat(paints.subList(0, paints.size() - 1))
        .isNotEmpty()
        .allMatch(paint -> paint.startsWith("\u001b[K") && paint.length() - 3 < 40);
  }

  @Test
  void elsewhereThereAreOnlyPlainLines() {
    assertThat(sync().err()).doesNotContain("\r", "\u001b");
  }

  @Test
  void itCanBeSwitchedOff() {
    bench.watched(80);
    assertThat(sync("--no-progress").err()).doesNotContain("\r", "\u001b");
    assertThat(sync("-q").err()).isEmpty();
  }

  @Test
  void aTerminalThatCannotRewriteGetsPlainLines() {
    assertThat(bench.watched(80).with("TERM", "dumb").run("sync", "acme/anvil-1").err())
        .doesNotContain("\r", "\u001b");
  }

  @Test
  void nothingOfItReachesTheResults() {
    bench.watched(80);
    assertThat(bench.run("report", "acme/anvil-1").out()).doesNotContain("\r", "\u001b");
  }

  @Test
  void aRateLimitIsCountedDownSecondBySecond() {
    useUpRateLimit();
    bench.watched(100);
    Run run = bench.run("sync", "acme/anvil-1");
    assertThat(run.exit()).isZero();
    assertThat(paints(run).stream().filter(paint -> paint.contains("rate limit used up")))
        .extracting(paint -> paint.replaceAll(".*going on in (\\d+) s.*", "$1"))
        .contains("4", "3", "2", "1")
        .isSortedAccordingTo((one, other) -> other.compareTo(one));
    assertThat(bench.waits())
        .contains(Duration.ofSeconds(1))
        .allMatch(wait -> wait.toSeconds() <= 1);
  }

  @Test
  void howLongItWillTakeIsSaidFromThePaceOnceThatIsKnown() {
    List<String> paints = painted(Duration.ofSeconds(10), 100, 400);
    assertThat(paints.get(paints.size() - 1))
        .contains("acme/widget 100 of ~400 items · about 30 s to go");
    List<String> early = painted(Duration.ofMillis(4_999), 100, 400);
    assertThat(early.get(early.size() - 1)).doesNotContain("to go");
  }

  @Test
  void toldToEndItLeavesItsLineAndSaysWhatBecomesOfTheWork() {
    StringWriter err = new StringWriter();
    Progress progress = progress(err, new AtomicReference<>(Instant.EPOCH));
    progress.began(2);
    progress.interrupted();
    progress.listed(RepositoryRef.of("acme/widget"), 1, 2);
    assertThat(err.toString())
        .endsWith(
            "\r\u001b[Kbacklog: stopped; what was read is kept, and the same command goes on from"
                + " there\n");
  }

  @Test
  void toldToEndWhereAllHasBeenReadItSaysNothing() {
    StringWriter err = new StringWriter();
    Progress progress = progress(err, new AtomicReference<>(Instant.EPOCH));
    progress.began(0);
    progress.interrupted();
    assertThat(err.toString()).doesNotContain("stopped");
  }

  @ParameterizedTest
  @ValueSource(strings = {"triage", "audit", "explain", "simulate", "sync", "report", "queue"})
  void whateverElseIsPrintedStandsOnALineOfItsOwn(String command) {
    configure();
    String[] arguments =
        switch (command) {
          case "explain" -> new String[] {command, "acme/anvil-1#1"};
          case "simulate" -> new String[] {command, "--since", "2025-05-01"};
          default -> new String[] {command};
        };
    StringWriter screen = new StringWriter();
    bench.watched(100).run(new PrintWriter(screen), screen, arguments);
    assertThat(screen.toString()).contains("1 of 1 repository read").endsWith("\n");
    assertThat(left(screen)).contains("backlog: 1 repository read").doesNotContain("1 of 1");
  }

  @Test
  void aWaitBeforeTheReadingLeavesNothingOnTheTerminal() {
    configure();
    useUpRateLimit();
    bench.watched(100);
    StringWriter screen = new StringWriter();
    bench.run(new PrintWriter(screen), screen, "triage");
    assertThat(screen.toString()).contains("rate limit used up");
    assertThat(left(screen)).doesNotContain("looking for", "rate limit used up");
  }

  @Test
  void theLineStandsBetweenWaitsWhileSomethingIsReadAndNotAfterAnyOther() {
    StringWriter err = new StringWriter();
    Progress progress = progress(err, new AtomicReference<>(Instant.EPOCH));
    pause(progress);
    assertThat(err.toString()).contains("rate limit used up").endsWith(ERASE);
    progress.began(2);
    pause(progress);
    assertThat(err.toString()).doesNotEndWith(ERASE);
    progress.ended();
    pause(progress);
    assertThat(err.toString()).endsWith(ERASE);
    progress.notice("That is all.");
    assertThat(err.toString()).endsWith("backlog: That is all.\n");
  }

  private static void pause(Progress progress) {
    progress.waiting(Duration.ofSeconds(3), false);
    progress.counting(duration -> {}).sleep(Duration.ofSeconds(3));
  }

  /** GitHub answers again after four seconds, which waiting makes pass. */
  private void useUpRateLimit() {
    github.rateLimit(FakeGitHub.WRITE_TOKEN).leave(0).resetIn(Duration.ofSeconds(4));
    bench.waiting(
        duration -> {
          bench.passTime(duration);
          github.clock().advance(duration);
        });
  }

  private void configure() {
    bench.configured(
        "repositories: [acme/anvil-1]", "policies: [{label: stale, when: idle > days(90)}]");
  }

  /** What stands on the terminal at last. */
  private static String left(StringWriter screen) {
    return screen.toString().replaceAll(".*\r\u001b\\[K", "");
  }

  /** What was painted when, after that time, so many items of so many were read. */
  private List<String> painted(Duration passed, int seen, int estimate) {
    StringWriter err = new StringWriter();
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    Progress progress = progress(err, now);
    progress.began(1);
    now.set(Instant.EPOCH.plus(passed));
    progress.listed(RepositoryRef.of("acme/widget"), seen, estimate);
    return Stream.of(err.toString().split("\r", -1)).toList();
  }

  private Progress progress(StringWriter err, AtomicReference<Instant> now) {
    Environment environment =
        new Environment(
            new PrintWriter(Writer.nullWriter()),
            new PrintWriter(err),
            Map.of("COLUMNS", "120"),
            folder,
            folder,
            now::get,
            duration -> {},
            true,
            () -> null);
    return new Progress(environment, new GlobalOptions());
  }
}
