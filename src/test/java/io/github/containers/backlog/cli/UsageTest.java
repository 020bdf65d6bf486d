package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.containers.backlog.cli.Bench.Run;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered to a command line, before any work begins. */
class UsageTest {

  @TempDir Path folder;

  private Run run(String... arguments) {
    return Bench.in(folder).run(arguments);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "demo", "init", "doctor", "sync", "report"})
  void helpFitsEightyColumnsAndHasExamples(String command) {
    Run run = command.isEmpty() ? run("--help") : run(command, "--help");
    assertThat(run.exit()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 80);
    assertThat(run.out()).contains("Usage: backlog", "Examples:\n  backlog ");
    assertThat(run.out()).doesNotContain("@|", "|@", "%n", "${", "\u001b");
  }

  @Test
  void theListOfCommandsTellsEachInAWholeSentence() {
    String commands = run("--help").out().split("Commands:")[1].split("\n\n")[0];
    assertThat(commands.strip().lines()).hasSize(13).allMatch(line -> line.endsWith("."));
  }

  @Test
  void helpIsNeverColoredAsItMayGoIntoAPipe() {
    assertThat(Bench.in(folder).watched(80).run("report", "--help").out()).doesNotContain("\u001b");
  }

  @Test
  void theVersionIsTold() {
    assertThat(run("--version").out()).matches("backlog \\S.*\n");
    assertThat(run("report", "--version").out()).isEqualTo(run("--version").out());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | which command? There are demo, init, doctor, sync, report, slides, queue, triage,"
            + " explain, audit, simulate, history, undo; see `backlog --help`",
        "raport | there is no command \"raport\"; did you mean \"report\"? See `backlog --help`",
        "report --ofline | there is no option --ofline; did you mean \"--offline\"?"
            + " See `backlog report --help`",
        "--offline report | write --offline behind the command; see `backlog --help`",
        "report --as-of | missing required parameter for option '--as-of' (WHEN)"
            + "; see `backlog report --help`",
        "report --bucket year | invalid value for option '--bucket': expected one of"
            + " day, week, month but was 'year'; see `backlog report --help`",
        "frobnicate | there is no command \"frobnicate\"; see `backlog --help`",
        "demo twice | \"twice\" is one argument too many; see `backlog demo --help`",
        "undo x | RUN: 'x' is not a whole number; see `backlog undo --help`",
        "undo | RUN is missing: the run's number; see `backlog undo --help`",
        "simulate | --since WHEN is missing: the first run is at this day or instant (UTC):"
            + " 2024-01-01; see `backlog simulate --help`",
        "report --store a --store b | option '--store' (FILE) should be specified only once"
            + "; see `backlog report --help`",
      })
  void aWrongCommandLineIsAnsweredInOneLineWithWhatWasMeant(String typed, String answer) {
    Run run = run(typed.isEmpty() ? new String[0] : typed.split(" "));
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("backlog: " + answer + "\n");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void aMistypedArgumentCannotActOnTheTerminal() {
    Run run = run("re\u001b[31mport\u202e");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).doesNotContain("\u001b", "\u202e");
    assertThat(run("report\nbacklog: all is well").err()).containsOnlyOnce("\n").endsWith("\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sync", "report", "audit"})
  void withoutAnyRepositoryItIsSaidHowToNameThem(String command) {
    Run run = run(command);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: no repositories: ").contains("`backlog init`");
  }

  @ParameterizedTest
  @ValueSource(strings = {"podman", "a/b/c", "-/", "containers/", "../../etc"})
  void whatIsNoRepositoryIsRefused(String name) {
    Run run = run("report", "--", name);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: \"" + name + "\" ");
  }

  @Test
  void everyMistakeOfAConfigurationIsToldAndNothingIsRun() {
    Bench bench =
        Bench.in(folder)
            .configured("repositories: [acme/anvil]", "kind: {bug: [bug]}", "writes: many");
    Run run = bench.run("report");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .startsWith("backlog: ")
        .contains("backlog.yml:2:1", "did you mean \"kinds\"?", "backlog.yml:3:9");
    assertThat(folder.resolve("reports")).doesNotExist();
    assertThat(folder.resolve(".local")).doesNotExist();
  }

  @Test
  void aConfigurationThatIsNamedAndMissingIsAMistake() {
    Run run = run("report", "--config", "other.yml", "acme/anvil");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .contains("there is no such file", "`backlog init --config other.yml` writes one\n");
    assertThat(run("report", "--config", "my own.yml", "acme/anvil").err())
        .contains("`backlog init --config 'my own.yml'` writes one\n");
  }

  @Test
  void commandsAreNamedAsTheyAreTypedHere() {
    Bench bench = Bench.in(folder).with("BACKLOG_COMMAND", "./backlog");
    assertThat(bench.run("report").err()).contains("`./backlog init`");
    assertThat(bench.run("report", "--frob").err()).endsWith("; see `./backlog report --help`\n");
    assertThat(bench.run("report", "acme/anvil", "--offline").err())
        .contains("run `./backlog sync` first");
    assertThat(bench.run("report", "acme/anvil", "--offline", "--store", "my own.db").err())
        .contains("run `./backlog sync --store 'my own.db'` first");
  }

  @Test
  void aPaceWithoutItsUnitIsTakenForSeconds() {
    Bench bench = Bench.in(folder).configured("repositories: [acme/anvil]", "pace: 1");
    assertThat(bench.run("report").err()).contains("add the unit: \"1s\" for seconds");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025 | \"2025\" is neither a date nor an instant",
        "2025-02-30 | \"2025-02-30\" is no day of the calendar",
        "2025-01-01T10:00 | did you mean \"2025-01-01T10:00Z\"?",
        "2025-06-02 | 2025-06-02 is in the future",
        "2025-06-01T00:00:01Z | 2025-06-01T00:00:01Z is in the future",
      })
  void anInstantThatIsNoneOrStillToComeIsRefusedBeforeAnythingIsRead(String asOf, String answer) {
    Run run = run("report", "acme/anvil", "--as-of", asOf);
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: --as-of: ").contains(answer);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void thePresentIsNotTheFuture() {
    Run run = run("report", "--offline", "acme/anvil", "--as-of", "2025-06-01");
    assertThat(run.err()).doesNotContain("--as-of");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "api.github.com | \"api.github.com\" is not the URL of a GitHub API",
        "ftp://example.com | is not the URL of a GitHub API",
        "http://example.com | over http the token would travel in the clear; use https",
        "https://me:ghp_secret@example.com | a URL here holds no user and no token",
        "https:// | is not the URL of a GitHub API",
      })
  void aWrongAddressOfTheApiIsRefused(String url, String answer) {
    Run run = Bench.in(folder).with("GITHUB_API_URL", url).run("sync", "acme/anvil");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: GITHUB_API_URL: ").contains(answer);
    assertThat(run.err()).doesNotContain("ghp_secret");
  }

  @Test
  void aTokenThatCannotBeOneIsRefusedWithoutBeingShown() {
    Run run = Bench.in(folder).with("GITHUB_TOKEN", "my token").run("sync", "acme/anvil");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).startsWith("backlog: GITHUB_TOKEN: not a token");
    assertThat(run.err()).doesNotContain("my token");
  }

  @Test
  void syncingOfflineIsAContradiction() {
    Run run = run("sync", "--offline", "acme/anvil");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err()).isEqualTo("backlog: sync reads from GitHub: leave out --offline\n");
  }

  @Test
  void aFileWhereReportsShouldGoIsRefusedBeforeAnythingIsRead() throws IOException {
    Files.createFile(folder.resolve("taken"));
    Run run = run("report", "acme/anvil", "--out", "taken");
    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.err())
        .isEqualTo("backlog: --out: " + folder.resolve("taken") + " is no folder; name another\n");
  }

  @Test
  void aFolderThatCannotBeMadeIsToldBeforeAnythingIsRead() throws IOException {
    Files.createFile(folder.resolve("taken"));
    Run run = run("report", "acme/anvil", "--out", "taken/below");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("backlog: cannot write ").contains("with --out");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsToldBeforeAnythingIsRead() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out"));
    assumeThat(out.toFile().setWritable(false)).isTrue();
    assumeThat(Files.isWritable(out)).as("nothing is read-only for root").isFalse();
    Run run = run("report", "acme/anvil", "--out", "out");
    assertThat(run.exit()).isEqualTo(1);
    assertThat(run.err()).startsWith("backlog: cannot write " + out + " (no permission for ");
  }

  @Test
  void resultsThatCannotBeWrittenAreAFailureAndNoStackTrace() {
    StringWriter err = new StringWriter();
    PrintWriter full = new PrintWriter(new FullDisk());
    int exit = Bench.in(folder).run(full, err, "demo", "--quiet");
    assertThat(exit).isEqualTo(1);
    assertThat(err).hasToString("backlog: the results could not be written to standard output\n");
  }

  /** It has no room for results. */
  private static final class FullDisk extends Writer {
    @Override
    public void write(char[] text, int from, int length) throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void flush() throws IOException {
      throw new IOException("No space left on device");
    }

    @Override
    public void close() {
      // Nothing is open.
    }
  }
}
