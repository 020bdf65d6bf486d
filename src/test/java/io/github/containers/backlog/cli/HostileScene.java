package io.github.containers.backlog.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.containers.backlog.cli.Bench.Run;
import io.github.containers.backlog.fake.FakeGitHub;
import io.github.containers.backlog.fake.FakeIssue;
import io.github.containers.backlog.fake.FakeRepository;
import io.github.containers.backlog.model.Association;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A repository in which every text that a stranger may choose is one of those given. */
final class HostileScene implements AutoCloseable {

  /** Every command, each after what it needs. */
  private static final List<String> COMMANDS =
      List.of(
          "doctor",
          "sync",
          "report --out out --update README.md",
          "slides --out out",
          "queue --out out --split mheon,mia",
          "explain acme/anvil#1",
          "explain acme/anvil#2",
          "audit --out out",
          "triage --out out --plan plan.json",
          "simulate --out out --since 2025-03-01",
          "triage --out out --live --yes",
          "history",
          "history 1",
          "undo 1");

  final FakeGitHub github = FakeGitHub.start(FakeGitHub.at("2025-06-01T00:00:00Z"));
  final FakeRepository anvil = github.repository("acme/anvil");
  final Map<String, Run> runs = new TreeMap<>();
  private final Bench bench;
  private final Path folder;

  HostileScene(Path folder, List<String> texts) {
    this.folder = folder;
    anvil.person("mheon", Association.MEMBER).labels("stale");
    for (int i = 0; i < texts.size(); i++) {
      open(texts.get(i), Instant.parse("2024-01-10T12:00:00Z").plusSeconds(86_400L * 2 * i), i);
    }
    bench = Bench.at(github, folder);
    bench.write(
        "README.md", "<!-- backlog:stale-counts:start -->\n<!-- backlog:stale-counts:end -->");
    bench.write(".github/stale.md", "Hello @{{author}}, {{days}} days.\n");
    bench.configured(
        "repositories: [acme/anvil]",
        "live: [acme/anvil]",
        "policies:",
        "  - label: stale",
        "    when: idle > days(90)",
        "    comment: stale.md",
        "    grace: 30d",
        "    then: close");
  }

  /** A body, and in every second item also who opened it; the others are zoe's. */
  private void open(String text, Instant at, int i) {
    String author = i % 2 == 0 ? "zoe" : text;
    FakeIssue issue =
        i % 7 == 6 ? anvil.pullRequest(author, text, at) : anvil.issue(author, text, at);
    issue.saying(text).labeled(text, "label");
    issue.by("zoe").at(at.plusSeconds(60)).milestoned(text);
    issue.by(text).at(at.plusSeconds(120)).commented(text);
    issue.by(text).at(at.plusSeconds(180)).renamed(text + " ");
    issue.by("mheon").at(at.plusSeconds(240)).assigned(text);
    if (i % 5 == 4) {
      issue.by(text).at(at.plusSeconds(86_400L * 9)).closed();
    }
  }

  /** Runs every command as a person reads it, and those that answer programs also for them. */
  HostileScene runAll() {
    for (String command : COMMANDS) {
      runs.put(command, bench.run(command.split(" ")));
    }
    for (String command :
        List.of(
            "report --out other",
            "queue",
            "triage",
            "explain acme/anvil#1",
            "history 1",
            "audit",
            "simulate --since 2025-03-01",
            "doctor",
            "sync")) {
      String json = command + " --json";
      runs.put(json, bench.run(json.split(" ")));
    }
    return this;
  }

  /** What was said to people. */
  Stream<String> said() {
    return runs.entrySet().stream()
        .flatMap(
            it ->
                it.getKey().endsWith("--json")
                    ? Stream.of(it.getValue().err())
                    : Stream.of(it.getValue().out(), it.getValue().err()));
  }

  /** What was answered to programs. */
  List<String> answers() {
    return runs.entrySet().stream()
        .filter(it -> it.getKey().endsWith("--json"))
        .map(it -> it.getValue().out())
        .toList();
  }

  /** The files that end so, by their names. */
  Map<String, byte[]> files(String end) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(it -> it.toString().endsWith(end)).toList()) {
        contents.put(folder.relativize(file).toString(), Files.readAllBytes(file));
      }
    }
    return contents;
  }

  /** Those of text. */
  Map<String, String> texts(String end) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    files(end).forEach((name, bytes) -> texts.put(name, new String(bytes, UTF_8)));
    return texts;
  }

  /** What the program wrote into items. */
  List<String> comments() {
    List<String> comments = new ArrayList<>();
    for (FakeIssue issue : anvil.issues()) {
      issue.comments().stream().skip(1).forEach(comment -> comments.add(comment.body()));
    }
    return comments;
  }

  @Override
  public void close() {
    github.close();
  }
}
