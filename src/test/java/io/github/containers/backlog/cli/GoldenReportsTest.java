package io.github.containers.backlog.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.containers.backlog.Golden;
import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Association;
import io.github.containers.backlog.render.slides.DeckText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole reports, from GitHub to the files and the screen, held against files: a folder a case, with
 * what was printed beside the report. Pictures are held elsewhere, as they depend on the Java that
 * draws them.
 */
class GoldenReportsTest {

  private static final List<String> HOSTILE =
      List.of(
          "=cmd|' /C calc'!A0",
          "@everyone and @acme/team, see #1, GH-2, acme/bolt#3 and https://evil.example/x",
          "<script>alert(1)</script><img src=x onerror=alert(1)>",
          "gnp.\u202eexe\u202c \u2066isolated\u2069",
          "nul \u0000 bell \u0007 red \u001b[31m title \u001b]0;owned\u0007 \u009b31m",
          "| a | table |\n| --- | --- |\n# heading",
          "`code` **bold** [link](javascript:alert(1)) ![](x) ~~no~~ $x$ {%pdf x %}",
          "\ud83d\udea2 sails, \u05e2\u05d1\u05e8\u05d9\u05ea, \u65e5\u672c\u8a9e",
          "half a pair \ud83d and a mark \ufeff",
          "\"quoted\", 'twice'; and, comma");

  @TempDir Path folder;
  private FakeGitHub github;
  private Bench bench;

  @BeforeEach
  void start() {
    github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
    bench = Bench.at(github, folder);
  }

  @AfterEach
  void end() {
    github.close();
  }

  private static Instant at(String date) {
    return Instant.parse(date + "T12:00:00Z");
  }

  /** Reports, and holds all but the pictures against the files of a case. */
  private void check(String name, String... arguments) throws IOException {
    Path produced = Files.createDirectories(folder.resolve("produced"));
    String[] report = with(arguments, "report", "-q", "--out", "produced");
    Files.writeString(produced.resolve("screen.txt"), succeed(report).out());
    String[] json = with(arguments, "report", "-q", "--json", "--offline", "--out", "other");
    Files.writeString(produced.resolve("report.json"), succeed(json).out());
    try (Stream<Path> charts = Files.list(produced.resolve("charts"))) {
      for (Path chart : charts.toList()) {
        assertThat(chart).isNotEmptyFile();
        Files.delete(chart);
      }
    }
    slides(produced, arguments);
    Golden.checkFolder("golden/reports/" + name, produced);
  }

  /** The slides, too, and of what PowerPoint shows the text. */
  private void slides(Path produced, String... arguments) throws IOException {
    String[] slides = with(arguments, "slides", "-q", "--offline", "--out", "produced");
    assertThat(succeed(slides).out()).isEmpty();
    Path file = produced.resolve("slides.pptx");
    Files.writeString(produced.resolve("slides.txt"), DeckText.of(Files.readAllBytes(file)));
    Files.delete(file);
  }

  private static String[] with(String[] last, String... first) {
    return Stream.concat(Stream.of(first), Stream.of(last)).toArray(String[]::new);
  }

  private Run succeed(String... arguments) {
    Run run = bench.run(arguments);
    assertThat(run.err()).isEmpty();
    assertThat(run.exit()).isZero();
    return run;
  }

  @Test
  void aSmallOrganization() throws IOException {
    FakeRepository anvil = github.repository("acme/anvil").person("mia", Association.MEMBER);
    anvil.issue("zoe", "It fails", at("2024-01-10")).labeled("kind/bug");
    anvil.number(1).by("mia").at(at("2024-01-12")).commented("Which version?");
    anvil.issue("noor", "Could do more", at("2024-03-01")).labeled("kind/feature");
    anvil.issue("zoe", "Closed and opened again", at("2024-03-05"));
    anvil.number(3).by("mia").at(at("2024-04-05")).closed();
    anvil.number(3).by("zoe").at(at("2024-05-05")).reopened();
    anvil.issue("noor", "Fixed", at("2024-06-01")).labeled("kind/bug");
    anvil.number(4).by("mia").at(at("2024-06-20")).closed();
    anvil.pullRequest("renovate[bot]", "Update the hammer", at("2025-02-01"));
    anvil.pullRequest("mia", "Mend it", at("2024-06-10"));
    anvil.number(6).by("mia").at(at("2024-06-20")).merged();
    FakeRepository bolt = github.repository("acme/bolt").moveTo("forge/bolt");
    bolt.issue("zoe", "Rattles", at("2025-05-30"));
    bench.configured("repositories: [acme/anvil, acme/bolt]");
    check("organization");
  }

  @Test
  void anEmptyRepository() throws IOException {
    github.repository("acme/empty");
    check("empty", "acme/empty");
  }

  @Test
  void oneRepositoryAsItStoodInThePast() throws IOException {
    FakeRepository anvil = github.repository("acme/anvil");
    anvil.issue("zoe", "Old", at("2024-01-10")).by("zoe").at(at("2025-02-01")).closed();
    anvil.issue("zoe", "New", at("2025-03-01"));
    check("past", "acme/anvil", "--as-of", "2025-01-01T06:30:00Z");
  }

  @Test
  void textFromStrangersDoesNothingAnywhere() throws IOException {
    FakeRepository anvil = github.repository("acme/anvil");
    HOSTILE.forEach(text -> anvil.issue("zoe", text, at("2025-05-01")).labeled(text));
    anvil.number(1).by("zoe").at(at("2025-05-02")).milestoned(HOSTILE.get(0));
    bench.configured(
        "repositories: [acme/anvil]",
        "kinds:",
        "  1. _odd_ kind / www.-1: [plain]",
        "  e.g. cmd: [\"=cmd|' /C calc'!A0\"]");
    anvil.issue("mia", "Plain", at("2025-05-01")).labeled("plain");
    check("hostile");
    for (Path file : produced()) {
      String text = Files.readString(file, StandardCharsets.UTF_8);
      assertThat(text).as(file.toString()).doesNotContain("\u0000", "\u001b", "\u009b");
      assertThat(text).doesNotContain("\u202e", "\u2066", "\ufeff", "\ud83d ", "\r", "\u0007");
    }
    assertThat(new ObjectMapper().readTree(bench.read("produced/report.json"))).isNotEmpty();
    assertThat(bench.read("produced/backlog.md")).doesNotContain("@everyone", "<script", "#1");
    assertThat(bench.read("produced/slides.md")).doesNotContain("@everyone", "<script", "#1");
    assertThat(bench.read("produced/csv/ages.csv")).doesNotContain(",=", "\n=");
  }

  private List<Path> produced() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("produced"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
